package dev.offprint.write.epub;

/** What becomes of a book one of whose chapters cannot be written. */
@FunctionalInterface
public interface ChapterFaults {
    /** A chapter that fails takes the book with it. */
    ChapterFaults UNMENDED =
            (chapter, problem) -> {
                if (problem instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) problem;
            };

    /**
     * The chapter that stands in the place of {@code failing}, as others may lead there.
     *
     * @param problem a {@link RuntimeException} or an {@link Error}
     */
    Chapter instead(Chapter failing, Throwable problem);

    /**
     * Hears that a chapter is in the book.
     *
     * @param page its XHTML
     */
    default void written(String page) {}

    /**
     * Hears that a page of the book's own, which is no chapter, is in it.
     *
     * @param page its XHTML
     */
    default void added(String page) {}
}
