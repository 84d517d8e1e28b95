package dev.offprint.rule.site;

import dev.offprint.rule.site.web.LinkAnswers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a check may know beyond the post itself; each is null when nobody can say.
 *
 * @param siteOrNull the files around the post
 * @param linksOrNull what servers said of addresses
 * @param copiesOrNull where pictures of other servers are kept now
 */
public record Surroundings(
        @Nullable Site siteOrNull,
        @Nullable LinkAnswers linksOrNull,
        @Nullable ImageCopies copiesOrNull) {
    /** The post alone. */
    public static final Surroundings NONE = new Surroundings(null, null, null);

    /** The post among files. */
    public static Surroundings of(Site site) {
        return new Surroundings(site, null, null);
    }

    /** The files around the post, when they are known. */
    public Optional<Site> site() {
        return Optional.ofNullable(siteOrNull);
    }

    /** What servers said of addresses, when they were asked. */
    public Optional<LinkAnswers> links() {
        return Optional.ofNullable(linksOrNull);
    }

    /** Where pictures of other servers are kept now, when they are brought home. */
    public Optional<ImageCopies> copies() {
        return Optional.ofNullable(copiesOrNull);
    }

    public boolean isEmpty() {
        return siteOrNull == null && linksOrNull == null && copiesOrNull == null;
    }
}
