package dev.offprint.convert.frontmatter;

import dev.offprint.article.Metadata;
import dev.offprint.post.FrontMatter;
import dev.offprint.post.Post;
import dev.offprint.post.SiteTitle;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a post says about itself: in its front matter, or in the head of an HTML page. */
public final class MetadataReader {
    private static final List<String> AUTHOR_NAMES = List.of("display_name", "name", "login");

    private MetadataReader() {}

    /** The metadata of {@code post}; what it does not say is empty. */
    public static Metadata read(Post post) {
        FrontMatter frontMatter = post.frontMatter();
        Document document = post.body().document();
        Set<String> tags = new LinkedHashSet<>();
        for (String key : List.of("tags", "tag", "categories", "category")) {
            tags.addAll(texts(frontMatter, key));
        }
        List<String> authors = texts(frontMatter, "author");
        return new Metadata(
                frontMatter.block().of(post.text()),
                text(frontMatter, "title")
                        .or(() -> text(frontMatter, "Title"))
                        .or(() -> text(frontMatter, "heading"))
                        .or(() -> pageTitle(document))
                        .map(
                                title ->
                                        SiteTitle.of(post, title)
                                                .map(SiteTitle::title)
                                                .orElse(title)),
                authors.isEmpty() ? texts(frontMatter, "authors") : authors,
                text(frontMatter, "date"),
                post.address(),
                List.copyOf(tags),
                text(frontMatter, "lang").or(() -> text(frontMatter, "language")),
                text(frontMatter, "description"));
    }

    /** The categories of {@code post}, else its tags; what a post says first it is mostly about. */
    public static List<String> categories(Post post) {
        Set<String> categories = new LinkedHashSet<>();
        for (String key : List.of("categories", "category")) {
            categories.addAll(texts(post.frontMatter(), key));
        }
        return categories.isEmpty() ? texts(post.frontMatter(), "tags") : List.copyOf(categories);
    }

    /** Titles in front matter often hold entities, as the database that they come from does. */
    private static Optional<String> text(FrontMatter frontMatter, String key) {
        return frontMatter
                .text(key)
                .map(value -> Parser.unescapeEntities(value, false).strip())
                .filter(value -> !value.isEmpty());
    }

    private static Optional<String> pageTitle(Document document) {
        Element title = document.head().selectFirst("title");
        return Optional.ofNullable(title)
                .map(Element::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static List<String> texts(FrontMatter frontMatter, String key) {
        List<String> texts = new ArrayList<>();
        Optional<YamlNode> value = frontMatter.stated().flatMap(fields -> fields.get(key));
        if (value.isPresent()) {
            add(texts, value.get());
        }
        return texts;
    }

    private static void add(List<String> texts, YamlNode node) {
        if (node instanceof Scalar scalar && !scalar.isNull() && !scalar.value().isBlank()) {
            texts.add(Parser.unescapeEntities(scalar.value(), false).strip());
        } else if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> add(texts, item));
        } else if (node instanceof Mapping mapping) {
            AUTHOR_NAMES.stream()
                    .flatMap(name -> mapping.get(name).stream())
                    .findFirst()
                    .ifPresent(name -> add(texts, name));
        }
    }
}
