package dev.offprint.post.parse;

import dev.offprint.text.HidingElement;
import dev.offprint.text.RawElement;
import dev.offprint.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;

/**
 * Start tags after which a browser takes all text for content that it does not show, until an end
 * tag that never comes (HTML standard, section 13.2.5): {@code <script src="a.js"/>} from a program
 * that writes XML, or the word {@code <iframe>} in a sentence; and those of a {@link
 * HidingElement}. What follows was written to be read.
 */
final class RawText {
    private static final Set<String> NAMES =
            Stream.concat(RawElement.names().stream(), HidingElement.names().stream())
                    .collect(Collectors.toUnmodifiableSet());

    /** Takes the place of the last letter, so that jsoup meets a void element of its own. */
    private static final char MARK = 'z';

    /** Past it no tag ends; a page of open quotes must not make each tag a search. */
    private static final int MAX_TAG = 20_000;

    /** How many scripts may be read to the end of the text for an end that does not come. */
    private static final int MAX_OPEN = 20;

    /**
     * One such tag.
     *
     * @param tag from {@code <} to {@code >}; just the {@code <!--} of a comment
     * @param name of the element, in lower case
     * @param isElement whether it is an element without content, or else text
     */
    record Unclosed(Span tag, String name, boolean isElement) {
        /** The last letter of the name. */
        int mark() {
            return tag.start() + name.length();
        }
    }

    private final String text;
    private final String lower;
    private final int end;
    private final boolean isMarkdown;
    private final Map<String, Integer> nextPlaces = new HashMap<>();
    private final List<Unclosed> found = new ArrayList<>();

    /** By name, each that no end tag was met for so far, the last first. */
    private final Map<String, Deque<Unclosed>> hiding = new HashMap<>();

    private int open;

    private RawText(String text, Span range, boolean isMarkdown) {
        this.text = text;
        this.lower = lowerCase(text);
        this.end = range.end();
        this.isMarkdown = isMarkdown;
    }

    /**
     * The tags in {@code range} of {@code text} that nothing closes, in order.
     *
     * @param isMarkdown whether a backslash makes a tag text
     */
    static List<Unclosed> unclosed(String text, Span range, boolean isMarkdown) {
        if (!mayHold(text)) {
            return List.of();
        }
        RawText scan = new RawText(text, range, isMarkdown);
        scan.run(range.start());
        return scan.found;
    }

    /**
     * Parses what {@link Unclosed#mark} was changed in, and gives the elements their names back.
     */
    static Document parse(String html) {
        TagSet tags = TagSet.Html();
        for (String name : NAMES) {
            tags.add(new Tag(alias(name), Parser.NamespaceHtml).set(Tag.Void));
        }
        Document document =
                Parser.htmlParser().tagSet(tags).setTrackPosition(true).parseInput(html, "");
        for (String name : NAMES) {
            for (Element element : document.getElementsByTag(alias(name))) {
                element.tagName(name);
            }
        }
        return document;
    }

    static char mark() {
        return MARK;
    }

    private static String alias(String name) {
        return name.substring(0, name.length() - 1) + MARK;
    }

