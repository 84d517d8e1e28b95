package dev.offprint.run.select;

import dev.offprint.input.FileKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a run looks at.
 *
 * @param files each once, under the first name that leads to it
 * @param otherNames further names (hard links) of some of {@code files} that were found too
 * @param named those of {@code files} that were named one by one, not found in a folder
 * @param skipped posts that were found and left out, by reason
 * @param others how many files of folders are no posts by their names; hidden ones do not count
 * @param problems paths that lead nowhere or cannot be read, each with why
 * @param ignoreFiles that were read for this
 */
public record Selection(
        List<Path> files,
        Map<Path, List<Path>> otherNames,
        Set<Path> named,
        List<Skip> skipped,
        Map<FileKind, Integer> others,
        List<LostPath> problems,
        Set<Path> ignoreFiles) {
    public Selection {
        files = List.copyOf(files);
        otherNames = Map.copyOf(otherNames);
        named = Set.copyOf(named);
        skipped = List.copyOf(skipped);
        others = Map.copyOf(others);
        problems = List.copyOf(problems);
        ignoreFiles = Set.copyOf(ignoreFiles);
    }

    /** Only those of {@code files} that are in {@code some}, without what was left out. */
    public Selection only(List<Path> some) {
        return new Selection(some, otherNames, named, List.of(), Map.of(), List.of(), ignoreFiles);
    }

    /** All names of the files, each file's one after the other. */
    public List<Path> names() {
        List<Path> names = new ArrayList<>();
        for (Path file : files) {
            names.add(file);
            names.addAll(otherNames.getOrDefault(file, List.of()));
        }
        return names;
    }

    /** The same with these files. */
    public Selection with(List<Path> some) {
        return new Selection(some, otherNames, named, skipped, others, problems, ignoreFiles);
    }
}
