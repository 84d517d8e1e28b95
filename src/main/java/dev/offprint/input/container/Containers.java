package dev.offprint.input.container;

import dev.offprint.input.FileKind;
import dev.offprint.input.Identification;
import dev.offprint.input.PostNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Opens files that hold posts, and folders that programs keep as one, by what they are. */
public final class Containers {
    /** What a file is, its beginning tells. In bytes. */
    private static final int HEAD = 64 * 1024;

    private Containers() {}

    /**
     * A container, gone through to its end.
     *
     * @param file or folder; one whose name is that of a post is never opened
     * @return empty when it is no container that can be opened
     * @throws IOException when it is one, and cannot be read or holds no post; the message is a
     *     clause about the file
     */
    public static Optional<Container> open(Path file) throws IOException {
        Optional<Container> container = opened(file);
        if (container.isPresent() && container.get().posts().isEmpty()) {
            container.get().close();
            throw new IOException("there is no post in it");
        }
        return container;
    }

    private static Optional<Container> opened(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            Optional<Container> snapshots = ArchiveBoxFolder.open(file);
            return snapshots.isPresent() ? snapshots : KarakeepDump.open(file);
        }
        boolean isPost = PostNames.isPost(file.toString());
        return isPost || !Files.isRegularFile(file)
                ? Optional.empty()
                : open(FilePieces.of(file), kind(file));
    }

    private static Optional<Container> open(FilePieces file, FileKind kind) throws IOException {
        return switch (kind) {
            case MHTML, MAIL -> Optional.of(SavedMessage.open(file));
            case WORDPRESS_EXPORT -> Optional.of(WordPressExport.open(file));
            case FEED -> isXml(file) ? Optional.of(Feed.open(file)) : json(file, kind);
            case JSON, JSON_LINES, BLOG_EXPORT -> json(file, kind);
            case ZIP -> ZippedPosts.open(file);
            default -> Optional.empty();
        };
    }

    private static Optional<Container> json(FilePieces file, FileKind kind) throws IOException {
        return JsonPosts.open(file, kind == FileKind.JSON_LINES, KarakeepAssets.NONE);
    }

    private static boolean isXml(FilePieces file) throws IOException {
        try (InputStream in = file.all()) {
            int first = in.read();
            while (first >= 0 && first <= ' ') {
                first = in.read();
            }
            return first != '{';
        }
    }

    private static FileKind kind(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        FileKind kind = Identification.of(file.toString(), head);
        // A template of a feed has front matter, and no post in it yet.
        boolean isTemplate = head.length > 2 && head[0] == '-' && head[1] == '-';
        return isTemplate && kind == FileKind.FEED ? FileKind.TEXT : kind;
    }
}
