package dev.offprint.run.cache;

import java.nio.ByteBuffer;

/** Reads what a {@link ByteSink} wrote. */
final class ByteSpring {
    private final ByteBuffer bytes;

    ByteSpring(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            int next = bytes.get();
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    <E extends Enum<E>> E choice(E[] values) {
        return values[number()];
    }

    boolean isSet() {
        return number() != 0;
    }

    long fixed() {
        return bytes.getLong();
    }

    String text() {
        char[] text = new char[number()];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) number();
        }
        return new String(text);
    }
}
