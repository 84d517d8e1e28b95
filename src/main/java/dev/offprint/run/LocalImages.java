package dev.offprint.run;

import dev.offprint.convert.image.ImageSource;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Images in files beside a post: those that its relative addresses name, and no others. */
final class LocalImages implements ImageSource {
    private static final long LARGEST = 32L * 1024 * 1024;

    private final Path folder;

    LocalImages(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public Optional<byte[]> bytes(String address) {
        boolean isRelative =
                !address.isEmpty() && address.indexOf(':') < 0 && !address.startsWith("/");
        if (!isRelative) {
            return Optional.empty();
        }
        try {
            int end = address.indexOf('?') < 0 ? address.length() : address.indexOf('?');
            String path = address.substring(0, end).replace("+", "%2B");
            Path file = folder.resolve(URLDecoder.decode(path, StandardCharsets.UTF_8)).normalize();
            boolean isReadable = Files.isRegularFile(file) && Files.size(file) <= LARGEST;
            // A post must not carry files from elsewhere on the machine into a book.
            return isReadable && file.toRealPath().startsWith(folder.toRealPath())
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
