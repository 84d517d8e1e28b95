package dev.offprint.write.markdown;

import dev.offprint.article.CleanText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses and titles of links and images, as CommonMark writes them (section 6.3). */
final class Destination {
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63})+");

    private Destination() {}

    /**
     * The address as a reader of the Markdown gets it: without the characters that browsers drop,
     * and those that no address holds percent-encoded.
     */
    static String normalize(String address) {
        String clean = HiddenTemplates.hide(CleanText.of(address));
        StringBuilder normal = new StringBuilder(clean.length());
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '\n', '\r', '\t' -> {}
                case ' ' -> normal.append("%20");
                case '<' -> normal.append("%3C");
                case '>' -> normal.append("%3E");
                case '"' -> normal.append("%22");
                case '\\' -> normal.append("%5C");
                case '`' -> normal.append("%60");
                case '|' -> normal.append("%7C");
                default -> {
                    if (c < ' ' || c == 0x7F) {
                        normal.append(String.format(Locale.ROOT, "%%%02X", (int) c));
                    } else if (Character.isSpaceChar(c)) {
                        append(normal, c);
                    } else {
                        normal.append(c);
                    }
                }
            }
        }
        return strip(normal.toString());
    }

    /** Spaces at the ends are no part of an address. */
    private static String strip(String address) {
        int from = 0;
        int to = address.length();
        while (address.startsWith("%20", from)) {
            from += 3;
        }
        while (to - 3 >= from && address.startsWith("%20", to - 3)) {
            to -= 3;
        }
        return address.substring(from, to);
    }

    private static void append(StringBuilder normal, char c) {
        for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
            normal.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
    }

    /** The part between the parentheses of a link or image. */
    static String write(String address, String title) {
        StringBuilder written = new StringBuilder();
        boolean areBalanced = hasBalancedParentheses(address);
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if ((c == '(' || c == ')') && !areBalanced) {
                written.append('\\').append(c);
            } else if (c == '&' && Entities.startsAt(address, i)) {
                written.append("&amp;");
            } else {
                written.append(c);
            }
        }
        return title.isEmpty() ? written.toString() : written + " \"" + title(title) + '"';
    }

    static String title(String title) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (c == '"' || (c == '\\' && isEscapable(title, i + 1))) {
                written.append('\\').append(c);
            } else if (c == '&' && Entities.startsAt(title, i)) {
                written.append("&amp;");
            } else {
                written.append(c == '\n' || c == '\r' ? ' ' : c);
            }
        }
        return written.toString();
    }

    /** A backslash before the closing quotation mark counts too. */
    private static boolean isEscapable(String text, int at) {
        return at >= text.length() || Characters.isAsciiPunctuation(text.charAt(at));
    }

    private static boolean hasBalancedParentheses(String address) {
        int depth = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0 || depth > 8) {
                return false;
            }
        }
        return depth == 0;
    }

    /** Whether a link whose text is its address can stand between angle brackets. */
    static boolean isAutolink(String address, String text) {
        if (address.startsWith("mailto:")) {
            return address.length() == text.length() + "mailto:".length()
                    && address.endsWith(text)
                    && MAIL.matcher(text).matches();
        }
        return address.equals(text)
                && (address.startsWith("http://") || address.startsWith("https://"))
                && address.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>' || c == 0x7F);
    }
}
