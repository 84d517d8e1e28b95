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

    /**
     * So much of the second, which may speak of many places, as the first brought about; empty for
     * nothing.
     */
    static Optional<Finding> part(Finding second, Finding first) {
        Fix fix = second.fix().orElseThrow();
        List<Edit> part = new ArrayList<>();
        boolean isOfOnePlace = true;
        for (Edit edit : fix.edits()) {
            isOfOnePlace &= isNear(edit, second);
            if (holdsOne(edit, first.fix().orElseThrow())) {
                part.add(edit);
            }
        }
        if (isOfOnePlace) {
            return Optional.of(second);
        }
        return part.isEmpty() ? Optional.empty() : Optional.of(second.withFix(fix.withEdits(part)));
    }

    /** What is left of a finding without the edits of a part of it; empty for nothing. */
    static Optional<Finding> without(Finding whole, Finding part) {
        Fix fix = whole.fix().orElseThrow();
        List<Edit> rest = new ArrayList<>(fix.edits());
        rest.removeAll(part.fix().orElseThrow().edits());
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        Finding left = whole.withFix(fix.withEdits(rest));
        return Optional.of(isNear(rest.get(0), whole) ? left : left.at(rest.get(0).span()));
    }

    /** Whether an edit is within what the repair of {@code finding} takes or writes anew. */
    static boolean isWithin(Edit edit, Finding finding) {
        return finding.fix().filter(fix -> isWithin(edit, fix.edits())).isPresent();
    }

    private static boolean isNear(Edit edit, Finding finding) {
        return edit.span().start() <= finding.span().end()
                && edit.span().end() >= finding.span().start();
    }

    private static boolean holdsOne(Edit outer, Fix fix) {
        for (Edit edit : fix.edits()) {
            if (isWithin(edit, List.of(outer))) {
                return true;
            }
        }
        return false;
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
