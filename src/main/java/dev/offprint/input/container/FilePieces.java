package dev.offprint.input.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is gone through once and then read by pieces. Safe for use by several threads. */
record FilePieces(Path file) {
    /** More than any post has; in bytes, as {@link dev.offprint.input.OrdinaryFile#LARGEST}. */
    static final int LARGEST = 64 * 1024 * 1024;

    /**
     * A piece of the file.
     *
     * @param start offset of the first byte
     * @param end offset behind the last byte
     */
    record Piece(long start, long end) {}

    InputStream all() throws IOException {
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
        SeekableByteChannel channel = Files.newByteChannel(file);
        channel.position(piece.start());
        return new BufferedInputStream(Channels.newInputStream(channel), 1 << 13);
    }
}
