package dev.offprint.run.select;

import java.nio.file.Path;
import java.util.List;

/**
 * What a run looks at.
 *
 * @param files each once
 * @param skipped what was found and left out, by reason
 * @param problems paths that lead nowhere or cannot be read, each with why
 */
public record Selection(List<Path> files, List<Skip> skipped, List<String> problems) {
    public Selection {
        files = List.copyOf(files);
        skipped = List.copyOf(skipped);
        problems = List.copyOf(problems);
    }
}
