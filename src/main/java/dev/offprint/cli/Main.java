package dev.offprint.cli;

/** The entry point of the command line. */
public final class Main {
    private Main() {}

    /** Runs the command that {@code args} names and ends the process with its exit code. */
    public static void main(String[] args) {
        System.out.println("offprint");
    }
}
