package dev.offprint.proof;

import java.util.Arrays;

/**
 * Where the tokenizer is asked how far it is: behind a tag that may say what stands for it, and
 * behind one after which a character is written by its name. Asking behind each tag costs more than
 * reading does.
 */
final class TagEnds {
    private static final String[] SAID = {"alt", "ALT", "Alt", "aria-label"};

    private final String html;
    private final int[] next = new int[SAID.length];

    TagEnds(String html) {
        this.html = html;
        Arrays.fill(next, -1);
    }

    /** The next such place behind {@code start}, which must rise; else the end of the text. */
    int after(int start) {
        int said = html.length();
        for (int i = 0; i < SAID.length; i++) {
            if (next[i] < start) {
                int found = html.indexOf(SAID[i], start);
                next[i] = found < 0 ? Integer.MAX_VALUE : found;
            }
            said = Math.min(said, next[i]);
        }
        for (int at = html.indexOf('>', start); at >= 0; at = html.indexOf('>', at + 1)) {
            boolean isBeforeName = at + 1 < html.length() && html.charAt(at + 1) == '&';
            if (at > said || isBeforeName) {
                return at + 1;
            }
        }
        return html.length();
    }
}
