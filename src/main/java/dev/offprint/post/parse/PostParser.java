package dev.offprint.post.parse;

import dev.offprint.input.PostNames;
import dev.offprint.post.FrontMatter;
import dev.offprint.post.Post;
import dev.offprint.post.WholePage;
import dev.offprint.text.Source;
import dev.offprint.text.Span;
import java.util.List;

/** Parses a file into a {@link Post}. It never fails: what cannot be understood is plain text. */
public final class PostParser {
    /** Styles and scripts within; what the head says of itself comes before most of them. */
    private static final int LONGEST_HEAD = 200_000;

    private PostParser() {}

    /**
     * Parses {@code source}; a name that ends in {@code .html} says that the body holds no
     * Markdown, and so does a text that is a whole HTML page.
     */
    public static Post parse(Source source) {
        FrontMatter frontMatter = FrontMatterParser.parse(source);
        int bodyStart = frontMatter.block().end();
        if (!frontMatter.isPresent() && source.hasByteOrderMark()) {
            bodyStart = 1;
        }
        Span body = new Span(bodyStart, source.text().length());
        boolean isHtml =
                PostNames.isPage(source.name())
                        || (!frontMatter.isPresent() && WholePage.startsIn(source.text()));
        return new BodyParser(source, frontMatter, body, isHtml).parse();
    }

    /** Parses {@code source}, whose address the first of {@code addressKeys} says. */
    public static Post parse(Source source, List<String> addressKeys) {
        Post post = parse(source);
        return new Post(post.source(), post.frontMatter(), post.body(), post.places(), addressKeys);
    }

    /**
     * What a post says before its text: its front matter, or the head of a page; the text itself is
     * not looked at.
     *
     * @param addressKeys as for {@link #parse(Source, List)}
     */
    public static Post head(Source source, List<String> addressKeys) {
        String text = source.text();
        FrontMatter frontMatter = FrontMatterParser.parse(source);
        int end = frontMatter.block().end();
        if (!frontMatter.isPresent() && WholePage.startsIn(text)) {
            int body = text.indexOf("<body");
            int limit = Math.min(text.length(), LONGEST_HEAD);
            end = body < 0 || body > limit ? limit : body;
        }
        return parse(Source.of(source.name(), text.substring(0, end)), addressKeys);
    }
}
