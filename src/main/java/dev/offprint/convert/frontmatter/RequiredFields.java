package dev.offprint.convert.frontmatter;

import dev.offprint.post.FrontMatter;
import dev.offprint.post.parse.NewField;
import dev.offprint.post.parse.PostParser;
import dev.offprint.text.Edit;
import dev.offprint.text.Source;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Gives front matter the fields that a system requires, as far as they are known. */
public final class RequiredFields {
    private RequiredFields() {}

    /**
     * The block with every field that {@code style} requires and that is known; an empty block may
     * become one.
     *
     * @param known what is known of a field that the block lacks
     */
    public static String complete(
            FrontMatterStyle style, String block, Function<String, Optional<NewField>> known) {
        String complete = block;
        for (String name : style.required()) {
            Source source = Source.of("", complete);
            if (!isSaid(PostParser.parse(source).frontMatter(), name)) {
                Optional<Edit> edit = known.apply(name).flatMap(field -> field.in(source));
                if (edit.isPresent()) {
                    complete = Edit.apply(complete, List.of(edit.get()));
                }
            }
        }
        return complete;
    }

    private static boolean isSaid(FrontMatter frontMatter, String name) {
        if (frontMatter.stated().isPresent()) {
            for (Entry entry : frontMatter.stated().get().entries()) {
                boolean isEmpty =
                        entry.value() instanceof Scalar scalar
                                && (scalar.isNull() || scalar.value().isBlank());
                if (entry.name().equalsIgnoreCase(name) && !isEmpty) {
                    return true;
                }
            }
        }
        return false;
    }
}
