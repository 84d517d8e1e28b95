package dev.offprint.cli.command;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * The three streams of the process. Results go to {@code out}, everything else to {@code err}.
 *
 * @param bytes the same stream as {@code out}, for results that are no text; flush {@code out}
 *     first
 * @param status the last line of {@code err} where that is a terminal
 */
public record Terminal(
        InputStream in, PrintWriter out, OutputStream bytes, PrintWriter err, StatusLine status) {

    /** Streams that nobody watches. */
    public Terminal(InputStream in, PrintWriter out, OutputStream bytes, PrintWriter err) {
        this(in, out, bytes, err, StatusLine.none());
    }

    /** Tells the user about something that is no result. */
    public void say(String message) {
        out.flush();
        status.clear();
        err.println("offprint: " + message);
        err.flush();
    }
}
