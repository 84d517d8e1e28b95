package dev.offprint.cli;

import dev.offprint.cli.command.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintWriter text = new PrintWriter(out, false, StandardCharsets.UTF_8);
        PrintWriter messages = new PrintWriter(err, false, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(new ByteArrayInputStream(input), text, out, messages);
        int code = Main.run(args, terminal);
        text.flush();
        messages.flush();
        return new Offprint(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
