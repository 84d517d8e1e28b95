package dev.offprint.post;

/** Tells a whole HTML document from a post or a fragment, by how its text starts. */
public final class WholePage {
    private WholePage() {}

    /**
     * Whether {@code text} starts as a document does: with its document type, {@code <html>} or
     * {@code <head>}, before which a byte order mark, white space, comments (savers of pages leave
     * theirs there), an XML declaration, and what a program on the server puts out before the page
     * itself (styles and scripts) may stand.
     */
    public static boolean startsIn(String text) {
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at + 4);
            } else if (text.startsWith("<?xml", at)) {
                at = after(text, ">", at);
            } else if (isTag(text, at, "<style")) {
                at = after(text, "</style>", at);
            } else if (isTag(text, at, "<script")) {
                at = after(text, "</script>", at);
            } else {
                return isTag(text, at, "<!doctype")
                        || isTag(text, at, "<html")
                        || isTag(text, at, "<head");
            }
        }
        return false;
    }

    private static int after(String text, String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    private static boolean isTag(String text, int at, String tag) {
        int end = at + tag.length();
        return text.regionMatches(true, at, tag, 0, tag.length())
                && end < text.length()
                && (text.charAt(end) == '>' || Character.isWhitespace(text.charAt(end)));
    }
}
