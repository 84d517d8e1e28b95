package dev.offprint.write.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Reads addresses that hold their content themselves (RFC 2397). */
public final class DataUri {
    private DataUri() {}

    /** Says whether {@code address} holds its content itself. */
    public static boolean isDataUri(String address) {
        return address.regionMatches(true, 0, "data:", 0, 5);
    }

    /** Returns the content of {@code address}, or empty when it is not well-formed. */
    public static Optional<byte[]> content(String address) {
        int comma = address.indexOf(',');
        if (!isDataUri(address) || comma < 0) {
            return Optional.empty();
        }
        byte[] data = percentDecoded(address, comma + 1);
        String marker = ";base64";
        int start = comma - marker.length();
        if (!address.regionMatches(true, start, marker, 0, marker.length())) {
            return Optional.of(data);
        }
        try {
            return Optional.of(Base64.getMimeDecoder().decode(data));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] percentDecoded(String address, int from) {
        if (address.indexOf('%', from) < 0) {
            return address.substring(from).getBytes(StandardCharsets.UTF_8);
        }
        byte[] raw = address.substring(from).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length);
        for (int i = 0; i < raw.length; i++) {
            int high = i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(raw[i + 2], 16);
            if (raw[i] == '%' && low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else {
                out.write(raw[i]);
            }
        }
        return out.toByteArray();
    }
}
