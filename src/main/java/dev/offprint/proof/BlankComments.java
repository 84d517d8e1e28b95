package dev.offprint.proof;

import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What long comments hold that say nothing. Most of a page is such when its article was found, and
 * none of it need be read letter by letter.
 */
final class BlankComments {
    private static final String START = "<!--";
    private static final String END = "-->";

    /** Below this, reading it costs no more than leaving it out. */
    private static final int SHORT = 64;

    private BlankComments() {}

    /** The white space between the signs of such comments, by place. */
    static List<Span> in(String html) {
        List<Span> blanks = new ArrayList<>();
        int at = html.indexOf(START);
        while (at >= 0) {
            int start = at + START.length();
            int end = start;
            while (end < html.length() && Character.isWhitespace(html.charAt(end))) {
                end++;
            }
            if (end - start >= SHORT && html.startsWith(END, end)) {
                blanks.add(new Span(start, end));
            }
            at = html.indexOf(START, end);
        }
        return blanks;
    }
}
