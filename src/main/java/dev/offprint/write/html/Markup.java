package dev.offprint.write.html;

import dev.offprint.article.CleanText;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Well-formed markup in the making: what is opened is closed in order, and every character is
 * escaped or, where XML forbids it, dropped. The result reads the same as XML and as HTML.
 */
public final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn
     */
    public Markup open(String name, String... attributes) {
        startTag(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** Ends the element that was opened last. */
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Writes an element that holds nothing; in HTML it must be a void one. */
    public Markup empty(String name, String... attributes) {
        startTag(name, attributes);
        out.append("/>");
        return this;
    }

    /** Writes an element that holds only {@code text}, on a line of its own. */
    public Markup line(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close().newline();
    }

    /** Writes characters. */
    public Markup text(String text) {
        escape(text, false);
        return this;
    }

    /** Writes what is markup already, such as a declaration or the result of another instance. */
    public Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Ends the line, so that the result can be read and compared. */
    public Markup newline() {
        out.append('\n');
        return this;
    }

    /** How many elements are open. */
    public int depth() {
        return open.size();
    }

    /** Returns what was written. */
    @Override
    public String toString() {
        return out.toString();
    }

    private void startTag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], true);
            out.append('"');
        }
    }

    private void escape(String text, boolean isAttribute) {
        String clean = CleanText.of(text);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c == '&') {
                out.append("&amp;");
            } else if (c == '<') {
                out.append("&lt;");
            } else if (c == '>') {
                out.append("&gt;");
            } else if (isAttribute && c == '"') {
                out.append("&quot;");
            } else if (isAttribute && (c == '\n' || c == '\t')) {
                // XML would read them as spaces.
                out.append(c == '\n' ? "&#10;" : "&#9;");
            } else {
                out.append(c);
            }
        }
    }
}
