package dev.offprint.convert.read;

/** Turns an address as written in a post into the one that the article shall carry. */
@FunctionalInterface
public interface AddressResolver {

    /** Leaves every address as it is written. */
    AddressResolver AS_WRITTEN = address -> address;

    /**
     * The address to use instead.
     *
     * @param address decoded attribute value without white space around it; never empty
     * @return an address without white space around it; empty when it leads nowhere, so that only
     *     the content of a link or the alternative text of an image is kept
     */
    String resolve(String address);
}
