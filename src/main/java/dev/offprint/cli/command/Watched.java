package dev.offprint.cli.command;

/**
 * Which streams of the process somebody watches on a terminal. Java 17 cannot ask about one stream
 * alone; the launcher can, and says so in system properties.
 *
 * @param out standard output
 * @param err standard error, when that terminal can write a line anew in its place
 */
public record Watched(boolean out, boolean err) {
    /** Files and pipes only. */
    public static final Watched NOTHING = new Watched(false, false);

    /** What the launcher says; of a Java that was started by itself, what Java can tell. */
    @SuppressWarnings("SystemConsoleNull") // From 22 on too little is told, and only without it.
    public static Watched ofProcess() {
        String out = System.getProperty("offprint.terminal");
        return new Watched(
                out == null ? System.console() != null : Boolean.parseBoolean(out),
                Boolean.getBoolean("offprint.progress"));
    }
}
