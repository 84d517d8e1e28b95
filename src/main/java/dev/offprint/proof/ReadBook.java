package dev.offprint.proof;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A finished book, read page by page, so that no more than one is in memory. */
public final class ReadBook implements Closeable {
    private final ZipFile zip;
    private final List<String> pages;

    private ReadBook(ZipFile zip, List<String> pages) {
        this.zip = zip;
        this.pages = pages;
    }

    /**
     * The book of a file.
     *
     * @throws IOException when it is no book
     */
    public static ReadBook open(Path epub) throws IOException {
        ZipFile zip = new ZipFile(epub.toFile(), StandardCharsets.UTF_8);
        try {
            return new ReadBook(zip, Spine.of(name -> bytes(zip, name)));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static byte @Nullable [] bytes(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    /** The names of its pages in the order in which they are read. */
    public List<String> pages() {
        return pages;
    }

    /**
     * What a page holds, in UTF-8; nothing when the book has no such page.
     *
     * @throws IOException when it cannot be read
     */
    public byte[] page(String name) throws IOException {
        byte[] bytes = bytes(zip, name);
        return bytes == null ? new byte[0] : bytes;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
