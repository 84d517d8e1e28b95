package dev.offprint.cli.command;

/** What the process says when it ends. */
public final class ExitCode {
    /** Nothing at or above the severity that fails. */
    public static final int CLEAN = 0;

    /** There are findings. */
    public static final int FINDINGS = 1;

    /** The tool could not do its job: usage, configuration, files. */
    public static final int TROUBLE = 2;

    private ExitCode() {}
}
