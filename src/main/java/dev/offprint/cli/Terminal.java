package dev.offprint.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * The three streams of the process. Results go to {@code out}, everything else to {@code err}.
 *
 * @param bytes the same stream as {@code out}, for results that are no text; flush {@code out}
 *     first
 */
record Terminal(InputStream in, PrintWriter out, OutputStream bytes, PrintWriter err) {

    /** Tells the user about something that is no result. */
    void say(String message) {
        out.flush();
        err.println("offprint: " + message);
        err.flush();
    }
}
