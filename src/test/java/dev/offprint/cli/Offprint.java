package dev.offprint.cli;

import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.Watched;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The program, run within the test.
 *
 * @param code the exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Offprint(int code, String out, String err) {

    static Offprint run(String... args) {
        return runWithInput(new byte[0], args);
    }

    static Offprint runWithInput(byte[] input, String... args) {
        return run(input, Watched.NOTHING, args);
    }

    /** What {@code convert} makes of a post on standard input. */
    static String converted(String post, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "convert";
        System.arraycopy(options, 0, args, 1, options.length);
        args[options.length + 1] = "-";
        return runWithInput(post.getBytes(StandardCharsets.UTF_8), args).out();
    }

    /** Somebody sees standard output on a terminal. */
    static Offprint onTerminal(String... args) {
        return onTerminalWithInput(new byte[0], args);
    }

    static Offprint onTerminalWithInput(byte[] input, String... args) {
        return run(input, new Watched(true, false), args);
    }

    private static Offprint run(byte[] input, Watched watched, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new ByteArrayInputStream(input), out, err, watched);
        int code = Main.run(args, terminal);
        terminal.flush();
        return new Offprint(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
