package dev.offprint.rule.check.frontmatter;

import dev.offprint.post.Post;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.yaml.ScalarWriter;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A list written as one text with commas, which most readers take for a single long item. */
final class CommaList implements PostCheck {
    private final List<String> fields;

    CommaList(Options options) {
        fields = options.list("fields");
    }

    @Override
    public void check(Post post, Consumer<Match> found) {
        Optional<Mapping> mapping = post.frontMatter().fields();
        if (mapping.isEmpty()) {
            return;
        }
        for (Entry entry : mapping.get().entries()) {
            if (fields.contains(entry.name()) && entry.value() instanceof Scalar scalar) {
                List<String> items = items(scalar.value());
                if (items.size() > 1) {
                    found.accept(match(entry.name(), scalar, items));
                }
            }
        }
    }

    private static List<String> items(String value) {
        List<String> items = new ArrayList<>();
        for (String item : value.split("[,，、]", -1)) {
            if (!item.isBlank()) {
                items.add(item.strip());
            }
        }
        return items;
    }

    private static Match match(String field, Scalar scalar, List<String> items) {
        String message =
                field + " is one text with commas, expected a list of " + items.size() + " items";
        StringBuilder list = new StringBuilder("[");
        for (String item : items) {
            Optional<String> written = ScalarWriter.write(item, Style.PLAIN, true);
            if (written.isEmpty()) {
                return Match.of(scalar.span(), message);
            }
            list.append(list.length() > 1 ? ", " : "").append(written.get());
        }
        Edit edit = new Edit(scalar.span(), list.append(']').toString());
        // Pelican and Octopress read the commas themselves, so a person decides.
        return Match.of(
                scalar.span(), message, Fix.ofFields(Safety.UNSAFE, List.of(edit), Set.of(field)));
    }
}
