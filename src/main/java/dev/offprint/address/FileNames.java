package dev.offprint.address;

import dev.offprint.input.PostNames;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds files by name, whatever folder they lie in, as vaults do. */
public final class FileNames {
    private final Map<String, List<String>> byName = new HashMap<>();

    /** The names of all {@code files}, by their paths. */
    public FileNames(Iterable<String> files) {
        for (String file : files) {
            String name = Paths.name(file);
            boolean isPost = PostNames.isPost(name);
            String stem = isPost ? name.substring(0, name.lastIndexOf('.')) : name;
            byName.computeIfAbsent(folded(stem), key -> new ArrayList<>()).add(file);
        }
        Comparator<String> byDepth = Comparator.comparing(FileNames::depth);
        byName.values().forEach(all -> all.sort(byDepth.thenComparing(file -> file)));
    }

    /** Those below {@code folder} that are called so, as {@link FileTree#named} has them. */
    public List<String> of(String folder, String stem) {
        List<String> found = new ArrayList<>();
        for (String file : byName.getOrDefault(folded(stem), List.of())) {
            if (file.startsWith(folder + "/")) {
                found.add(file);
            }
        }
        return found;
    }

    /** What is the same of names that vaults do not tell apart: case, and ways to write accents. */
    public static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static long depth(String path) {
        return path.chars().filter(c -> c == '/').count();
    }
}
