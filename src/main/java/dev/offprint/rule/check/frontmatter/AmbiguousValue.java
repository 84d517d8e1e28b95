package dev.offprint.rule.check.frontmatter;

import dev.offprint.post.Post;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.yaml.ScalarWriter;
import dev.offprint.yaml.YamlNode.Style;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Words without quotes that some YAML readers take for something else: {@code no} is false, {@code
 * 12:30} is 750 and {@code 1.10} is 1.1 to a reader of YAML 1.1, such as Ruby's (YAML type
 * repository, bool, int and float).
 */
final class AmbiguousValue implements PostCheck {
    private static final Pattern BOOLEAN =
            Pattern.compile("(?i:yes|no|on|off)|true|True|TRUE|false|False|FALSE");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[1-9][0-9]{0,9}(?::[0-5]?[0-9]){1,9}" // base 60
                            + "|0[0-7]{1,20}|0x[0-9a-fA-F]{1,20}|0b[01]{1,64}"
                            + "|[0-9]{1,20}\\.[0-9]{0,20}0"
                            + "|[0-9]{1,20}(?:\\.[0-9]{1,20})?[eE][-+]?[0-9]{1,9}"
                            + "|[0-9]{1,9}(?:_[0-9]{1,9}){1,9}");

    private final List<String> fields;

    AmbiguousValue(Options options) {
        fields = options.list("fields");
    }

    @Override
    public void check(Post post, Consumer<Match> found) {
        for (FieldScalar field : FieldScalar.of(post, fields::contains)) {
            String value = field.scalar().value();
            Optional<String> reading =
                    field.scalar().style() == Style.PLAIN ? reading(value) : Optional.empty();
            if (reading.isPresent()) {
                Edit edit = new Edit(field.scalar().span(), ScalarWriter.doubleQuoted(value));
                found.accept(
                        Match.of(
                                field.scalar().span(),
                                field.field()
                                        + " holds \""
                                        + value
                                        + "\", which some readers take for "
                                        + reading.get()
                                        + ", expected quotes",
                                Fix.ofFields(Safety.SAFE, List.of(edit), Set.of(field.field()))));
            }
        }
    }

    private static Optional<String> reading(String value) {
        if (BOOLEAN.matcher(value).matches()) {
            return Optional.of("true or false");
        }
        return NUMBER.matcher(value).matches() ? Optional.of("a number") : Optional.empty();
    }
}
