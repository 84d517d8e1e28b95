package dev.offprint.rule.check;

import dev.offprint.post.FrontMatter;
import dev.offprint.post.Post;
import dev.offprint.rule.Match;
import dev.offprint.rule.Options;
import dev.offprint.rule.PostCheck;
import dev.offprint.text.Span;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Fields that a post needs. A requirement is one field, or several of which one is enough, as in
 * {@code title|heading}.
 */
final class RequiredFields implements PostCheck {
    private final List<String> requirements;

    RequiredFields(Options options) {
        requirements = options.list("fields");
    }

    @Override
    public void check(Post post, Consumer<Match> found) {
        Optional<Mapping> fields = post.frontMatter().fields();
        if (fields.isEmpty()) {
            return;
        }
        for (String requirement : requirements) {
            List<String> names = List.of(requirement.split("\\|"));
            if (names.stream().noneMatch(name -> hasValue(fields.get(), name))) {
                found.accept(missing(post.frontMatter(), fields.get(), names.get(0)));
            }
        }
    }

    private static boolean hasValue(Mapping fields, String name) {
        for (Entry entry : fields.entries()) {
            boolean isNamed = entry.name().equalsIgnoreCase(name);
            boolean isEmpty =
                    entry.value() instanceof Scalar scalar
                            && (scalar.isNull() || scalar.value().isBlank());
            if (isNamed && !isEmpty) {
                return true;
            }
        }
        return false;
    }

    private static Match missing(FrontMatter frontMatter, Mapping fields, String name) {
        return fields.entry(name)
                .map(entry -> Match.of(entry.span(), "front matter has an empty \"" + name + "\""))
                .orElseGet(
                        () ->
                                Match.of(
                                        Span.at(frontMatter.content().start()),
                                        "front matter has no \"" + name + "\""));
    }
}
