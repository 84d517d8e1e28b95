package dev.offprint.run.cache;

import dev.offprint.address.RunPosts;
import dev.offprint.rule.site.Dependence;
import org.jspecify.annotations.Nullable;

/**
 * What of the posts of a run the result of one of them may depend on, so that it is remembered for
 * as long as that stays as it is.
 */
public final class OtherPosts {
    private final Digest sites;
    private final Digest addresses;

    /** Those of {@code posts}. */
    public OtherPosts(RunPosts posts) {
        Hash sites = new Hash().add("sites");
        posts.sites().forEach(sites::add);
        this.sites = sites.digest();
        Hash addresses = new Hash().add("addresses");
        posts.addresses().forEach(addresses::add);
        this.addresses = addresses.digest();
    }

    /** The digest of what a post asked for; null when it asked for nothing. */
    public @Nullable Digest of(Dependence dependence) {
        return switch (dependence) {
            case NOTHING -> null;
            case SITES -> sites;
            case ADDRESSES -> addresses;
        };
    }

    /** Whether a digest is one of these posts. */
    boolean isOneOf(Digest digest) {
        return digest.equals(sites) || digest.equals(addresses);
    }
}
