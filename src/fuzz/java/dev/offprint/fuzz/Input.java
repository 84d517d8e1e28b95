package dev.offprint.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The bytes of one try, taken from the front: first what chooses, a byte each, then what is looked
 * at. Without bytes everything is the first choice, and the rest is empty.
 */
final class Input {
    private final byte[] bytes;
    private int at;

    Input(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A number below {@code limit}. */
    int choice(int limit) {
        return at < bytes.length ? (bytes[at++] & 0xFF) % limit : 0;
    }

    /** One of {@code choices}. */
    <T> T choice(List<T> choices) {
        return choices.get(choice(choices.size()));
    }

    /** All other bytes. */
    byte[] rest() {
        byte[] rest = Arrays.copyOfRange(bytes, at, bytes.length);
        at = bytes.length;
        return rest;
    }

    /** All other bytes as a text in UTF-8. */
    String plain() {
        return new String(rest(), StandardCharsets.UTF_8);
    }

    /** All other bytes as a text that {@link Composition} makes of them. */
    String text() {
        return Composition.of(rest());
    }

    /** The input that these choices and this text make up. */
    static byte[] of(String text, int... choices) {
        return of(text.getBytes(StandardCharsets.UTF_8), choices);
    }

    /** The input that these choices and these bytes make up. */
    static byte[] of(byte[] rest, int... choices) {
        byte[] bytes = new byte[choices.length + rest.length];
        for (int i = 0; i < choices.length; i++) {
            bytes[i] = (byte) choices[i];
        }
        System.arraycopy(rest, 0, bytes, choices.length, rest.length);
        return bytes;
    }
}
