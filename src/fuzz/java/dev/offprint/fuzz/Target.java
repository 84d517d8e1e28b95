package dev.offprint.fuzz;

import java.util.List;

/** One thing that is tried. */
interface Target {
    /**
     * Does the thing, and fails when what the program promises of it does not hold.
     *
     * @throws Exception which is a finding, as every error is
     */
    void check(Input input) throws Exception;

    /** Inputs to start with. */
    List<byte[]> seeds();

    /** Words that inputs of this kind are made of, in ISO 8859-1, beside what makes up a post. */
    default List<String> words() {
        return List.of();
    }
}