    /** Most posts hold none of it, and a scan would cost them. */
    private static boolean mayHold(String text) {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (text.startsWith("<!--", at) || mayBeName(text, at + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeName(String text, int at) {
        for (String name : NAMES) {
            if (text.regionMatches(true, at, name, 0, name.length())) {
                return true;
            }
        }
        return false;
    }

    private void run(int from) {
        for (int at = text.indexOf('<', from); at >= 0 && at < end; ) {
            at = text.indexOf('<', Math.max(at + 1, after(at)));
        }
        hiding.values().forEach(found::addAll);
        found.sort(Comparator.comparingInt(unclosed -> unclosed.tag().start()));
    }

    /** The offset after what starts at {@code at}. */
    private int after(int at) {
        if (isMarkdown && isEscaped(at)) {
            return at + 1;
        }
        if (text.startsWith("<!--", at)) {
            int close = next("-->", at + 2);
            if (close >= 0) {
                return close + 3;
            }
            found.add(new Unclosed(new Span(at, at + 4), "", false));
            return at + 4;
        }
        if (text.startsWith("/", at + 1)) {
            closeHiding(name(at + 1));
            return at + 1;
        }
        String name = name(at);
        if (name.isEmpty()) {
            return at + 1;
        }
        int tagEnd = tagEnd(at + 1 + name.length());
        if (tagEnd < 0) {
            return at + 1;
        }
        if (HidingElement.names().contains(name)) {
            Unclosed element = new Unclosed(new Span(at, tagEnd), name, true);
            hiding.computeIfAbsent(name, key -> new ArrayDeque<>()).push(element);
            return tagEnd;
        }
        int close = close(name, tagEnd);
        boolean isSelfClosed = isSelfClosed(tagEnd);
        boolean closesAtOnce = close >= 0 && text.substring(tagEnd, close).isBlank();
        if (close >= 0 && (!isSelfClosed || closesAtOnce) && !opensAgain(name, tagEnd, close)) {
            return close + 1;
        }
        boolean isElement = isSelfClosed || tagEnd > at + name.length() + 2;
        found.add(new Unclosed(new Span(at, tagEnd), name, isElement));
        return tagEnd;
    }

    /** An end tag closes the element of its name that began last, as templates nest. */
    private void closeHiding(String name) {
        Deque<Unclosed> elements = hiding.get(name);
        if (elements != null) {
            elements.poll();
        }
    }

    /** Where the content of an element that opens before {@code from} ends; -1 when it does not. */
    private int close(String name, int from) {
        int first = next("</" + name, from);
        if (first < 0) {
            return -1;
        }
        int standard = open < MAX_OPEN ? RawElement.end(text, name, from, end) : -1;
        if (standard >= 0) {
            return standard;
        }
        open++;
        int mended = endTag(name, from);
        for (int at = next("<!--", from); at >= 0 && at < mended; at = next("<!--", at + 4)) {
            found.add(new Unclosed(new Span(at, at + 4), "", false));
        }
        return mended;
    }

    /** Where the next end tag of {@code name} stands; -1 when there is none. */
    private int endTag(String name, int from) {
        return next(name, from, () -> RawElement.nextEndTag(text, name, from, end));
    }

    private boolean isEscaped(int at) {
        int slash = at;
        while (slash > 0 && text.charAt(slash - 1) == '\\') {
            slash--;
        }
        return (at - slash) % 2 == 1;
    }

    private String name(int at) {
        int to = at + 1;
        while (to < end && to < at + 12 && isOfName(lower.charAt(to))) {
            to++;
        }
        boolean isWhole = to < end && " \t\r\n\f/>".indexOf(text.charAt(to)) >= 0;
        String name = lower.substring(at + 1, to);
        return isWhole && NAMES.contains(name) ? name : "";
    }

    private static boolean isOfName(char c) {
        return Character.isLetter(c) || c == '-';
    }

    /** The offset after the {@code >} that ends a tag; -1 when there is none. */
    private int tagEnd(int from) {
        char quote = 0;
        int limit = Math.min(end, from + MAX_TAG);
        for (int at = from; at < limit; at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && text.charAt(at - 1) == '=') {
                quote = c;
            } else if (c == '>') {
                return at + 1;
            } else if (c == '<') {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a slash ends the tag and not a value without quotes. */
    private boolean isSelfClosed(int tagEnd) {
        char before = text.charAt(tagEnd - 3);
        return text.charAt(tagEnd - 2) == '/'
                && (Character.isWhitespace(before)
                        || before == '"'
                        || before == '\''
                        || (Character.isLetter(before)
                                && text.charAt(lastSpaceOrBracket(tagEnd)) == '<'));
    }

    private int lastSpaceOrBracket(int tagEnd) {
        int at = tagEnd - 3;
        while (text.charAt(at) != '<' && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }

    /** Where {@code close}, which ends something, stands next; -1 when it does not. */
    private int next(String close, int from) {
        return next(
                close,
                from,
                () -> {
                    int at = lower.indexOf(close, from);
                    return at >= end ? -1 : at;
                });
    }

    /** What {@code search} finds from there on, unless that is known from an earlier search. */
    private int next(String sought, int from, IntSupplier search) {
        int known = nextPlaces.getOrDefault(sought, -2);
        if (known == -1 || known >= from) {
            return known;
        }
        int at = search.getAsInt();
        nextPlaces.put(sought, at);
        return at;
    }

    /** Whether another start tag stands before the end tag, which is its end tag then. */
    private boolean opensAgain(String name, int from, int to) {
        String start = "<" + name;
        int at = lower.indexOf(start, from);
        if (at < 0 || at >= to) {
            return false;
        }
        // A script may write another one, and then it stands in quotes.
        boolean isQuoted = "\"'`".indexOf(text.charAt(at - 1)) >= 0;
        boolean isTag = name(at).equals(name) && tagEnd(at + start.length()) >= 0;
        return isTag
                && !isQuoted
                && !name.equals("style")
                && !(name.equals("script") && ScriptSigns.isScript(text.substring(from, at)));
    }

    /** Lower case of ASCII only: other letters may change their length. */
    private static String lowerCase(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] >= 'A' && chars[i] <= 'Z') {
                chars[i] = Character.toLowerCase(chars[i]);
            }
        }
        return new String(chars);
    }
}
