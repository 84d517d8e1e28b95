package dev.offprint.write.epub;

import dev.offprint.write.image.ImageFile;

/** The picture that a library shows a book by. */
public sealed interface Cover {
    /** No cover. */
    record None() implements Cover {}

    /** Title and authors on a plain ground. */
    record Drawn() implements Cover {}

    /** The first picture of the posts that can be one; drawn when there is none. */
    record FirstPicture() implements Cover {}

    /** A picture that the maker of the book has. */
    record Picture(ImageFile image) implements Cover {}
}
