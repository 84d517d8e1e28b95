package dev.offprint.rule.site;

import dev.offprint.rule.site.web.WebReference;
import java.util.Optional;

/** Keeps pictures of other servers beside the posts that show them. */
public interface ImageCopies {
    /**
     * How the post at {@code site} is to name its copy of the picture at {@code address}, making
     * one if need be; empty when it cannot be had.
     *
     * @param address as {@link WebReference} has it
     */
    Optional<String> copy(Site site, String address);

    /** Why the picture at {@code address} could not be had, in a few words. */
    Optional<String> problem(String address);
}
