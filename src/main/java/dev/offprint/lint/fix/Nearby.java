package dev.offprint.lint.fix;

import dev.offprint.lint.Finding;
import dev.offprint.rule.check.Fix;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of the repairs of a pass a place went with, and by which edits. */
final class Nearby {
    private Nearby() {}

    /** What changed something at {@code place}: that around it before others. */
    static Optional<Fix> at(Span place, List<Finding> made) {
        return around(place, made).or(() -> touching(place, made));
    }

    /** What took all of {@code place} away, or wrote it anew. */
    static Optional<Fix> around(Span place, List<Finding> made) {
        for (Finding finding : made) {
            Fix fix = finding.fix().orElseThrow();
            for (Edit edit : fix.edits()) {
                if (edit.span().contains(place)) {
                    return Optional.of(fix.removes() ? fix.withEdits(List.of(edit)) : fix);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Fix> touching(Span place, List<Finding> made) {
        for (Finding finding : made) {
            Fix fix = finding.fix().orElseThrow();
            List<Edit> near = new ArrayList<>();
            for (Edit edit : fix.edits()) {
                if (edit.span().start() <= place.end() && edit.span().end() >= place.start()) {
                    near.add(edit);
                }
            }
            if (!near.isEmpty()) {
                // Each removal stands for itself; of other edits some may need each other.
                return Optional.of(fix.removes() ? fix.withEdits(near) : fix);
            }
        }
        return Optional.empty();
    }
}
