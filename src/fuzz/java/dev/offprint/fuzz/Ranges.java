package dev.offprint.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What must not be asked unless it was allowed, written down a second time: the registries of
 * special-purpose addresses of IANA, and the addresses of IPv6 that hold one of IPv4.
 */
final class Ranges {
    private static final List<String> PRIVATE_4 =
            List.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "224.0.0.0/4",
                    "240.0.0.0/4");

    private Ranges() {}

    static boolean isPrivate(byte[] address) {
        if (address.length == 4) {
            return isPrivate4(number(address, 0, 4));
        }
        long first = number(address, 0, 8);
        long last = number(address, 8, 8);
        long low = last & 0xFFFFFFFFL;
        if (first == 0) {
            // ::, ::1, ::a.b.c.d, ::ffff:a.b.c.d, ::ffff:0:a.b.c.d (RFC 4291, RFC 2765)
            boolean isMapped = last >>> 32 == 0xFFFF;
            return last >>> 32 == 0 || (isMapped && isPrivate4(low));
        }
        int start = (int) (first >>> 48);
        if (first == 0x0064FF9B00000000L && last >>> 32 == 0) {
            return isPrivate4(low);
        }
        if (start == 0x2002) {
            return isPrivate4(first >>> 16 & 0xFFFFFFFFL);
        }
        return (start & 0xFE00) == 0xFC00 // unique local
                || (start & 0xFFC0) == 0xFE80 // link-local
                || (start & 0xFFC0) == 0xFEC0 // site-local
                || (start & 0xFF00) == 0xFF00 // multicast
                || first >>> 16 == 0x0064FF9B0001L; // local translation
    }

    private static boolean isPrivate4(long address) {
        for (String range : PRIVATE_4) {
            String[] parts = range.split("[./]", -1);
            long start = 0;
            for (int i = 0; i < 4; i++) {
                start = start << 8 | Long.parseLong(parts[i]);
            }
            int free = 32 - Integer.parseInt(parts[4]);
            if (address >>> free == start >>> free) {
                return true;
            }
        }
        return false;
    }

    private static long number(byte[] bytes, int from, int length) {
        long number = 0;
        for (int i = from; i < from + length; i++) {
            number = number << 8 | (bytes[i] & 0xFF);
        }
        return number;
    }

    /** A host as inet_aton(3) reads it: one to four numbers, decimal, octal or hexadecimal. */
    static Optional<byte[]> numeric(String host) {
        String[] parts = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "").split("\\.", -1);
        if (parts.length > 4) {
            return Optional.empty();
        }
        long address = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean isLast = i == parts.length - 1;
            int bits = isLast ? 8 * (5 - parts.length) : 8;
            long part = part(parts[i]);
            if (part < 0 || part >= 1L << bits) {
                return Optional.empty();
            }
            address = address << bits | part;
        }
        return Optional.of(
                new byte[] {
                    (byte) (address >> 24),
                    (byte) (address >> 16),
                    (byte) (address >> 8),
                    (byte) address
                });
    }

    private static long part(String part) {
        if (part.matches("0x[0-9a-f]{1,12}")) {
            return Long.parseLong(part.substring(2), 16);
        }
        if (part.matches("0[0-7]{0,14}")) {
            return Long.parseLong(part, 8);
        }
        return part.matches("[1-9][0-9]{0,11}") ? Long.parseLong(part) : -1;
    }
}
