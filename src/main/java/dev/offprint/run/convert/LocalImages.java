package dev.offprint.run.convert;

import dev.offprint.input.OrdinaryFile;
import dev.offprint.write.image.ImageSource;
import dev.offprint.write.image.MissingImageException;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Images in files beside a post: those that its relative addresses name, and no others. */
final class LocalImages implements ImageSource {
    private static final int LARGEST = 32 * 1024 * 1024;

    private final Path folder;
    private final ImageSource elsewhere;

    /**
     * The images of the posts in {@code folder}.
     *
     * @param elsewhere gives the images that have an address of their own
     */
    LocalImages(Path folder, ImageSource elsewhere) {
        this.folder = folder.toAbsolutePath().normalize();
        this.elsewhere = elsewhere;
    }

    @Override
    public byte[] bytes(String address) throws MissingImageException {
        boolean isRelative =
                !address.isEmpty() && address.indexOf(':') < 0 && !address.startsWith("/");
        if (!isRelative) {
            return elsewhere.bytes(address);
        }
        try {
            int end = address.indexOf('?') < 0 ? address.length() : address.indexOf('?');
            String path = address.substring(0, end).replace("+", "%2B");
            Path file = folder.resolve(URLDecoder.decode(path, StandardCharsets.UTF_8)).normalize();
            if (!Files.isRegularFile(file)) {
                throw new MissingImageException("no such file");
            }
            if (Files.size(file) > LARGEST) {
                throw new MissingImageException("larger than " + LARGEST / 1024 / 1024 + " MB");
            }
            // A post must not carry files from elsewhere on the machine into a book.
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                throw new MissingImageException("outside of the post's folder");
            }
            return OrdinaryFile.bytes(file, LARGEST);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new MissingImageException("a file that cannot be read");
        }
    }
}
