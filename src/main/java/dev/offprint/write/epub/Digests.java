package dev.offprint.write.epub;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Names made from content. */
final class Digests {
    /** The name space of addresses (RFC 9562, section 6.6). */
    private static final UUID URL_NAMESPACE =
            UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private Digests() {}

    static MessageDigest sha256() {
        return digest("SHA-256");
    }

    static String hex(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    /** Returns the UUID of version 5 (RFC 9562, section 5.5) of {@code name} as an address. */
    static UUID uuid(String name) {
        MessageDigest sha1 = digest("SHA-1");
        sha1.update(
                ByteBuffer.allocate(16)
                        .putLong(URL_NAMESPACE.getMostSignificantBits())
                        .putLong(URL_NAMESPACE.getLeastSignificantBits())
                        .array());
        ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
        long most = (hash.getLong() & ~0xf000L) | 0x5000L;
        long least = (hash.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
