package dev.offprint.rule.site;

import dev.offprint.rule.site.web.LinkAnswers;
import java.util.Optional;

/**
 * What a check may know beyond the post itself; each is empty when nobody can say.
 *
 * @param site the files around the post
 * @param links what servers said of addresses
 * @param copies where pictures of other servers are kept now
 */
public record Surroundings(
        Optional<Site> site, Optional<LinkAnswers> links, Optional<ImageCopies> copies) {
    /** The post alone. */
    public static final Surroundings NONE =
            new Surroundings(Optional.empty(), Optional.empty(), Optional.empty());

    /** The post among files. */
    public static Surroundings of(Site site) {
        return new Surroundings(Optional.of(site), Optional.empty(), Optional.empty());
    }

    public boolean isEmpty() {
        return site.isEmpty() && links.isEmpty() && copies.isEmpty();
    }
}
