package dev.offprint.url;

import java.nio.charset.StandardCharsets;

/** Percent-encoding of UTF-8 as in RFC 3986, section 2.1, for text in which it may be broken. */
public final class PercentEncoding {
    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    /** Decodes once; a lone {@code %} and bytes that are not UTF-8 stay as they are written. */
    public static String decode(String text) {
        int percent = text.indexOf('%');
        if (percent < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, percent);
        int i = percent;
        while (i < text.length()) {
            int length = text.charAt(i) == '%' ? sequenceLength(text, i) : 0;
            if (length == 0) {
                out.append(text.charAt(i++));
            } else {
                out.appendCodePoint(codePoint(text, i, length));
                i += 3 * length;
            }
        }
        return out.toString();
    }

    /** Says whether a {@code %} with two hexadecimal digits stands at {@code index}. */
    static boolean isEncoded(String text, int index) {
        return byteAt(text, index) >= 0;
    }

    /** Writes {@code codePoint} percent-encoded; half of a surrogate pair becomes U+FFFD. */
    static void encode(int codePoint, StringBuilder out) {
        if (codePoint < 0x80) {
            encodeByte(codePoint, out);
            return;
        }
        boolean isHalf =
                codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        String whole = isHalf ? "\uFFFD" : Character.toString(codePoint);
        for (byte b : whole.getBytes(StandardCharsets.UTF_8)) {
            encodeByte(b & 0xFF, out);
        }
    }

    private static void encodeByte(int value, StringBuilder out) {
        out.append('%').append(HEX.charAt(value >> 4)).append(HEX.charAt(value & 0xF));
    }

    /**
     * The bytes of the well-formed UTF-8 sequence encoded at {@code index}, 0 when there is none.
     */
    private static int sequenceLength(String text, int index) {
        int lead = byteAt(text, index);
        int length =
                lead < 0 || (lead >= 0x80 && lead < 0xC2) || lead > 0xF4
                        ? 0
                        : lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        for (int k = 1; k < length; k++) {
            int next = byteAt(text, index + 3 * k);
            if (next < 0x80 || next > 0xBF) {
                return 0;
            }
        }
        if (length < 3) {
            return length;
        }
        int codePoint = codePoint(text, index, length);
        boolean isOverlong = codePoint < (length == 3 ? 0x800 : 0x10000);
        boolean isHalf =
                codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return isOverlong || isHalf || codePoint > Character.MAX_CODE_POINT ? 0 : length;
    }

    private static int codePoint(String text, int index, int length) {
        int lead = byteAt(text, index);
        int value = length == 1 ? lead : lead & (0xFF >> (length + 1));
        for (int k = 1; k < length; k++) {
            value = (value << 6) | (byteAt(text, index + 3 * k) & 0x3F);
        }
        return value;
    }

    private static int byteAt(String text, int index) {
        if (index + 2 >= text.length() || text.charAt(index) != '%') {
            return -1;
        }
        int high = hexDigit(text.charAt(index + 1));
        int low = hexDigit(text.charAt(index + 2));
        return high < 0 || low < 0 ? -1 : (high << 4) | low;
    }

    private static int hexDigit(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }
}
