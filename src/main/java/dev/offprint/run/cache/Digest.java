package dev.offprint.run.cache;

import java.nio.ByteBuffer;

/** The first 128 bits of a SHA-256 digest. */
public record Digest(long high, long low) implements Comparable<Digest> {

    static Digest of(byte[] sha256) {
        ByteBuffer bytes = ByteBuffer.wrap(sha256);
        return new Digest(bytes.getLong(), bytes.getLong());
    }

    @Override
    public int compareTo(Digest other) {
        int byHigh = Long.compare(high, other.high);
        return byHigh != 0 ? byHigh : Long.compare(low, other.low);
    }
}
