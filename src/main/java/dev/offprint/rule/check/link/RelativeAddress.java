package dev.offprint.rule.check.link;

import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.ReferenceCheck;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.url.Address;
import java.util.List;
import java.util.Optional;

/**
 * An address that starts at the root of the site a post was saved from, and that means nothing
 * elsewhere. Only a post that says where it was saved from tells which site.
 */
final class RelativeAddress implements ReferenceCheck {
    private final List<String> keys;
    private final List<String> local;

    RelativeAddress(Options options) {
        keys = options.list("keys");
        local = options.list("local");
    }

    @Override
    public Optional<Match> check(Post post, Reference reference, Address address) {
        String path = address.path();
        boolean isRooted =
                address.isRelative()
                        && !address.isTemplated()
                        && path.startsWith("/")
                        && path.length() > 1
                        && !isLocal(path);
        Optional<Address> base = isRooted ? base(post) : Optional.empty();
        if (base.isEmpty()) {
            return Optional.empty();
        }
        String whole = address.resolve(base.get()).text();
        return Optional.of(
                Match.of(
                        reference.address(),
                        "address leaves out the site it is on, \""
                                + base.get().host()
                                + "\": "
                                + Excerpt.of(reference.raw()),
                        Fix.rewriting(Safety.SAFE, List.of(new Edit(reference.address(), whole)))));
    }

    private Optional<Address> base(Post post) {
        for (String key : keys) {
            Optional<Address> from =
                    post.frontMatter()
                            .text(key)
                            .map(Address::parse)
                            .filter(a -> a.isAbsolute() && a.isWeb() && a.hasValidHost());
            if (from.isPresent()) {
                return from;
            }
        }
        return Optional.empty();
    }

    private boolean isLocal(String path) {
        for (String prefix : local) {
            if (path.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
