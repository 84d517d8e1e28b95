package dev.offprint.post;

import dev.offprint.post.markdown.Stretch;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a post is called by its own text, when its front matter has no title. */
public final class SaidTitle {
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    /** Nobody's title is longer; a paragraph that somebody made large is. */
    private static final int LONGEST = 300;

    private final Post post;
    private final List<Heading> headings = new ArrayList<>();
    private int nextRegion;

    private record Heading(Span span, int level, Supplier<String> words) {}

    private SaidTitle(Post post) {
        this.post = post;
    }

    /**
     * The plain text of the first heading: one that the body begins with, or one that stands above
     * all others in rank. Any other is the heading of a part, and no title is made of it.
     */
    public static Optional<String> of(Post post) {
        return new SaidTitle(post).find();
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
        int start = post.body().span().start();
        boolean isLead = post.body().text().countIn(new Span(start, first.span.start())) == 0;
        boolean isHighest =
                headings.stream().filter(other -> other.level <= first.level).count() == 1;
        boolean isTemplate = text.contains("{{") || text.contains("{%");
        return (isLead || isHighest) && !isTemplate && text.length() <= LONGEST
                ? Optional.of(text)
                : Optional.empty();
    }

    private void ofElement(Element element, Span span) {
        int level = element.tagName().charAt(1) - '0';
        headings.add(
                new Heading(
                        span,
                        level,
                        () -> Parser.unescapeEntities(post.body().text().in(span), false)));
    }

    private void ofMarkdown(Span stretch) {
        String text = post.text();
        boolean isAfterText = false;
        for (int at = stretch.start(); at < stretch.end(); ) {
            int lf = text.indexOf('\n', at);
            int next = lf < 0 ? text.length() : lf + 1;
            String line = text.substring(at, Math.min(next, stretch.end()));
            String bare = line.strip();
            int indent = line.indexOf(bare);
            boolean isMark = bare.startsWith("#");
            // Only the last line of a paragraph is underlined; what came before is no heading.
            boolean mayBe = !bare.isEmpty() && indent < 4 && (isMark || !isAfterText);
            if (mayBe) {
                TitleLine.inMarkdown(text, at + indent)
                        .filter(title -> title.isHeading() && !isCode(title.span().start()))
                        .ifPresent(
                                title ->
                                        headings.add(
                                                new Heading(
                                                        title.span(),
                                                        level(title),
                                                        () -> words(title))));
            }
            isAfterText = !bare.isEmpty() && !isMark;
            at = next;
        }
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
        String text = title.span().of(post.text());
        String line =
                text.startsWith("#")
                        ? text.replaceFirst("^#+", "")
                        : text.lines().findFirst().orElse("");
        return InlineText.of(line.strip());
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
