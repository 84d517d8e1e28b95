package dev.offprint.run.select;

import dev.offprint.input.FileKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a run looks at.
 *
 * @param files each once
 * @param named those of {@code files} that were named one by one, not found in a folder
 * @param skipped posts that were found and left out, by reason
 * @param others how many files of folders are no posts by their names; hidden ones do not count
 * @param problems paths that lead nowhere or cannot be read, each with why
 */
public record Selection(
        List<Path> files,
        Set<Path> named,
        List<Skip> skipped,
        Map<FileKind, Integer> others,
        List<String> problems) {
    public Selection {
        files = List.copyOf(files);
        named = Set.copyOf(named);
        skipped = List.copyOf(skipped);
        others = Map.copyOf(others);
        problems = List.copyOf(problems);
    }

    /** Only those of {@code files} that are in {@code some}, without what was left out. */
    public Selection only(List<Path> some) {
        return new Selection(some, named, List.of(), Map.of(), List.of());
    }

    /** The same with these files. */
    public Selection with(List<Path> some) {
        return new Selection(some, named, skipped, others, problems);
    }
}
