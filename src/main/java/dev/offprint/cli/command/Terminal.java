package dev.offprint.cli.command;

import dev.offprint.report.source.Colours;
import dev.offprint.report.source.Screen;
import dev.offprint.text.Source;
import dev.offprint.text.Visible;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The three streams of the process, and the one door to them: results go to standard output,
 * everything else to standard error. What a person reads goes through a {@link Screen}; what a
 * program reads is passed on as it is, and its format says how it is escaped.
 */
public final class Terminal {
    private final InputStream in;
    private final StandardOutput results;
    private final OutputStream bytes;
    private final PrintWriter out;
    private final PrintWriter err;
    private final StatusLine status;
    private final boolean isWatched;
    private final Screen screen;
    private final Screen messages;

    /** A door to these streams. */
    public Terminal(InputStream in, OutputStream out, OutputStream err, Watched watched) {
        this.in = in;
        this.err = writer(err);
        this.status = new StatusLine(this.err, watched.err());
        this.results = new StandardOutput(out);
        this.bytes = status.guard(results);
        this.out = writer(bytes);
        this.isWatched = watched.out();
        this.screen = new Screen(this.out, Colours.NONE);
        this.messages = new Screen(this.err, Colours.NONE);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    /** Standard input. */
    public InputStream in() {
        return in;
    }

    /** Results for people. */
    public Screen out() {
        return screen;
    }

    /** Everything for people that is no result, when {@link #say} is too little. */
    public Screen err() {
        status.clear();
        return messages;
    }

    /** Results for programs, in a format that says how text is escaped. */
    public Writer data() {
        return out;
    }

    /** A document, such as a patch: byte for byte to a file or pipe, as text to a terminal. */
    public void document(Source document) throws IOException {
        if (isWatched) {
            screen.append(document.text());
        } else {
            write(document.encode());
        }
    }

    /** The same of a document in UTF-8. */
    public void document(byte[] content) throws IOException {
        if (isWatched) {
            screen.append(new String(content, StandardCharsets.UTF_8));
        } else {
            write(content);
        }
    }

    private void write(byte[] content) throws IOException {
        out.flush();
        bytes.write(content);
        bytes.flush();
    }

    /** Whether a person sees standard output come. */
    public boolean isWatched() {
        return isWatched;
    }

    /** The last line of standard error where that is a terminal. */
    public StatusLine status() {
        return status;
    }

    /** Tells the user about something that is no result, on one line. */
    public void say(String message) {
        out.flush();
        status.clear();
        err.println("offprint: " + Visible.line(message));
        err.flush();
    }

    /** Sends off what was written so far. */
    public void flush() {
        out.flush();
        err.flush();
    }

    /** Sends off the rest; whether standard output did not take all of it. */
    public boolean isCutOff() {
        boolean isCutOff = out.checkError() || results.isCutOff();
        err.flush();
        return isCutOff;
    }

    /**
     * Why standard output did not take all of it, such as a full disk; empty also when nobody
     * wanted more.
     */
    public Optional<IOException> lostOutput() {
        return results.problem();
    }
}
