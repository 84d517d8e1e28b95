package dev.offprint.input;

import java.util.Locale;

/**
 * What stands before the root element of a text that starts with a tag.
 *
 * @param end where the root element starts, or what else comes then
 * @param isDeclared whether an XML declaration or another instruction to XML stands there
 * @param doctype the name in the document type, in lower case; empty when there is none
 */
record Prolog(int end, boolean isDeclared, String doctype) {
    private static final String DOCTYPE = "<!doctype";

    static Prolog of(String text, int start) {
        int at = start;
        boolean isDeclared = false;
        String doctype = "";
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at + 4);
            } else if (text.startsWith("<?xml", at)) {
                isDeclared = true;
                at = after(text, ">", at);
            } else if (text.regionMatches(true, at, DOCTYPE, 0, DOCTYPE.length())) {
                int from = at + DOCTYPE.length();
                int close = after(text, ">", from);
                int bracket = text.indexOf('[', from);
                at = bracket >= 0 && bracket < close ? after(text, "]>", bracket) : close;
                doctype = name(text, from);
            } else {
                break;
            }
        }
        return new Prolog(at, isDeclared, doctype);
    }

    /** A document type without a name is taken for that of HTML, as browsers do. */
    private static String name(String text, int from) {
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && "[>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return start == end ? "html" : text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static int after(String text, String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }
}
