package dev.offprint.url;

import java.util.Arrays;

/** Template source within an address: Liquid, Jinja, Hugo, PHP, ERB and script literals. */
final class Templates {
    /** No delimiter, and no character that a scheme or a plain parameter name may have. */
    private static final char FILLER = '\uE000';

    private static final String[][] FORMS = {
        {"{{", "}}"}, {"{%", "%}"}, {"<%", "%>"}, {"<?php", "?>"}, {"<?=", "?>"}, {"${", "}"}
    };

    private Templates() {}

    /**
     * Puts filler of the same length over every template, so that no character in one is taken for
     * a delimiter; gives back {@code text} itself when it holds none.
     */
    static String mask(String text) {
        if (text.indexOf('{') < 0 && text.indexOf('<') < 0) {
            return text;
        }
        StringBuilder masked = null;
        int[] nextOpen = new int[FORMS.length];
        Arrays.fill(nextOpen, -1);
        int from = 0;
        while (true) {
            int form = earliest(text, from, nextOpen);
            if (form < 0) {
                return masked == null ? text : masked.toString();
            }
            int open = nextOpen[form];
            int close = text.indexOf(FORMS[form][1], open + FORMS[form][0].length());
            if (close < 0) {
                // Looking for it again from every later opening would be quadratic.
                nextOpen[form] = Integer.MAX_VALUE;
                continue;
            }
            from = close + FORMS[form][1].length();
            if (masked == null) {
                masked = new StringBuilder(text);
            }
            for (int i = open; i < from; i++) {
                masked.setCharAt(i, FILLER);
            }
        }
    }

    private static int earliest(String text, int from, int[] nextOpen) {
        int best = -1;
        for (int form = 0; form < FORMS.length; form++) {
            if (nextOpen[form] < from) {
                int found = text.indexOf(FORMS[form][0], from);
                nextOpen[form] = found < 0 ? Integer.MAX_VALUE : found;
            }
            if (nextOpen[form] != Integer.MAX_VALUE
                    && (best < 0 || nextOpen[form] < nextOpen[best])) {
                best = form;
            }
        }
        return best;
    }
}
