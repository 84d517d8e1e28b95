package dev.offprint.post.markdown;

import dev.offprint.text.ContainerElement;
import dev.offprint.text.RawElement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/** Which {@link ContainerElement} is open at the end of the lines read so far. */
final class OpenElements {
    /** What is HTML over blank lines as well. */
    private static final Set<String> RAW = Set.of("pre", "script", "style", "textarea", "svg");

    /** Real pages stay far below; a page of unclosed tags must not make each close tag a search. */
    private static final int MAX_OPEN = 500;

    private final Deque<String> open = new ArrayDeque<>();
    private boolean inComment;

    /**
     * Up to where no tag begins: the end tag of the innermost element, when its content is no
     * markup, or the end of a tag that goes on over the end of its line.
     */
    private int resumed = -1;

    /** Up to where no tag ends. */
    private int endless = -1;

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** Whether the next line is HTML whatever it looks like. */
    boolean isRaw() {
        return inComment || (!open.isEmpty() && RAW.contains(open.peek()));
    }

    /** Takes in a line or several of HTML. */
    void read(String text, int start, int end) {
        int at = start;
        while (at < end) {
            if (resumed > at) {
                at = resumed;
                continue;
            }
            if (inComment) {
                int close = text.indexOf("-->", at);
                if (close < 0 || close >= end) {
                    return;
                }
                inComment = false;
                at = close + 3;
                continue;
            }
            int tag = text.indexOf('<', at);
            if (tag < 0 || tag >= end) {
                return;
            }
            at = text.startsWith("<!--", tag) ? comment(tag) : tag(text, tag, end);
        }
    }

    private int comment(int start) {
        inComment = true;
        return start + 4;
    }

    private int tag(String text, int start, int end) {
        boolean closes = start + 1 < end && text.charAt(start + 1) == '/';
        int nameStart = closes ? start + 2 : start + 1;
        int nameEnd = nameStart;
        while (nameEnd < end && Character.isLetterOrDigit(text.charAt(nameEnd))) {
            nameEnd++;
        }
        if (nameEnd == nameStart || !Character.isLetter(text.charAt(nameStart))) {
            return start + 1;
        }
        int tagEnd = tagEnd(text, nameEnd, end);
        if (tagEnd > end) {
            resumed = tagEnd;
        }
        String name = text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        if (!closes && !isInRaw() && RawElement.names().contains(name)) {
            int rawEnd = RawElement.mendedEnd(text, name, tagEnd, text.length());
            resumed = Math.max(resumed, rawEnd);
        }
        if (!ContainerElement.names().contains(name)) {
            return isInRaw() ? start + 1 : tagEnd;
        }
        if (closes) {
            close(name);
        } else if (!isInRaw() && text.charAt(tagEnd - 1) == '>' && text.charAt(tagEnd - 2) != '/') {
            push(name);
        }
        return isInRaw() ? nameEnd : tagEnd;
    }

    private boolean isInRaw() {
        return !open.isEmpty() && RAW.contains(open.peek()) && !open.peek().equals("pre");
    }

    private void push(String name) {
        if (open.size() < MAX_OPEN) {
            open.push(name);
        }
    }

    private void close(String name) {
        if (isInRaw() ? name.equals(open.peek()) : open.contains(name)) {
            String popped = open.pop();
            while (!popped.equals(name)) {
                popped = open.pop();
            }
        }
    }

    /**
     * The offset after the tag's {@code >}, quotes respected, in its line or in one below that no
     * empty line parts from it; {@code end} when it has none.
     */
    private int tagEnd(String text, int start, int end) {
        if (start < endless) {
            return end;
        }
        char quote = 0;
        boolean isEmptyLine = false;
        int i = start;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && isEmptyLine) {
                break;
            }
            isEmptyLine = c == '\n' || (isEmptyLine && Character.isWhitespace(c));
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i + 1;
            } else if ((c == '"' || c == '\'') && text.charAt(i - 1) == '=') {
                quote = c;
            }
        }
        endless = i;
        return end;
    }
}
