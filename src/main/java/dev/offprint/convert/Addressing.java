package dev.offprint.convert;

import dev.offprint.convert.read.AddressResolver;
import dev.offprint.page.SavedPage;
import dev.offprint.url.Address;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what the addresses of a post become where its article goes. */
@FunctionalInterface
public interface Addressing {
    /** Nothing is known but the web. */
    Addressing OF_WEB = (web, base) -> web;

    /**
     * The resolver for one post.
     *
     * @param web makes web addresses of relative ones, whatever lies around the post
     * @param base where relative addresses start from on the web; null when the post does not say
     */
    AddressResolver of(AddressResolver web, @Nullable Address base);

    /** Resolves against {@code base}, but for what a browser saved in a folder beside the page. */
    static AddressResolver web(Optional<Address> base) {
        return written -> {
            Address address = Address.parse(written);
            boolean isResolved = base.isPresent() && !SavedPage.isSavedBeside(written);
            return (isResolved ? address.resolve(base.get()) : address).toWritable();
        };
    }
}
