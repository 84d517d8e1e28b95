package dev.offprint.lint.fix;

import dev.offprint.lint.Finding;
import dev.offprint.rule.check.Fix;
import dev.offprint.text.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One finding of two, of which the second is true only once the first is repaired. */
final class Joined {
    private Joined() {}

    /**
     * The first with the edits of both, which speak of the same text; empty when they are not
     * equally safe, or cross each other.
     */
    static Optional<Finding> of(Finding first, Finding second) {
        Fix fix = first.fix().orElseThrow();
        Fix then = second.fix().orElseThrow();
        if (fix.safety() != then.safety()) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>(then.edits());
        for (Edit edit : fix.edits()) {
            if (isWithin(edit, then.edits())) {
                continue;
            }
            for (Edit other : then.edits()) {
                if (edit.span().overlaps(other.span())) {
                    return Optional.empty();
                }
            }
            edits.add(edit);
        }
        edits.sort(Comparator.comparing(Edit::span));
        return Optional.of(first.withFix(fix.withEdits(edits)));
    }

    private static boolean isWithin(Edit edit, List<Edit> others) {
        for (Edit other : others) {
            if (!edit.span().isEmpty() && other.span().contains(edit.span())) {
                return true;
            }
        }
        return false;
    }

    /** Says of a finding that it is not yet so. */
    static Finding once(Finding late) {
        return new Finding(
                late.rule(),
                late.span(),
                late.message() + ", once the rest of it is repaired",
                late.fixOrNull(),
                late.isWithheld());
    }
}
