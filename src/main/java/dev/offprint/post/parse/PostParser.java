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
}
