package dev.offprint.launcher;

/**
 * What a run of the launcher left: its exit code, and what it and the program said.
 *
 * @param exitCode the exit code
 * @param out all of standard output
 * @param err all of standard error
 */
record Outcome(int exitCode, String out, String err) {}
