package dev.offprint.run.lint;

import dev.offprint.lint.fix.Reach;
import dev.offprint.run.lint.LintRun.Mode;

/**
 * What is done about findings.
 *
 * @param isUnsafeAllowed whether also what a person should look at is repaired
 */
public record Repairing(Mode mode, boolean isUnsafeAllowed) {
    /** Findings are told, and nothing is repaired. */
    public static final Repairing NOTHING = new Repairing(Mode.REPORT, false);

    Reach reach() {
        return mode == Mode.REPORT ? Reach.NOTHING : isUnsafeAllowed ? Reach.UNSAFE : Reach.SAFE;
    }
}
