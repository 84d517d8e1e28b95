package dev.offprint.post;

import dev.offprint.post.markdown.Stretch;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a post is called by its own text, when its front matter has no title. */
public final class SaidTitle {
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    /** Nobody's title is longer; a paragraph that somebody made large is. */
    private static final int LONGEST = 300;

    /** Of what may stand above a title: the name of a column or of who wrote. */
    private static final int LONGEST_LINE = 60;

    /** Where words below a heading begin, and no list or other heading does. */
    private static final Pattern LISTED = Pattern.compile("\\s{1,9}(?![-*+>#|<]|\\d{1,9}[.)])\\S");

    private static final Pattern TRANSCLUSION = Pattern.compile("\\s{0,9}!\\[\\[");

    /** How a letter begins: what follows is the letter, and a heading in it is that of a part. */
    private static final Pattern SALUTATION =
            Pattern.compile(
                    "(?:dear|hi|hello|hey|greetings|to whom|liebe[rs]?|hallo|sehr geehrte[rs]?|ch\u00E8?re?s?"
                            + "|bonjour|querid[oa]s?|hola|car[oaie]|ciao|beste)\\b.*|.*,",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private static final Pattern TEMPLATE =
            Pattern.compile("\\{%-?\\s{0,9}(raw|comment|highlight|capture|verbatim)\\b");

    /** What a part is called that stands at the end of many posts. */
    private static final Pattern PART =
            Pattern.compile(
                    "(?:post-?script(?:um)?|p\\.?s|afterword|epilogue|sources?|references?|bibliography|further reading|(?:foot|end)?notes?"
                            + "|links?|see also|credits?|acknowledge?ments?|appendix|about"
                            + "|about (?:the )?authors?|(?:\\d+ )?comments?|responses?|repl(?:y|ies)"
                            + "|leave a (?:comment|reply)|related(?: \\w+)?|read more|more"
                            + "|share(?: .{0,30})?|tags?|conclusions?|summary|tl;?dr|updates?)[:.!]?",
                    Pattern.CASE_INSENSITIVE);

    private static final String BREAKS = "br, hr, p, div, section, li, td, img, picture, svg";

    private final Post post;
    private final List<Heading> headings = new ArrayList<>();
    private int nextRegion;

    /**
     * A heading.
     *
     * @param isMarkup whether an element is one, as Medium writes titles with level 3
     */
    private record Heading(
            Span span, int level, boolean isLink, boolean isMarkup, Supplier<String> words) {
        /** Whether it is the heading of a part where a note is called by the name of its file. */
        boolean isMinor() {
            return !isMarkup && level > 2;
        }
    }

    private SaidTitle(Post post) {
        this.post = post;
    }

    /**
     * The plain text of the first heading: one that the body begins with, unless others are its
     * equals, or the only one of level 1; or one above all others that a single line leads to. Any
     * other is the heading of a part, and no title is made of it; nor is one where the front matter
     * cannot be read, for nobody knows what it says.
     */
    public static Optional<String> of(Post post) {
        boolean isUnread = post.frontMatter().isPresent() && post.frontMatter().stated().isEmpty();
        return isUnread ? Optional.empty() : new SaidTitle(post).find();
    }

    private Optional<String> find() {
        for (Element element : post.body().document().select(HEADINGS)) {
            post.places().element(element).ifPresent(span -> ofElement(element, span));
        }
        for (Stretch stretch : post.body().stretches()) {
            if (stretch.isMarkdown()) {
                ofMarkdown(stretch.span());
            }
        }
        headings.sort(Comparator.comparing(Heading::span));
        for (Heading heading : headings) {
            String text = plain(heading.words.get());
            if (!text.isEmpty()) {
                return title(heading, text);
            }
        }
        return Optional.empty();
    }

    private Optional<String> title(Heading first, String text) {
        Span before = new Span(post.body().span().start(), first.span.start());
        boolean isLead = post.body().text().countIn(before) == 0;
        boolean isHighest =
                headings.stream().filter(other -> other.level <= first.level).count() == 1;
        boolean isTitle =
                isLead
                        ? !first.isMinor()
                                && (isHighest || isOnlyLink(first))
                                && !isOverTransclusion(first)
                        : isHighest
                                && !PART.matcher(text).matches()
                                && !SALUTATION.matcher(before.of(post.text()).strip()).matches()
                                && (first.level == 1 || isBelowOneLine(before, first));
        boolean isTemplate = text.contains("{{") || text.contains("{%");
        return isTitle && !isTemplate && text.length() <= LONGEST
                ? Optional.of(text)
                : Optional.empty();
    }

    /**
     * Whether a heading below level 1 only names the list or the other note that is shown there.
     */
    private boolean isOverTransclusion(Heading heading) {
        return heading.level > 1
                && TRANSCLUSION
                        .matcher(post.text())
                        .region(heading.span.end(), post.body().span().end())
                        .lookingAt();
    }

    /** Whether a heading leads to the post itself, and others of its level lead nowhere. */
    private boolean isOnlyLink(Heading first) {
        return first.isLink
                && headings.stream()
                                .filter(other -> other.isLink && other.level <= first.level)
                                .count()
                        == 1;
    }

    /** Whether one short line leads to a heading, and a text of its length at least follows. */
    private boolean isBelowOneLine(Span before, Heading heading) {
        VisibleText visible = post.body().text();
        int length = visible.countIn(before);
        Span after = new Span(heading.span.end(), post.body().span().end());
        return length <= LONGEST_LINE
                && before.of(post.text()).strip().lines().count() == 1
                && LISTED.matcher(post.text()).region(after.start(), after.end()).lookingAt()
                && visible.countIn(after) >= length;
    }

    private void ofElement(Element element, Span span) {
        if (OwnContent.holds(element)) {
            int level = element.tagName().charAt(1) - '0';
            boolean isLink =
                    element.childrenSize() == 1
                            && element.child(0).normalName().equals("a")
                            && element.ownText().isBlank();
            headings.add(new Heading(span, level, isLink, true, () -> words(element, span)));
        }
    }

    /** What is seen of an element, with a space where a line of it ends. */
    private String words(Element element, Span span) {
        StringBuilder words = new StringBuilder();
        int at = span.start();
        for (Element inner : element.select(BREAKS)) {
            Optional<Span> tag = post.places().startTag(inner);
            if (tag.isPresent() && tag.get().start() >= at) {
                words.append(post.body().text().in(new Span(at, tag.get().start()))).append(' ');
                at = tag.get().start();
                Optional<Span> end = post.places().endTag(inner);
                if (end.isPresent() && end.get().start() >= at) {
                    words.append(post.body().text().in(new Span(at, end.get().start())));
                    words.append(' ');
                    at = end.get().start();
                }
            }
        }
        words.append(post.body().text().in(new Span(at, span.end())));
        return Parser.unescapeEntities(words.toString(), false);
    }

    private void ofMarkdown(Span stretch) {
        String text = post.text();
        boolean isAfterText = false;
        String end = "";
        for (int at = stretch.start(); at < stretch.end(); ) {
            int lf = text.indexOf('\n', at);
            int next = lf < 0 ? text.length() : lf + 1;
            String line = text.substring(at, Math.min(next, stretch.end()));
            String bare = line.strip();
            int indent = line.indexOf(bare);
            boolean isMark = bare.startsWith("#");
            // Only the last line of a paragraph is underlined; what came before is no heading.
            boolean isShown = end.isEmpty();
            end = isShown ? unreadUntil(bare) : bare.contains(end) ? "" : end;
            boolean mayBe = !bare.isEmpty() && isShown && indent < 4 && (isMark || !isAfterText);
            if (mayBe) {
                TitleLine.inMarkdown(text, at + indent)
                        .filter(title -> title.isHeading() && !isCode(title.span().start()))
                        .ifPresent(
                                title ->
                                        headings.add(
                                                new Heading(
                                                        title.span(),
                                                        level(title),
                                                        isLink(title),
                                                        false,
                                                        () -> words(title))));
            }
            isAfterText = !bare.isEmpty() && !isMark;
            at = next;
        }
    }

    /** What ends the formula or the template that a line opens, of which no line is a heading. */
    private static String unreadUntil(String line) {
        if (line.startsWith("$$") && line.indexOf("$$", 2) < 0) {
            return "$$";
        }
        Matcher tag = TEMPLATE.matcher(line);
        boolean isOpen = tag.lookingAt() && !line.contains("end" + tag.group(1));
        return isOpen ? "end" + tag.group(1) : "";
    }

    /** Asked from the start of the body to its end. */
    private boolean isCode(int offset) {
        List<Region> regions = post.body().regions();
        while (nextRegion < regions.size() && regions.get(nextRegion).span().end() <= offset) {
            nextRegion++;
        }
        return nextRegion < regions.size()
                && regions.get(nextRegion).kind() == Region.Kind.CODE
                && regions.get(nextRegion).span().contains(offset);
    }

    private int level(TitleLine title) {
        String text = title.span().of(post.text());
        int marks = 0;
        while (marks < text.length() && text.charAt(marks) == '#') {
            marks++;
        }
        return marks > 0 ? marks : text.endsWith("=") ? 1 : 2;
    }

    private String words(TitleLine title) {
        return InlineText.of(line(title));
    }

    private boolean isLink(TitleLine title) {
        String line = line(title);
        return line.startsWith("[") && line.endsWith(")");
    }

    private String line(TitleLine title) {
        String text = title.span().of(post.text());
        String line =
                text.startsWith("#")
                        ? text.replaceFirst("^#+", "")
                        : text.lines().findFirst().orElse("");
        return line.strip();
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
                .filter(c -> !Character.isISOControl(c) && c != '\u200B' && c != '\uFEFF')
                .forEach(plain::appendCodePoint);
        return plain.toString().strip().replaceAll(" {2,}", " ");
    }
}
