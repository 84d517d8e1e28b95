package dev.offprint.convert.frontmatter;

import dev.offprint.article.Metadata;
import dev.offprint.post.FrontMatter;
import dev.offprint.post.FrontMatter.Format;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlReader;
import dev.offprint.yaml.YamlSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes front matter in a style. What was mapped is read again and must say what was meant;
 * otherwise the block stays as it is, and so it does when it is no block-style YAML mapping.
 */
public final class FrontMatterWriter {
    private static final String KEPT = "its front matter stays as it is, for ";

    private FrontMatterWriter() {}

    /**
     * A block of front matter.
     *
     * @param block delimiters and the last line end included, or empty
     * @param notice why it is not in the style that was asked for
     */
    public record Written(String block, Optional<String> notice) {
        static Written of(String block) {
            return new Written(block, Optional.empty());
        }
    }

    /**
     * The front matter of a post in {@code style}.
     *
     * @param text the whole post, which the spans of {@code frontMatter} refer to
     * @param metadata what is known about the post when it has no front matter
     */
    public static Written write(
            FrontMatterStyle style, String text, FrontMatter frontMatter, Metadata metadata) {
        String block = frontMatter.block().of(text);
        if (style == FrontMatterStyle.KEEP) {
            return Written.of(block);
        }
        if (style == FrontMatterStyle.DROP) {
            return Written.of("");
        }
        Format format = frontMatter.format();
        if (format == Format.TOML || format == Format.JSON) {
            return new Written(block, Optional.of(KEPT + "it is " + format.title()));
        }
        String content =
                frontMatter.isPresent()
                        ? frontMatter.content().of(text)
                        : MetadataBlock.of(metadata);
        if (content.isBlank()) {
            return Written.of(block);
        }
        Optional<String> mapped = map(content, Fields.of(style));
        return mapped.isPresent()
                ? Written.of(mapped.get())
                : new Written(
                        block, Optional.of(KEPT + "it is no YAML that can be changed safely"));
    }

    private static Optional<String> map(String content, List<Field> target) {
        Optional<Mapping> fields = read(content);
        if (fields.isEmpty() || content.charAt(fields.get().span().start()) == '{') {
            return Optional.empty();
        }
        String lineEnd = content.contains("\r\n") ? "\r\n" : "\n";
        FieldMapper.Result result = FieldMapper.map(content, fields.get(), target);
        List<Edit> edits = new ArrayList<>(result.edits());
        String closed = content.endsWith("\n") ? content : content + lineEnd;
        if (!result.addition().isEmpty()) {
            edits.add(new Edit(Span.at(closed.length()), result.addition() + lineEnd));
        }
        String mapped = Edit.apply(closed, edits);
        boolean isAsMeant =
                read(mapped)
                        .filter(now -> FieldMapper.read(now).equals(result.expected()))
                        .isPresent();
        return isAsMeant
                ? Optional.of("---" + lineEnd + mapped + "---" + lineEnd)
                : Optional.empty();
    }

    private static Optional<Mapping> read(String content) {
        try {
            Optional<YamlNode> root = YamlReader.read(content);
            return root.filter(Mapping.class::isInstance).map(Mapping.class::cast);
        } catch (YamlSyntaxException e) {
            return Optional.empty();
        }
    }
}
