package dev.offprint.run.select;

/**
 * A path that leads to no post, or to nothing that can be read.
 *
 * @param path as it was given or found
 * @param problem what is wrong with it
 */
public record LostPath(String path, String problem) {

    /** The whole, for a person to read. */
    public String sentence() {
        return path + ": " + problem;
    }
}
