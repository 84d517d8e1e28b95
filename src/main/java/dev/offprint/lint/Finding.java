package dev.offprint.lint;

import dev.offprint.rule.Fix;
import dev.offprint.rule.Match;
import dev.offprint.rule.Rule;
import dev.offprint.text.Span;
import java.util.Comparator;
import java.util.Optional;

/** A rule that holds at a place of a post. */
public record Finding(Rule rule, Span span, String message, Optional<Fix> fix) {
    static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::span).thenComparing(finding -> finding.rule().id());

    static Finding of(Rule rule, Match match) {
        return new Finding(rule, match.span(), match.message(), match.fix());
    }

    Finding withFix(Optional<Fix> other) {
        return new Finding(rule, span, message, other);
    }
}
