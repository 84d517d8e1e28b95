package dev.offprint.convert.read;

import java.util.Optional;
import java.util.Set;

/** Turns an address as written in a post into the one that the article shall carry. */
@FunctionalInterface
public interface AddressResolver {
    /** Leaves every address as it is written. */
    AddressResolver AS_WRITTEN = address -> address;

    /** What a sign of a site or vault, such as {@code [[two]]}, is to a reader. */
    enum Sign {
        /** Characters like all others. */
        TEXT,
        /** A sign that every form of writing keeps as it is. */
        KEPT,
        /** A link or picture. */
        READ
    }

    /**
     * The address to use instead.
     *
     * @param address decoded attribute value without white space around it; never empty
     * @return an address without white space around it; empty when it leads nowhere, so that only
     *     the content of a link or the alternative text of an image is kept
     */
    String resolve(String address);

    /** The same of the address of a picture. */
    default String image(String address) {
        return resolve(address);
    }

    /**
     * What a sign is that is an address by itself.
     *
     * @param source from its first bracket or brace to its last
     * @param isImage whether it shows a picture
     */
    default Sign sign(String source, boolean isImage) {
        return source.startsWith("[[") ? Sign.TEXT : Sign.KEPT;
    }

    /**
     * What a vault writes for a link between its notes; empty where it is a link as elsewhere.
     *
     * @param words that the link shows
     */
    default Optional<String> note(String address, String words) {
        return Optional.empty();
    }

    /** Whether the text is written in a vault and for one, so that its signs stay what they are. */
    default boolean keepsVault() {
        return false;
    }

    /** The ids of places in this post that other posts lead to. */
    default Set<String> wanted() {
        return Set.of();
    }
}
