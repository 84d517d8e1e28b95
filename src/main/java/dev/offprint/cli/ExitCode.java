package dev.offprint.cli;

/** What the process says when it ends. */
final class ExitCode {
    /** Nothing at or above the severity that fails. */
    static final int CLEAN = 0;

    /** There are findings. */
    static final int FINDINGS = 1;

    /** The tool could not do its job: usage, configuration, files. */
    static final int TROUBLE = 2;

    private ExitCode() {}
}
