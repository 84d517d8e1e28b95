package dev.offprint.address;

import dev.offprint.input.PostNames;
import java.util.ArrayList;
import java.util.List;

/** What may stand behind an address that leaves away how the file's name ends. */
final class PostEndings {
    static final List<String> ALL = endings("");

    /** The same where a text is meant, and a page that was made of it is second. */
    static final List<String> OF_NOTES = notesFirst();

    static final List<String> INDEXES = endings("/index", "/_index", "/README", "/readme");

    private PostEndings() {}

    private static List<String> notesFirst() {
        List<String> endings = new ArrayList<>(PostNames.markdownEndings());
        endings.addAll(PostNames.pageEndings());
        return List.copyOf(endings);
    }

    /** The stems of names with each of the endings that a post's may have; pages first. */
    private static List<String> endings(String... stems) {
        List<String> names = new ArrayList<>();
        for (String stem : stems) {
            PostNames.pageEndings().forEach(ending -> names.add(stem + ending));
            PostNames.markdownEndings().forEach(ending -> names.add(stem + ending));
        }
        return List.copyOf(names);
    }
}
