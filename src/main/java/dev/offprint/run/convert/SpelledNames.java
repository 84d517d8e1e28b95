package dev.offprint.run.convert;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names in folders, each folder read once, so that none is written that differs from one of
 * them in case or Unicode form alone: many disks take the two for one file, and there the second
 * would replace the first.
 */
final class SpelledNames {
    private final Map<Path, Map<String, String>> byFolder = new HashMap<>();

    /**
     * Refuses a file whose name, or that of a folder on the way, is there in another spelling.
     *
     * @param top begins {@code file}; what lies above it is as it is
     */
    void check(Path top, Path file) throws IOException {
        Path at = top;
        for (Path name : top.relativize(file)) {
            Optional<String> known = Optional.ofNullable(names(at).get(folded(name)));
            if (known.isPresent()
                    && !known.get().equals(name.toString())
                    && !Files.exists(at.resolve(name))) {
                throw new IOException(
                        known.get()
                                + " is there, and many disks do not tell it from "
                                + name
                                + "; rename the post, or convert to another folder");
            }
            at = at.resolve(name);
        }
    }

    /** Takes note of a file that was written, and of its folders. */
    void add(Path top, Path file) throws IOException {
        Path at = top;
        for (Path name : top.relativize(file)) {
            names(at).putIfAbsent(folded(name), name.toString());
            at = at.resolve(name);
        }
    }

    private Map<String, String> names(Path folder) throws IOException {
        Map<String, String> names = byFolder.get(folder);
        if (names == null) {
            names = new HashMap<>();
            if (Files.isDirectory(folder)) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                    for (Path file : files) {
                        Path name = file.getFileName();
                        names.put(folded(name), name.toString());
                    }
                }
            }
            byFolder.put(folder, names);
        }
        return names;
    }

    private static String folded(Path name) {
        return Normalizer.normalize(name.toString(), Normalizer.Form.NFC)
                .codePoints()
                .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
