package dev.offprint.rule.catalogue;

import dev.offprint.rule.site.ListedFiles;
import dev.offprint.rule.site.Site;
import dev.offprint.rule.site.Surroundings;
import dev.offprint.text.Position;
import java.util.Map;
import java.util.Optional;

/**
 * A post, or a part of one, that shows a rule at work.
 *
 * @param isBad whether the rule must find something
 * @param fixed what its fixes make of it, unsafe ones included; empty when it has no fix
 * @param fileName what the file is called, which says how it is read
 * @param files what lies around it, by path from the folder that the post's own name starts from
 * @param position where it stands in the file of its rule
 */
public record Example(
        boolean isBad,
        String text,
        Optional<String> fixed,
        String fileName,
        Map<String, String> files,
        Position position) {
    public Example {
        files = Map.copyOf(files);
    }

    /** What a check may know around this example; the post alone when it names no files. */
    public Surroundings surroundings() {
        if (files.isEmpty()) {
            return Surroundings.NONE;
        }
        String post = ListedFiles.ROOT + "/" + fileName;
        Optional<String> root = Optional.of(ListedFiles.ROOT);
        return Surroundings.of(new Site(new ListedFiles(files), post, root, false));
    }
}
