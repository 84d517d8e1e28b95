package dev.offprint.address;

/**
 * What is known of the file that an address names.
 *
 * @param path the file, when it is there or under which name it is; else where it should be
 */
public record LocalTarget(LocalReference reference, State state, String path) {

    /** Whether a file is there, and how sure that is. */
    public enum State {
        PRESENT,
        /** The file is there in other upper and lower case, which only some machines accept. */
        OTHER_CASE,
        /** The folder or site is here, and the file is not. */
        MISSING,
        /** A folder without a page of its own. */
        NO_INDEX,
        /** Neither the file nor anything around it is here. */
        NOT_HERE,
        /** The site's generator may make it, or a link leads out of the site; nobody can say. */
        UNSAID
    }
}
