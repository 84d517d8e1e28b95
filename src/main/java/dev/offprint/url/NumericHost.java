package dev.offprint.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Hosts that are numbers to a browser, however they are written: {@code 0177.0.0.1}, {@code 0x7f.1}
 * and {@code 2130706433} are {@code 127.0.0.1} (URL standard, "IPv4 parser").
 */
final class NumericHost {
    private static final int MOST_PARTS = 4;
    private static final int BYTE = 256;

    private NumericHost() {}

    /** Whether a browser takes {@code host} for an address of numbers, possible or not. */
    static boolean is(String host) {
        List<String> parts = parts(host);
        String last = parts.get(parts.size() - 1);
        return !last.isEmpty() && (isDigits(last, 10) || number(last).isPresent());
    }

    /** The same address as four decimal numbers; empty when it is an impossible one. */
    static Optional<String> dotted(String host) {
        List<String> parts = parts(host);
        if (parts.size() > MOST_PARTS) {
            return Optional.empty();
        }
        long address = 0;
        for (int i = 0; i < parts.size(); i++) {
            boolean isLast = i == parts.size() - 1;
            OptionalLong number = number(parts.get(i));
            // The last number fills all the bytes that are left.
            long limit = isLast ? 1L << (8 * (MOST_PARTS - i)) : BYTE;
            if (number.isEmpty() || number.getAsLong() >= limit) {
                return Optional.empty();
            }
            address = isLast ? address << (8 * (MOST_PARTS - i)) : address << 8;
            address |= number.getAsLong();
        }
        return Optional.of(
                (address >> 24)
                        + "."
                        + ((address >> 16) & 255)
                        + "."
                        + ((address >> 8) & 255)
                        + "."
                        + (address & 255));
    }

    /** The last may be empty: a name may end with a dot. */
    private static List<String> parts(String host) {
        List<String> parts = new ArrayList<>(List.of(host.split("\\.", -1)));
        if (parts.size() > 1 && parts.get(parts.size() - 1).isEmpty()) {
            parts.remove(parts.size() - 1);
        }
        return parts;
    }

    private static OptionalLong number(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        int radix =
                lower.startsWith("0x") ? 16 : lower.length() > 1 && lower.startsWith("0") ? 8 : 10;
        String digits = radix == 16 ? lower.substring(2) : radix == 8 ? lower.substring(1) : lower;
        if (part.isEmpty() || !isDigits(digits, radix)) {
            return OptionalLong.empty();
        }
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = Math.min(value * radix + Character.digit(digits.charAt(i), radix), 1L << 33);
        }
        return OptionalLong.of(value);
    }

    private static boolean isDigits(String text, int radix) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80 || Character.digit(text.charAt(i), radix) < 0) {
                return false;
            }
        }
        return true;
    }
}
