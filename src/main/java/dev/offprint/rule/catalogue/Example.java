package dev.offprint.rule.catalogue;

import dev.offprint.address.PostLocation;
import dev.offprint.rule.site.ListedFiles;
import dev.offprint.rule.site.Site;
import dev.offprint.rule.site.Surroundings;
import dev.offprint.text.Position;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A post, or a part of one, that shows a rule at work.
 *
 * @param isBad whether the rule must find something
 * @param fixedOrNull what its fixes make of it, unsafe ones included; null when it has no fix
 * @param fileName what the file is called, which says how it is read
 * @param files what lies around it, by path from the folder that the post's own name starts from
 * @param position where it stands in the file of its rule
 */
public record Example(
        boolean isBad,
        String text,
        @Nullable String fixedOrNull,
        String fileName,
        Map<String, String> files,
        Position position) {
    public Example {
        files = Map.copyOf(files);
    }

    /** What its fixes make of it, unsafe ones included; empty when it has no fix. */
    public Optional<String> fixed() {
        return Optional.ofNullable(fixedOrNull);
    }

    /** What a check may know around this example; the post alone when it names no files. */
    public Surroundings surroundings() {
        if (files.isEmpty()) {
            return Surroundings.NONE;
        }
        String post = ListedFiles.ROOT + "/" + fileName;
        ListedFiles listed = new ListedFiles(files);
        PostLocation location = new PostLocation(listed, post, ListedFiles.ROOT, false);
        return Surroundings.of(new Site(listed, location, listed::posts));
    }
}
