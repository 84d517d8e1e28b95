package dev.offprint.rule.check.frontmatter;

import dev.offprint.post.Post;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.text.Mojibake;
import java.util.List;
import java.util.function.Consumer;

/** Values that were written as UTF-8 and read as Windows-1252. */
final class FieldMojibake implements PostCheck {

    @Override
    public void check(Post post, Consumer<Match> found) {
        for (FieldScalar field : FieldScalar.of(post, name -> true)) {
            String value = field.scalar().value();
            List<Edit> repairs = Mojibake.repairs(value);
            if (!repairs.isEmpty()) {
                Edit first = repairs.get(0);
                String message =
                        field.field()
                                + " holds \""
                                + first.span().of(value)
                                + "\", which is a \""
                                + first.text()
                                + "\" read in the wrong encoding";
                found.accept(
                        new Match(
                                field.scalar().span(),
                                message,
                                field.fix(post, Safety.SAFE, FieldMojibake::repaired)
                                        .orElse(null)));
            }
        }
    }

    private static String repaired(String text) {
        return Edit.apply(text, Mojibake.repairs(text));
    }
}
