package dev.offprint.write.markdown;

/** Code spans and fences that no run of backticks inside can close. */
final class CodeSyntax {
    private CodeSyntax() {}

    /** What a reader of the span sees; CommonMark strips a space on both sides (section 6.1). */
    static String span(String code) {
        int length = 1;
        while (hasRun(code, '`', length)) {
            length++;
        }
        String fence = "`".repeat(length);
        boolean isPadded =
                code.startsWith("`")
                        || code.endsWith("`")
                        || (code.startsWith(" ") && code.endsWith(" ") && !code.isBlank());
        String pad = isPadded ? " " : "";
        return fence + pad + code + pad + fence;
    }

    /** A fence longer than any run of its character at the start of a line of the code. */
    static String fence(String code, String info) {
        char c = info.indexOf('`') >= 0 ? '~' : '`';
        int longest = 2;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == c ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return String.valueOf(c).repeat(longest + 1);
    }

    /** The info string as it is written: escapes and references work in it. */
    static String info(String info) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < info.length(); i++) {
            char c = info.charAt(i);
            if (c == '&' && Entities.startsAt(info, i)) {
                written.append("&amp;");
            } else {
                written.append(c == '\\' ? "\\\\" : String.valueOf(c));
            }
        }
        return written.toString();
    }

    private static boolean hasRun(String text, char c, int length) {
        int run = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && text.charAt(i) == c) {
                run++;
            } else if (run == length) {
                return true;
            } else {
                run = 0;
            }
        }
        return false;
    }
}
