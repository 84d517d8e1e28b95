package dev.offprint.convert.remark;

import dev.offprint.post.Post;
import dev.offprint.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Where in a post something stands that a reader met in the tree that was rendered of it: the same
 * element of the post's own tree, or else the same words. Readers go forward, and so does the
 * search, so that of many that are alike each is found once.
 */
final class SourcePlaces {
    /** So many words are seldom said twice. */
    private static final int WORDS = 6;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * Characters to look through in all; where much is remarked, exact places are not worth more.
     */
    private static final long MOST = 10_000_000;

    private final Post post;
    private long left = MOST;
    private final Map<String, Map<String, Deque<Element>>> elements = new HashMap<>();
    private int last;

    SourcePlaces(Post post) {
        this.post = post;
        this.last = post.body().span().start();
    }

    /** Letters and digits, which are what markup leaves of a text in whatever form. */
    static String letters(String text) {
        return NO_LETTER.matcher(text).replaceAll("");
    }

    /** Where words stand in an element that says more; else the element itself. */
    Span of(Element element, String words) {
        Optional<Span> span = element(element);
        if (span.isEmpty()) {
            return of(words);
        }
        String all = letters(element.wholeText());
        boolean isPart = all.contains(letters(words)) && all.length() > letters(words).length();
        return isPart ? within(span.get(), words).orElse(span.get()) : span.get();
    }

    /** Where words stand next, or else for the first time; the start of the text if nowhere. */
    Span of(String words) {
        Span body = post.body().span();
        Optional<Span> found =
                within(new Span(Math.min(last, body.end()), body.end()), words)
                        .or(() -> within(body, words));
        found.ifPresent(span -> last = span.end());
        return found.orElse(Span.at(left < 0 ? last : body.start()));
    }

    /** What of a part of the source is shown. */
    String shown(Span source) {
        return post.body().text().in(source).strip();
    }

    String text(Span source) {
        return source.of(post.text());
    }

    private Optional<Span> element(Element element) {
        Deque<Element> alike =
                elements.computeIfAbsent(element.normalName(), this::byAttributes)
                        .get(element.attributes().html());
        if (alike == null) {
            return Optional.empty();
        }
        String text = letters(element.wholeText());
        for (Iterator<Element> each = alike.iterator(); each.hasNext(); ) {
            Element one = each.next();
            if (letters(one.wholeText()).equals(text)) {
                each.remove();
                return placed(one);
            }
        }
        return Optional.empty();
    }

    private Optional<Span> placed(Element element) {
        Optional<Span> span = post.places().element(element);
        span.ifPresent(place -> last = Math.max(last, place.start()));
        return span;
    }

    private Map<String, Deque<Element>> byAttributes(String name) {
        Map<String, Deque<Element>> all = new HashMap<>();
        for (Element element : post.body().document().body().getElementsByTag(name)) {
            all.computeIfAbsent(element.attributes().html(), key -> new ArrayDeque<>())
                    .add(element);
        }
        return all;
    }

    /** Words that are shown count before those of an attribute. */
    private Optional<Span> within(Span range, String words) {
        if (left < 0) {
            return Optional.empty();
        }
        Optional<Span> found = find(range, words);
        left -= found.map(Span::end).orElse(range.end()) - range.start();
        return found;
    }

    private Optional<Span> find(Span range, String words) {
        String literal = words.strip();
        boolean isWhole = literal.length() > 1 && !Character.isLetterOrDigit(literal.charAt(0));
        int at = isWhole ? range.indexOf(post.text(), literal) : -1;
        if (at >= 0) {
            return Optional.of(new Span(at, at + literal.length()));
        }
        StringJoiner pattern = new StringJoiner("[^\\p{L}\\p{N}]+");
        Matcher word = WORD.matcher(words);
        for (int i = 0; i < WORDS && word.find(); i++) {
            pattern.add(Pattern.quote(word.group()));
        }
        Matcher found =
                Pattern.compile("(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])")
                        .matcher(post.text())
                        .region(range.start(), range.end())
                        .useTransparentBounds(true);
        Optional<Span> first = Optional.empty();
        while (found.find()) {
            Span span = new Span(found.start(), found.end());
            if (post.body().text().countIn(span) > 0) {
                return Optional.of(span);
            }
            first = first.isEmpty() ? Optional.of(span) : first;
        }
        return first;
    }
}
