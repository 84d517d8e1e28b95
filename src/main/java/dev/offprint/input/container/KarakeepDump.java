package dev.offprint.input.container;

import dev.offprint.input.OrdinaryFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What {@code karakeep dump} packs, unpacked: bookmarks, one a line, and what was saved of them.
 */
final class KarakeepDump {
    /** In bytes; it counts what there is. */
    private static final int LARGEST_MANIFEST = 1024 * 1024;

    private static final Pattern ID = Pattern.compile("[\\w-]{1,100}");

    private KarakeepDump() {}

    /** Empty when the folder is another one. */
    static Optional<Container> open(Path folder) throws IOException {
        Path manifest = folder.resolve("manifest.json");
        Path bookmarks = folder.resolve("bookmarks").resolve("index.jsonl");
        if (!Files.isRegularFile(bookmarks) || !Files.isRegularFile(manifest)) {
            return Optional.empty();
        }
        byte[] bytes = OrdinaryFile.bytes(manifest, LARGEST_MANIFEST);
        if (!new String(bytes, StandardCharsets.UTF_8).contains("karakeep.dump")) {
            return Optional.empty();
        }
        Path files = folder.resolve("assets").resolve("files");
        return JsonPosts.open(FilePieces.of(bookmarks), true, id -> asset(files, id));
    }

    private static Optional<byte[]> asset(Path files, String id) throws IOException {
        Path file = files.resolve(ID.matcher(id).matches() ? id : "");
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(OrdinaryFile.bytes(file))
                : Optional.empty();
    }
}
