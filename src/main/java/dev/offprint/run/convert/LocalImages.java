package dev.offprint.run.convert;

import dev.offprint.address.PostLocation;
import dev.offprint.input.OrdinaryFile;
import dev.offprint.write.image.ImageSource;
import dev.offprint.write.image.MissingImageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Images in files that the addresses of a post name, and no others. */
final class LocalImages implements ImageSource {
    private static final int LARGEST = 32 * 1024 * 1024;

    private final PostLocation location;
    private final LocalAddresses addresses;
    private final ImageSource elsewhere;

    /**
     * The images of a post.
     *
     * @param elsewhere gives the images that lie in no file of the site
     */
    LocalImages(PostLocation location, LocalAddresses addresses, ImageSource elsewhere) {
        this.location = location;
        this.addresses = addresses;
        this.elsewhere = elsewhere;
    }

    @Override
    public byte[] bytes(String address) throws MissingImageException {
        String path = addresses.file(address).orElse("");
        return path.isEmpty() ? elsewhere.bytes(address) : file(Path.of(path));
    }

    private byte[] file(Path file) throws MissingImageException {
        try {
            if (!Files.isRegularFile(file)) {
                throw new MissingImageException("no such file");
            }
            if (Files.size(file) > LARGEST) {
                throw new MissingImageException("larger than " + LARGEST / 1024 / 1024 + " MB");
            }
            // A post must not carry files from elsewhere on the machine into a book.
            if (!isWithin(file.toRealPath())) {
                throw new MissingImageException("outside of the post's folder");
            }
            return OrdinaryFile.bytes(file, LARGEST);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new MissingImageException("a file that cannot be read");
        }
    }

    private boolean isWithin(Path real) throws IOException {
        for (String border : location.borders()) {
            if (real.startsWith(Path.of(border).toRealPath())) {
                return true;
            }
        }
        return false;
    }
}
