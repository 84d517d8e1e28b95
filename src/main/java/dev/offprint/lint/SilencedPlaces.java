package dev.offprint.lint;

import dev.offprint.rule.check.Fix;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import dev.offprint.text.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an author asked to leave alone: the places that silenced findings would have removed. No
 * other rule removes them under another name.
 */
final class SilencedPlaces {
    /** By their starts. */
    private final List<Span> places = new ArrayList<>();

    /** Notes what {@code silenced} would have removed; no finding before one that was noted. */
    void add(Finding silenced) {
        silenced.fix().filter(Fix::removes).ifPresent(fix -> places.add(silenced.span()));
    }

    /** The finding without what it would do to those places; empty when nothing is left of it. */
    Optional<Finding> spared(Finding finding) {
        if (places.isEmpty() || finding.fix().isEmpty()) {
            return Optional.of(finding);
        }
        List<Edit> left = new ArrayList<>();
        for (Edit edit : finding.fix().get().edits()) {
            if (!takes(edit)) {
                left.add(edit);
            }
        }
        if (left.size() == finding.fix().get().edits().size()) {
            return Optional.of(finding);
        }
        if (left.isEmpty()) {
            return Optional.empty();
        }
        Span span = places.contains(finding.span()) ? left.get(0).span() : finding.span();
        Finding moved = finding.at(span);
        return Optional.of(
                moved.withFix(finding.fix().map(fix -> fix.withEdits(left)).orElse(null)));
    }

    private boolean takes(Edit edit) {
        return edit.text().isBlank()
                && Spans.startingIn(places, Function.identity(), edit.span()).stream()
                        .anyMatch(edit.span()::contains);
    }
}
