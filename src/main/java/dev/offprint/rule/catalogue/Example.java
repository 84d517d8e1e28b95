package dev.offprint.rule.catalogue;

import dev.offprint.rule.site.ListedFiles;
import dev.offprint.rule.site.Site;
import dev.offprint.rule.site.Surroundings;
import java.util.Map;
import java.util.Optional;

/**
 * A post, or a part of one, that shows a rule at work.
 *
 * @param isBad whether the rule must find something
 * @param fixed what its fixes make of it, unsafe ones included; empty when it has no fix
 * @param fileName what the file is called, which says how it is read
 * @param files what lies around it, by path from the folder that the post's own name starts from
 */
public record Example(
        boolean isBad,
        String text,
        Optional<String> fixed,
        String fileName,
        Map<String, String> files) {
    public Example {
        files = Map.copyOf(files);
    }

    /** What a check may know around this example; the post alone when it names no files. */
    public Surroundings surroundings() {
        if (files.isEmpty()) {
            return Surroundings.NONE;
        }
        ListedFiles tree = new ListedFiles(files);
        return Surroundings.of(
                new Site(
                        tree,
                        ListedFiles.ROOT + "/" + fileName,
                        Optional.of(ListedFiles.ROOT),
                        false));
    }
}
