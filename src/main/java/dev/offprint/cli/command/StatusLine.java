package dev.offprint.cli.command;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;

/** The last line of a terminal, written anew in its place; nothing at all when nobody watches. */
public final class StatusLine {
    /** To the start of the line, and nothing right of there (ECMA-48, EL). */
    private static final String WIPE = "\r\u001B[K";

    private final PrintWriter err;
    private final boolean isWatched;
    private boolean isShown;

    /**
     * @param isWatched whether {@code err} is a terminal
     */
    public StatusLine(PrintWriter err, boolean isWatched) {
        this.err = err;
        this.isWatched = isWatched;
    }

    boolean isWatched() {
        return isWatched;
    }

    /** Shows a text of one line in place of the last one. */
    void show(String text) {
        if (isWatched) {
            err.print(WIPE + text);
            err.flush();
            isShown = true;
        }
    }

    /** Takes the text away, so that others can write. */
    public void clear() {
        if (isShown) {
            err.print(WIPE);
            err.flush();
            isShown = false;
        }
    }

    /** The same stream for one that may lead to the same terminal. */
    public OutputStream guard(OutputStream stream) {
        if (!isWatched) {
            return stream;
        }
        return new FilterOutputStream(stream) {
            @Override
            public void write(int b) throws IOException {
                clear();
                out.write(b);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                clear();
                out.write(bytes, offset, length);
            }
        };
    }
}
