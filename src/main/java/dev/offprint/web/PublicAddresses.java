package dev.offprint.web;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Which internet addresses are public: those of no special-purpose block of RFC 6890 and the IANA
 * registries that follow it.
 */
final class PublicAddresses {
    /** Network, length of its prefix. */
    private static final int[][] RESERVED_4 = {
        {0x00000000, 8}, // this network
        {0x0A000000, 8}, // private
        {0x64400000, 10}, // shared by carriers (RFC 6598)
        {0x7F000000, 8}, // loopback
        {0xA9FE0000, 16}, // link-local, and cloud metadata at 169.254.169.254
        {0xAC100000, 12}, // private
        {0xC0000000, 24}, // protocol assignments
        {0xC0000200, 24}, // documentation
        {0xC0586300, 24}, // 6to4 relays
        {0xC0A80000, 16}, // private
        {0xC6120000, 15}, // benchmarks
        {0xC6336400, 24}, // documentation
        {0xCB007100, 24}, // documentation
        {0xE0000000, 4}, // multicast
        {0xF0000000, 4}, // reserved, broadcast
    };

    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes, 0) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes, int at) {
        int value = 0;
        for (int i = at; i < at + 4; i++) {
            value = value << 8 | (bytes[i] & 0xff);
        }
        for (int[] block : RESERVED_4) {
            int mask = -1 << (32 - block[1]);
            if ((value & mask) == block[0]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPublic6(byte[] bytes) {
        if (isZero(bytes, 0, 10) && (bytes[10] & bytes[11]) == -1) {
            return isPublic4(bytes, 12); // mapped IPv4
        }
        if (isZero(bytes, 0, 12)) {
            return false; // unspecified, loopback, compatible IPv4
        }
        int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        int second = (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff);
        if (first == 0x0064 && second == 0xff9b) {
            // Translated IPv4 (RFC 6052); the local-use prefix 64:ff9b:1::/48 leads anywhere.
            return isZero(bytes, 4, 12) && isPublic4(bytes, 12);
        }
        if (first == 0x2002) {
            return isPublic4(bytes, 2); // 6to4
        }
        if (first == 0x2001 && (second < 0x0200 || second == 0x0db8)) {
            return false; // Teredo and other protocols, documentation
        }
        // Only 2000::/3 is given out; fc00::/7, fe80::/10, ff00::/8 and the rest are not public.
        return first >= 0x2000 && first < 0x4000 && first != 0x3fff;
    }

    private static boolean isZero(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
