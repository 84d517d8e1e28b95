package dev.offprint.image;

import java.util.Arrays;
import java.util.zip.CRC32;

/** The beginning and the end of a file; both are the whole of a small one. */
public final class FileEnds {
    /** How many bytes of each end are enough; writers append no more than this to a picture. */
    public static final int LENGTH = 64 * 1024;

    private final long size;
    private final byte[] head;
    private final byte[] tail;

    /** The ends of a file of {@code size} bytes; the arrays are not to be written to. */
    public FileEnds(long size, byte[] head, byte[] tail) {
        this.size = size;
        this.head = head;
        this.tail = tail;
    }

    /** The ends of a file that is at hand. */
    public static FileEnds of(byte[] whole) {
        int length = Math.min(whole.length, LENGTH);
        return new FileEnds(
                whole.length,
                Arrays.copyOf(whole, length),
                Arrays.copyOfRange(whole, whole.length - length, whole.length));
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** A number that differs where the ends do. */
    public long checksum() {
        CRC32 crc = new CRC32();
        crc.update(head);
        crc.update(tail);
        return size << Integer.SIZE ^ crc.getValue();
    }

    byte[] head() {
        return head;
    }

    /** Whether {@code latin1} stands somewhere in the last bytes. */
    boolean endsAround(String latin1) {
        for (int i = tail.length - latin1.length(); i >= 0; i--) {
            if (ImageKind.starts(tail, i, latin1)) {
                return true;
            }
        }
        return false;
    }
}
