package dev.offprint.run.cache;

import java.util.Comparator;

/**
 * What was asked of the files around a post.
 *
 * @param file the file or folder that was asked about
 * @param detail what was asked of it; empty where the kind says all
 */
record Question(Kind kind, String file, String detail) implements Comparable<Question> {
    /** What can be asked. */
    enum Kind {
        /** Whether a folder is there, and whether it holds this name. */
        HOLDS,
        /** All names in a folder. */
        NAMES,
        /** The text of a small file. */
        TEXT,
        /** What leads elsewhere when links are followed. */
        REAL,
        /** The files below a folder that are called so. */
        NAMED,
        /** The notes below a folder that are also called so. */
        ALIASED,
        /** All bytes of a file. */
        CONTENT,
        /** The beginning and the end of a file. */
        ENDS,
        /** What the files of a folder begin with that have this extension. */
        HABIT
    }

    private static final Comparator<Question> BY_FILE =
            Comparator.comparing(Question::file)
                    .thenComparing(Question::detail)
                    .thenComparing(Question::kind);

    @Override
    public int compareTo(Question other) {
        return BY_FILE.compare(this, other);
    }
}
