package dev.offprint.run.cache;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Numbers and texts, one after the other, for a {@link ByteSpring}. */
final class ByteSink {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A number that is not negative, seven bits a byte, the lowest first. */
    ByteSink number(int number) {
        int left = number;
        while (left >= 0x80) {
            out.write(left | 0x80);
            left >>>= 7;
        }
        out.write(left);
        return this;
    }

    /** One of the values of an enumeration, which are those of the build that reads it again. */
    @SuppressWarnings("EnumOrdinal")
    ByteSink choice(Enum<?> value) {
        return number(value.ordinal());
    }

    ByteSink fixed(long number) {
        out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        return this;
    }

    /** A text behind its length, each UTF-16 unit as a number, so that any text comes back. */
    ByteSink text(String text) {
        number(text.length());
        for (int i = 0; i < text.length(); i++) {
            number(text.charAt(i));
        }
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
