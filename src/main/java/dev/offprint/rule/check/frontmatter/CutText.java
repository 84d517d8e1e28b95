package dev.offprint.rule.check.frontmatter;

import dev.offprint.post.CutValue;
import dev.offprint.post.Post;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.yaml.ScalarWriter;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Texts that YAML ends at a number sign. The option {@code fields} names those that are texts, in
 * which nobody would leave a remark. A site shows the short one today, so a person should look.
 */
final class CutText implements PostCheck {
    private final List<String> fields;

    CutText(Options options) {
        fields = options.list("fields");
    }

    @Override
    public void check(Post post, Consumer<Match> found) {
        for (FieldScalar field : FieldScalar.of(post, fields::contains)) {
            CutValue.of(post.text(), field.scalar())
                    .ifPresent(whole -> found.accept(match(field, whole)));
        }
    }

    private static Match match(FieldScalar field, CutValue whole) {
        String message =
                field.field()
                        + " ends at \""
                        + field.scalar().value()
                        + "\", as what follows a number sign is a comment; expected quotes around \""
                        + whole.value()
                        + '"';
        Edit edit = new Edit(whole.span(), ScalarWriter.doubleQuoted(whole.value()));
        return Match.of(
                whole.span(),
                message,
                Fix.ofFields(Safety.UNSAFE, List.of(edit), Set.of(field.field())));
    }
}
