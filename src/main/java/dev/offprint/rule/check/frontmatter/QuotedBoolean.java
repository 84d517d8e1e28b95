package dev.offprint.rule.check.frontmatter;

import dev.offprint.post.Post;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Style;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Switches that say no and mean yes: a generator takes the text {@code 'false'} for true, and those
 * with YAML 1.2 take {@code no} for a text.
 */
final class QuotedBoolean implements PostCheck {
    private static final Set<String> YES = Set.of("yes", "on");
    private static final Set<String> NO = Set.of("no", "off");

    private final List<String> fields;

    QuotedBoolean(Options options) {
        fields = options.list("fields");
    }

    @Override
    public void check(Post post, Consumer<Match> found) {
        for (String field : fields) {
            Optional<Scalar> scalar = post.frontMatter().scalar(field);
            if (scalar.isPresent()) {
                meant(scalar.get())
                        .ifPresent(word -> found.accept(match(field, scalar.get(), word)));
            }
        }
    }

    private static Optional<String> meant(Scalar scalar) {
        String value = scalar.value().toLowerCase(Locale.ROOT);
        if (scalar.style() != Style.PLAIN) {
            boolean saysNo = value.equals("false") || NO.contains(value);
            return saysNo ? Optional.of("false") : Optional.empty();
        } else if (YES.contains(value)) {
            return Optional.of("true");
        }
        return NO.contains(value) ? Optional.of("false") : Optional.empty();
    }

    private static Match match(String field, Scalar scalar, String meant) {
        // Without quotes half of the readers take it so already; a text may be meant as one.
        Safety safety = scalar.style() == Style.PLAIN ? Safety.SAFE : Safety.UNSAFE;
        Edit edit = new Edit(scalar.span(), meant);
        return Match.of(
                scalar.span(),
                field
                        + " is the text \""
                        + scalar.value()
                        + "\" to some readers, expected "
                        + meant,
                Fix.ofFields(safety, List.of(edit), Set.of(field)));
    }
}
