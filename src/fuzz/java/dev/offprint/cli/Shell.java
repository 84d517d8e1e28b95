package dev.offprint.cli;

import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.Watched;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The program, run within this one.
 *
 * @param code the exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Shell(int code, String out, String err) {
    /** Runs it with a text on standard input. */
    public static Shell run(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
        Terminal terminal =
                new Terminal(new ByteArrayInputStream(bytes), out, err, Watched.NOTHING);
        int code = Main.run(arguments, terminal);
        terminal.flush();
        return new Shell(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
