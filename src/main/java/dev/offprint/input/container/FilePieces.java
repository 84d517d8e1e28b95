package dev.offprint.input.container;

import dev.offprint.input.OrdinaryFile;
import dev.offprint.text.Source;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A file that is gone through once and then read by pieces. Safe for use by several threads. */
final class FilePieces {
    /** More than any post has; in bytes, as {@link dev.offprint.input.OrdinaryFile#LARGEST}. */
    static final int LARGEST = 64 * 1024 * 1024;

    private final Path file;

    /** All of it in UTF-8, when a {@code <} has two bytes in it: few such files are there. */
    private final byte @Nullable [] utf8;

    private FilePieces(Path file, byte @Nullable [] utf8) {
        this.file = file;
        this.utf8 = utf8;
    }

    /**
     * A piece of the file.
     *
     * @param start offset of the first byte
     * @param end offset behind the last byte
     */
    record Piece(long start, long end) {}

    /**
     * A file as it is.
     *
     * @throws IOException when it is UTF-16 and cannot be read at once
     */
    static FilePieces of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(2);
        }
        boolean isWide =
                start.length == 2 && Source.markedCharset(start).name().startsWith("UTF-16");
        if (!isWide) {
            return new FilePieces(file, null);
        }
        String text = new String(OrdinaryFile.bytes(file), StandardCharsets.UTF_16);
        return new FilePieces(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Path file() {
        return file;
    }

    InputStream all() throws IOException {
        if (utf8 != null) {
            return new ByteArrayInputStream(utf8);
        }
        return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    /**
     * The bytes of a piece.
     *
     * @throws IOException when they cannot be read, or are more than any post has
     */
    byte[] read(Piece piece) throws IOException {
        long length = piece.end() - piece.start();
        if (length > LARGEST) {
            throw new IOException("larger than any post, which is left alone");
        }
        if (utf8 != null) {
            return Arrays.copyOfRange(utf8, (int) piece.start(), (int) piece.end());
        }
        ByteBuffer buffer = ByteBuffer.allocate((int) length);
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(piece.start());
            while (buffer.hasRemaining()) {
                if (channel.read(buffer) < 0) {
                    throw new IOException("the file was cut off while it was read");
                }
            }
        }
        return buffer.array();
    }

    /** A stream that starts at a piece; whoever reads it knows its end. */
    InputStream from(Piece piece) throws IOException {
        if (utf8 != null) {
            return new ByteArrayInputStream(utf8, (int) piece.start(), utf8.length);
        }
        SeekableByteChannel channel = Files.newByteChannel(file);
        channel.position(piece.start());
        return new BufferedInputStream(Channels.newInputStream(channel), 1 << 13);
    }
}
