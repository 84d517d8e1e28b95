package dev.offprint;

import java.util.List;

/**
 * A post in another form.
 *
 * @param content the file
 * @param metadata what the post says of itself
 * @param leftOut what of the post is not in it, by place
 * @param notices what else a reader should know, each a clause about the post; normally none
 */
public record Converted(
        Content content, Metadata metadata, List<LeftOut> leftOut, List<String> notices) {
    /** Keeps a copy of the lists. */
    public Converted {
        leftOut = List.copyOf(leftOut);
        notices = List.copyOf(notices);
    }
}
