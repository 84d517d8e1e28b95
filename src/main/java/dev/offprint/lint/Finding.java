package dev.offprint.lint;

import dev.offprint.rule.Rule;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.text.Span;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule that holds at a place of a post.
 *
 * @param fixOrNull null where there is none
 * @param isWithheld whether there would be a fix, had it not taken too much of the text
 */
public record Finding(
        Rule rule, Span span, String message, @Nullable Fix fixOrNull, boolean isWithheld) {
    /** What contains others comes before them, and the worse before the lesser. */
    public static final Comparator<Finding> BY_PLACE =
            Comparator.comparingInt((Finding finding) -> finding.span().start())
                    .thenComparing(finding -> -finding.span().end())
                    .thenComparing(finding -> finding.rule().severity(), Comparator.reverseOrder())
                    .thenComparing(finding -> finding.rule().id());

    static Finding of(Rule rule, Match match) {
        return new Finding(rule, match.span(), match.message(), match.fixOrNull(), false);
    }

    /** The same finding at another place. */
    public Finding at(Span other) {
        return new Finding(rule, other, message, fixOrNull, isWithheld);
    }

    /** The repair, where there is one. */
    public Optional<Fix> fix() {
        return Optional.ofNullable(fixOrNull);
    }

    /** The same finding, whose message goes on with that. */
    public Finding saying(String more) {
        return new Finding(rule, span, message + more, fixOrNull, isWithheld);
    }

    /** The same finding with that fix, or with none. */
    public Finding withFix(@Nullable Fix other) {
        return new Finding(rule, span, message, other, isWithheld);
    }
}
