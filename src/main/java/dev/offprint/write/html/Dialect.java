package dev.offprint.write.html;

import dev.offprint.article.Inline;
import java.util.Optional;

/** What differs between the places that the markup of an article goes to. */
public interface Dialect {

    /** Returns the address that shows the picture, or empty when none can be shown. */
    Optional<String> image(Inline.Image image);

    /**
     * Returns the address to link to, or empty when there is nothing to lead to. Fragments of the
     * article itself never come here.
     */
    Optional<String> link(String address);

    /**
     * Returns the address to link to when it must lead out of the book or page, as to where the
     * article comes from or to a picture that is not shown.
     */
    default Optional<String> outside(String address) {
        return link(address);
    }

    /** What is said in the place of a picture that cannot be shown; empty for nothing. */
    default String missingPicture() {
        return "";
    }

    /** Whether the text around runs from right to left. */
    default boolean isRightToLeft() {
        return false;
    }

    /** Whether the words of EPUB (such as {@code epub:type}) may be used. */
    boolean isEpub();
}
