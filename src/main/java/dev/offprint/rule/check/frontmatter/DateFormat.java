package dev.offprint.rule.check.frontmatter;

import dev.offprint.post.FrontMatter;
import dev.offprint.post.Post;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Dates that not every site generator reads, or that do not exist. */
final class DateFormat implements PostCheck {
    private final List<String> fields;

    DateFormat(Options options) {
        fields = options.list("fields");
    }

    @Override
    public void check(Post post, Consumer<Match> found) {
        for (String field : fields) {
            post.frontMatter()
                    .scalar(field)
                    .flatMap(scalar -> check(post.frontMatter(), field, scalar))
                    .ifPresent(found);
        }
    }

    private static Optional<Match> check(FrontMatter frontMatter, String field, Scalar scalar) {
        String value = scalar.value();
        boolean isTemplate = value.contains("{{") || value.contains("<%");
        if (value.isBlank() || isTemplate || !frontMatter.block().contains(scalar.span())) {
            return Optional.empty();
        }
        Optional<PostDate> date = PostDate.parse(value);
        if (date.isEmpty()) {
            return Optional.of(
                    Match.of(
                            scalar.span(),
                            field + " \"" + value + "\" is no date, expected YYYY-MM-DD"));
        }
        if (date.get().day().isEmpty()) {
            return Optional.of(
                    Match.of(scalar.span(), field + " \"" + value + "\" does not exist"));
        }
        if (date.get().isUnset()) {
            return Optional.of(
                    Match.of(
                            scalar.span(),
                            field + " \"" + value + "\" is what programs write for no date"));
        }
        return switch (date.get().form()) {
            case ISO -> Optional.empty();
            case AMBIGUOUS ->
                    Optional.of(
                            Match.of(
                                    scalar.span(),
                                    field
                                            + " \""
                                            + value
                                            + "\" can be read in two ways, expected YYYY-MM-DD"));
            case CLEAR -> date.get().toIso().map(iso -> rewritten(field, scalar, iso));
        };
    }

    private static Match rewritten(String field, Scalar scalar, String iso) {
        Edit edit = new Edit(scalar.span(), iso);
        return Match.of(
                scalar.span(),
                field + " \"" + scalar.value() + "\" is not in the form " + iso,
                Fix.ofFields(Safety.SAFE, List.of(edit), Set.of(field)));
    }
}
