package dev.offprint.run.image;

import dev.offprint.file.Leftovers;
import dev.offprint.file.WritableFile;
import dev.offprint.image.ImageKind;
import dev.offprint.input.OrdinaryFile;
import dev.offprint.web.ImageFileName;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts pictures into folders, each content once, under readable names. */
public final class ImageFolders {
    /** The folder beside what is written that its pictures go to. */
    public static final String BESIDE = "images";

    private static final int SHORT_DIGEST = 8;

    /** So often another run takes the name between two looks only when somebody plays with it. */
    private static final int MOST_TRIES = 10;

    /**
     * Where pictures go.
     *
     * @param root what {@code folder} must lie in, links followed
     */
    public record Home(Path root, Path folder) {
        /** Beside {@code file}, which is written below {@code root}. */
        public static Home beside(Path root, Path file) {
            return new Home(root.toAbsolutePath(), file.toAbsolutePath().resolveSibling(BESIDE));
        }

        private WritableFile file(String name) throws IOException {
            return WritableFile.within(root, folder.resolve(name));
        }
    }

    /** What a folder holds: names by content, and all names in lower case. */
    private static final class Content {
        private final Map<String, String> byDigest = new HashMap<>();
        private final Map<Long, Set<Path>> bySize = new HashMap<>();
        private final Set<String> names = new HashSet<>();
    }

    private final boolean writes;
    private final Map<Path, Content> folders = new HashMap<>();

    /**
     * Folders.
     *
     * @param writes whether files are written; else only their names are found
     */
    public ImageFolders(boolean writes) {
        this.writes = writes;
    }

    /**
     * The name of the file in {@code home} that holds a picture.
     *
     * @param address that it came from
     * @throws IOException when it cannot be written, or a link leads out of the home's root
     */
    public synchronized String store(Home home, String address, byte[] image) throws IOException {
        Path folder = home.folder();
        Content content = folders.get(folder);
        if (content == null) {
            home.file(ImageFileName.stem(address));
            if (writes) {
                Leftovers.sweep(folder);
            }
            content = read(folder);
            folders.put(folder, content);
        }
        String digest = digest(image);
        String known = content.byDigest.get(digest);
        for (int tries = 1; known == null; tries++) {
            known = equal(content, image);
            if (known == null) {
                try {
                    known = create(home, content, address, image);
                } catch (FileAlreadyExistsException e) {
                    // Another run was faster, maybe with this very picture.
                    if (tries == MOST_TRIES) {
                        throw e;
                    }
                    content = read(folder);
                    folders.put(folder, content);
                }
            }
        }
        content.byDigest.put(digest, known);
        return known;
    }

    private String create(Home home, Content content, String address, byte[] image)
            throws IOException {
        String name = unused(content, address, image, digest(image));
        if (writes) {
            home.file(name).create(out -> out.write(image));
        }
        content.names.add(name.toLowerCase(Locale.ROOT));
        return name;
    }

    private static Content read(Path folder) throws IOException {
        Content content = new Content();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    if (Leftovers.isTemporary(file)) {
                        continue;
                    }
                    content.names.add(file.getFileName().toString().toLowerCase(Locale.ROOT));
                    if (Files.isRegularFile(file)) {
                        content.bySize
                                .computeIfAbsent(Files.size(file), size -> new HashSet<>())
                                .add(file);
                    }
                }
            }
        }
        return content;
    }

    /** The name of a file that was there before and is the same. */
    private static @Nullable String equal(Content content, byte[] bytes) {
        for (Path file : content.bySize.getOrDefault((long) bytes.length, Set.of())) {
            if (isEqual(file, bytes)) {
                return file.getFileName().toString();
            }
        }
        return null;
    }

    /** A file may have become a pipe, or have grown without an end, since its size was asked. */
    private static boolean isEqual(Path file, byte[] bytes) {
        try {
            return Arrays.equals(OrdinaryFile.bytes(file, bytes.length), bytes);
        } catch (IOException unlike) {
            return false;
        }
    }

    private static String unused(Content content, String address, byte[] image, String digest) {
        String stem = ImageFileName.stem(address);
        String extension = ImageKind.of(image).map(ImageKind::extension).orElse("img");
        String name = stem + "." + extension;
        return content.names.contains(name.toLowerCase(Locale.ROOT))
                ? stem + "-" + digest.substring(0, SHORT_DIGEST) + "." + extension
                : name;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
