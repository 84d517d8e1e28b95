package dev.offprint.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Reads files that are files: never a pipe or a device, which may block or never end, and never
 * more than was allowed, whatever size a file says that it has.
 */
public final class OrdinaryFile {
    /** More than any post, configuration or rule has; in bytes. */
    public static final int LARGEST = 64 * 1024 * 1024;

    /** File systems whose files are made up as they are read; some block, some never end. */
    private static final Set<String> MADE_UP =
            Set.of("proc", "sysfs", "debugfs", "tracefs", "cgroup", "cgroup2", "securityfs");

    /** The bits of a mode that say what a file is, and what they say (POSIX, sys/stat.h). */
    private static final int FORMAT = 0xF000;

    private static final int PIPE = 0x1000;
    private static final int CHARACTER_DEVICE = 0x2000;
    private static final int BLOCK_DEVICE = 0x6000;
    private static final int SOCKET = 0xC000;

    private OrdinaryFile() {}

    /**
     * The bytes of {@code file}, links followed.
     *
     * @throws IOException when it cannot be read, is no ordinary file, or is larger than {@link
     *     #LARGEST}; the message says which without the name
     */
    public static byte[] bytes(Path file) throws IOException {
        return bytes(file, LARGEST);
    }

    /**
     * The bytes of {@code file}, links followed.
     *
     * @param largest how many bytes it may have
     * @throws IOException when it cannot be read, is no ordinary file, or is larger; the message
     *     says which without the name
     */
    public static byte[] bytes(Path file, int largest) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        Optional<String> special = special(file, attributes);
        if (special.isPresent()) {
            throw new IOException(special.get() + ", not a file; copy what it holds into a file");
        }
        if (attributes.size() == 0) {
            return new byte[0];
        }
        if (attributes.size() > largest) {
            throw larger(largest);
        }
        return read(file, (int) attributes.size(), largest);
    }

    /**
     * The text of {@code file}, which is UTF-8.
     *
     * @throws java.nio.charset.CharacterCodingException when it is not UTF-8
     * @throws IOException as {@link #bytes(Path)} does
     */
    public static String text(Path file) throws IOException {
        return text(file, LARGEST);
    }

    /**
     * The text of {@code file}, which is UTF-8 and has no more bytes than {@code largest}.
     *
     * @throws java.nio.charset.CharacterCodingException when it is not UTF-8
     * @throws IOException as {@link #bytes(Path, int)} does
     */
    public static String text(Path file, int largest) throws IOException {
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(file, largest))).toString();
    }

    /**
     * All that a stream has.
     *
     * @throws IOException when it cannot be read, or has more than {@link #LARGEST} bytes
     */
    public static byte[] bytes(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw larger(LARGEST);
        }
        return bytes;
    }

    /**
     * What {@code file} is when it is no ordinary file, as "a named pipe"; empty when it is one.
     *
     * @param attributes those of the file that links lead to
     */
    public static Optional<String> special(Path file, BasicFileAttributes attributes)
            throws IOException {
        if (attributes.isRegularFile()) {
            // Only these say that they are empty and are not; to ask costs too much for every file.
            boolean isMadeUp =
                    attributes.size() == 0 && MADE_UP.contains(Files.getFileStore(file).type());
            return isMadeUp ? Optional.of("made up by the system as it is read") : Optional.empty();
        }
        if (attributes.isDirectory()) {
            return Optional.of("a folder");
        }
        boolean isUnix = FileSystems.getDefault().supportedFileAttributeViews().contains("unix");
        int mode = isUnix ? (int) Files.getAttribute(file, "unix:mode") : 0;
        return Optional.of(
                switch (mode & FORMAT) {
                    case PIPE -> "a named pipe";
                    case CHARACTER_DEVICE, BLOCK_DEVICE -> "a device";
                    case SOCKET -> "a socket";
                    default -> "something special";
                });
    }

    /** Reads to the end, which may be elsewhere than the size said: the file may be growing. */
    private static byte[] read(Path file, int size, int largest) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer bytes = ByteBuffer.allocate(size + 1);
            while (channel.read(bytes) >= 0) {
                if (bytes.position() > largest) {
                    throw larger(largest);
                }
                if (!bytes.hasRemaining()) {
                    long more = Math.min(2L * bytes.capacity(), largest + 1L);
                    ByteBuffer grown = ByteBuffer.allocate((int) more);
                    bytes = grown.put(bytes.flip());
                }
            }
            return Arrays.copyOf(bytes.array(), bytes.position());
        }
    }

    private static IOException larger(int largest) {
        return new IOException(
                largest >= 1024 * 1024
                        ? "larger than " + largest / 1024 / 1024 + " MB"
                        : "larger than " + largest / 1024 + " KB");
    }
}
