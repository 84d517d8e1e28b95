package dev.offprint.run.cache;

import dev.offprint.address.RunPosts;
import dev.offprint.rule.site.Dependence;

/**
 * What of the posts of a run the result of one of them may depend on, so that it is remembered for
 * as long as that stays as it is.
 */
public final class OtherPosts {
    private final Digest sites;
    private final Digest addresses;

    /** Those of {@code posts}. */
    public OtherPosts(RunPosts posts) {
        Hash sites = new Hash();
        posts.sites().forEach(sites::add);
        this.sites = sites.digest();
        Hash addresses = new Hash();
        posts.addresses().forEach(addresses::add);
        this.addresses = addresses.digest();
    }

    /** The digest of a post among the others, of that of the post alone. */
    public Digest of(Digest alone, Dependence dependence) {
        return switch (dependence) {
            case NOTHING -> alone;
            case SITES -> new Hash().add(alone.toString()).add(sites.toString()).digest();
            case ADDRESSES -> new Hash().add(alone.toString()).add(addresses.toString()).digest();
        };
    }
}
