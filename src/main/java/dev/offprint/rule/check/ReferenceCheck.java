package dev.offprint.rule.check;

import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.url.Address;
import java.util.Optional;

/** Looks at one address, for what hosts, paths and parameters cannot say. Stateless. */
@FunctionalInterface
public interface ReferenceCheck {
    /**
     * What is wrong with {@code reference} of {@code post}; empty when nothing is.
     *
     * @param address the reference's address as written, taken apart
     */
    Optional<Match> check(Post post, Reference reference, Address address);
}
