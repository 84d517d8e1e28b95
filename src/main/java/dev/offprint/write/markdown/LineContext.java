package dev.offprint.write.markdown;

/** Where a line of text stands, which decides what else it could be read as. */
enum LineContext {
    /** At the start of a block, where a marker would begin another kind of block. */
    BLOCK,
    HEADING,
    CELL
}
