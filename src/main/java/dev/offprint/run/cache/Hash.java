package dev.offprint.run.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Makes a digest of texts, one after the other; each ends with a zero. */
final class Hash {
    private final MessageDigest digest;

    Hash() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Hash add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return this;
    }

    Hash add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    Digest digest() {
        return Digest.of(digest.digest());
    }
}
