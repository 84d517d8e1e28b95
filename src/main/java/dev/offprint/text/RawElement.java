package dev.offprint.text;

import java.util.Locale;
import java.util.Set;

/**
 * Elements whose content is no markup, and where that content ends (HTML standard, sections
 * 13.2.5.2 to 13.2.5.31: RCDATA, RAWTEXT, script data and its escaped states). Whoever reads tags
 * asks here, so that no two readers see another end.
 */
public final class RawElement {
    private static final Set<String> NAMES =
            Set.of("iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp");

    private static final String SCRIPT = "script";

    /** What a script has opened by a comment sign, and by a start tag within it. */
    private enum State {
        DATA,
        ESCAPED,
        DOUBLE_ESCAPED
    }

    private RawElement() {}

    /** The names, in lower case. */
    public static Set<String> names() {
        return NAMES;
    }

    /**
     * Where the content of an element ends.
     *
     * @param name of the element, in lower case
     * @param from after the start tag
     * @param to where the text ends
     * @return the offset of the end tag's {@code <}; -1 when there is none
     */
    public static int end(String text, String name, int from, int to) {
        return name.equals(SCRIPT) ? scriptEnd(text, from, to) : nextEndTag(text, name, from, to);
    }

    /**
     * The same; but where a script opens a comment and a script in it and ends neither, so that a
     * browser shows nothing after it, the first end tag.
     */
    public static int mendedEnd(String text, String name, int from, int to) {
        int end = end(text, name, from, to);
        return end < 0 && name.equals(SCRIPT) ? nextEndTag(text, name, from, to) : end;
    }

    /** The next end tag of {@code name}, whatever stands before it; -1 when there is none. */
    public static int nextEndTag(String text, String name, int from, int to) {
        for (int at = text.indexOf("</", from);
                at >= 0 && at < to;
                at = text.indexOf("</", at + 2)) {
            if (isTagOf(text, name, at + 2, to)) {
                return at;
            }
        }
        return -1;
    }

    /** Where the end tag at {@code at} ends: after its {@code >}, or at {@code to}. */
    public static int afterEndTag(String text, int at, int to) {
        int close = text.indexOf('>', at);
        return close < 0 || close >= to ? to : close + 1;
    }

    private static int scriptEnd(String text, int from, int to) {
        State state = State.DATA;
        // The dashes of "<!--" may be those of "-->".
        int escapedFrom = from;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '>' && state != State.DATA) {
                boolean endsComment = at - 2 >= escapedFrom && text.startsWith("--", at - 2);
                state = endsComment ? State.DATA : state;
            } else if (state == State.DATA && text.startsWith("<!--", at) && at + 4 <= to) {
                state = State.ESCAPED;
                escapedFrom = at + 2;
                at += 3;
            } else if (text.startsWith("</", at) && isTagOf(text, SCRIPT, at + 2, to)) {
                if (state != State.DOUBLE_ESCAPED) {
                    return at;
                }
                state = State.ESCAPED;
                at += 2 + SCRIPT.length();
            } else if (c == '<' && state == State.ESCAPED && isTagOf(text, SCRIPT, at + 1, to)) {
                state = State.DOUBLE_ESCAPED;
                at += 1 + SCRIPT.length();
            }
        }
        return -1;
    }

    /** Whether {@code name} stands at {@code at} and a character that ends the name of a tag. */
    private static boolean isTagOf(String text, String name, int at, int to) {
        int after = at + name.length();
        return after < to
                && " \t\r\n\f/>".indexOf(text.charAt(after)) >= 0
                && text.substring(at, after).toLowerCase(Locale.ROOT).equals(name);
    }
}
