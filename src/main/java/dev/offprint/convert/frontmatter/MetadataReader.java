package dev.offprint.convert.frontmatter;

import dev.offprint.article.Edition;
import dev.offprint.article.Edition.Series;
import dev.offprint.article.LanguageGuess;
import dev.offprint.article.Metadata;
import dev.offprint.post.CutValue;
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
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a post says about itself: in its front matter, or in the head of an HTML page. */
public final class MetadataReader {
    private static final List<String> AUTHOR_NAMES =
            List.of("display_name", "name", "login", "title");

    private final Post post;
    private final FrontMatter frontMatter;

    private MetadataReader(Post post) {
        this.post = post;
        this.frontMatter = post.frontMatter();
    }

    /** The metadata of {@code post}; what it does not say is empty. */
    public static Metadata read(Post post) {
        return new MetadataReader(post).read();
    }

    private Metadata read() {
        Document document = post.body().document();
        Set<String> tags = new LinkedHashSet<>();
        for (String key : List.of("tags", "tag", "categories", "category")) {
            tags.addAll(texts(key));
        }
        List<String> authors = texts("author");
        return new Metadata(
                frontMatter.block().of(post.text()),
                text("title")
                        .or(() -> text("Title"))
                        .or(() -> text("heading"))
                        .or(() -> pageTitle(document))
                        .map(
                                title ->
                                        SiteTitle.of(post, title)
                                                .map(SiteTitle::title)
                                                .orElse(title)),
                authors.isEmpty() ? texts("authors") : authors,
                // Clippers say when they saved a page, and beside it when that appeared.
                frontMatter.text("date").or(() -> frontMatter.text("published")),
                post.address(),
                List.copyOf(tags),
                language(),
                text("description"),
                edition());
    }

    private Edition edition() {
        List<String> translators = texts("translator");
        return new Edition(
                first("lastmod", "last_modified_at", "updated", "modified", "modified_time"),
                translators.isEmpty() ? texts("translators") : translators,
                first("rights", "license", "licence", "copyright"),
                text("publisher"),
                series(),
                Optional.empty(),
                Optional.empty());
    }

    /** A name, a list of which the first is meant, or a name and a number. */
    private Optional<Series> series() {
        Optional<String> position =
                first("series_number", "series_order", "series_index", "seriesNumber")
                        .or(() -> within("series", "number", "position", "index", "order"));
        return texts("series").stream().findFirst().map(name -> new Series(name, position));
    }

    private Optional<String> first(String... keys) {
        return Stream.of(keys).flatMap(key -> text(key).stream()).findFirst();
    }

    private Optional<String> within(String field, String... keys) {
        Optional<YamlNode> value = frontMatter.stated().flatMap(fields -> fields.get(field));
        return value.stream()
                .filter(Mapping.class::isInstance)
                .flatMap(node -> Stream.of(keys).flatMap(key -> ((Mapping) node).get(key).stream()))
                .filter(Scalar.class::isInstance)
                .flatMap(node -> text((Scalar) node).stream())
                .findFirst();
    }

    /** A field of that name may hold the name of a language, and the next one its tag. */
    private Optional<String> language() {
        List<String> said =
                Stream.of("lang", "language", "locale")
                        .flatMap(key -> frontMatter.text(key).stream())
                        .toList();
        return said.stream()
                .filter(tag -> LanguageGuess.wellFormed(tag).isPresent())
                .findFirst()
                .or(() -> said.stream().findFirst());
    }

    /** The categories of {@code post}, else its tags; what a post says first it is mostly about. */
    public static List<String> categories(Post post) {
        MetadataReader reader = new MetadataReader(post);
        Set<String> categories = new LinkedHashSet<>();
        for (String key : List.of("categories", "category")) {
            categories.addAll(reader.texts(key));
        }
        return categories.isEmpty() ? reader.texts("tags") : List.copyOf(categories);
    }

    private Optional<String> text(String key) {
        return frontMatter
                .stated()
                .flatMap(fields -> fields.get(key))
                .flatMap(value -> value instanceof Scalar scalar ? text(scalar) : Optional.empty());
    }

    /** Texts in front matter often hold entities, as the database that they come from does. */
    private Optional<String> text(Scalar scalar) {
        if (scalar.isNull()) {
            return Optional.empty();
        }
        String whole = CutValue.of(post.text(), scalar).map(CutValue::value).orElse(scalar.value());
        return Optional.of(Parser.unescapeEntities(whole, false).strip())
                .filter(value -> !value.isEmpty());
    }

    private static Optional<String> pageTitle(Document document) {
        Element title = document.head().selectFirst("title");
        return Optional.ofNullable(title)
                .map(Element::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        Optional<YamlNode> value = frontMatter.stated().flatMap(fields -> fields.get(key));
        if (value.isPresent()) {
            add(texts, value.get());
        }
        return texts;
    }

    private void add(List<String> texts, YamlNode node) {
        if (node instanceof Scalar scalar) {
            text(scalar).ifPresent(texts::add);
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
