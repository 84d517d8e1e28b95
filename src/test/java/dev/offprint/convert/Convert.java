package dev.offprint.convert;

import dev.offprint.article.Article;
import dev.offprint.article.Block;
import dev.offprint.article.Metadata;
import dev.offprint.convert.read.AddressResolver;
import dev.offprint.convert.read.ArticleReader;
import dev.offprint.post.Post;
import dev.offprint.post.parse.PostParser;
import dev.offprint.rule.catalogue.Catalogue;
import dev.offprint.text.Source;
import dev.offprint.write.markdown.Flavour;
import dev.offprint.write.markdown.MarkdownOptions;
import dev.offprint.write.markdown.MarkdownWriter;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/** The short way from HTML to Markdown, for tests. */
public final class Convert {
    private Convert() {}

    public static List<Block> blocks(String html) {
        return ArticleReader.read(Jsoup.parse(html).body(), AddressResolver.AS_WRITTEN);
    }

    /** What conversion with the built-in rules makes of a whole post. */
    public static String post(String path, String text) {
        Post post = PostParser.parse(Source.of(path, text));
        Article article = new Converter(Catalogue.builtIn().rules()).convert(post).article();
        return MarkdownWriter.write(article, MarkdownOptions.DEFAULT).text();
    }

    /** Markdown without front matter and title. */
    public static String markdown(String html) {
        return markdown(html, Flavour.GFM);
    }

    public static String markdown(String html, Flavour flavour) {
        return write(blocks(html), flavour).text();
    }

    public static MarkdownWriter.Result write(List<Block> blocks, Flavour flavour) {
        return MarkdownWriter.write(
                new Article(metadata("", Optional.empty()), blocks), new MarkdownOptions(flavour));
    }

    public static Metadata metadata(String frontMatter, Optional<String> title) {
        return new Metadata(
                frontMatter,
                title,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
