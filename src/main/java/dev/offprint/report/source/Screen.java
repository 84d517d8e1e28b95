package dev.offprint.report.source;

import dev.offprint.rule.Severity;
import dev.offprint.text.Visible;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The one way by which text reaches a person. Whoever wrote it, a terminal obeys nothing in it:
 * control characters become visible escapes, and colour is put around it here.
 */
public final class Screen implements Appendable {
    private final Appendable out;
    private final Colours colours;

    /** A screen in {@code colours} on {@code out}. */
    public Screen(Appendable out, Colours colours) {
        this.out = out;
        this.colours = colours;
    }

    /** The same place in other colours. */
    public Screen in(Colours other) {
        return new Screen(out, other);
    }

    /** Text without colour; its line ends stay. */
    @Override
    public Screen append(@Nullable CharSequence text) throws IOException {
        out.append(Visible.lines(String.valueOf(text)));
        return this;
    }

    @Override
    public Screen append(@Nullable CharSequence text, int start, int end) throws IOException {
        return append(String.valueOf(text).substring(start, end));
    }

    @Override
    public Screen append(char c) throws IOException {
        return append(String.valueOf(c));
    }

    /** A line. */
    public void println(String line) throws IOException {
        append(line).append('\n');
    }

    /** Text that stands out. */
    public Screen strong(String text) throws IOException {
        out.append(colours.strong(Visible.lines(text)));
        return this;
    }

    /** Text that stands back. */
    public Screen faint(String text) throws IOException {
        out.append(colours.faint(Visible.lines(text)));
        return this;
    }

    /** Text about what is well. */
    public Screen good(String text) throws IOException {
        out.append(colours.good(Visible.lines(text)));
        return this;
    }

    /** Text in the colour of how bad it is. */
    public Screen severity(Severity severity, String text) throws IOException {
        out.append(colours.severity(severity, Visible.lines(text)));
        return this;
    }
}
