package dev.offprint.rule.check.site;

import dev.offprint.address.LocalTarget;
import dev.offprint.address.LocalTarget.State;
import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.post.Reference.Kind;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.Safety;
import dev.offprint.rule.check.SurroundingsCheck;
import dev.offprint.rule.site.Surroundings;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import dev.offprint.url.Address;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An address that starts at the root of the site a post was saved from, and that means nothing
 * elsewhere. Only a post that says where it was saved from tells which site; a file or a post that
 * is here says that the address means this one.
 */
final class RelativeAddress implements SurroundingsCheck {
    private final Set<Kind> kinds;
    private final List<String> keys;
    private final List<String> local;

    RelativeAddress(Set<Kind> kinds, Options options) {
        this.kinds = Set.copyOf(kinds);
        this.keys = options.list("keys");
        this.local = options.list("local");
    }

    @Override
    public void check(Post post, Surroundings surroundings, Consumer<Match> found) {
        Address base = null;
        Set<Span> here = null;
        for (Reference reference : post.body().references()) {
            String raw = reference.raw();
            boolean isAsked =
                    raw.startsWith("/")
                            && !raw.startsWith("//")
                            && kinds.contains(reference.kind());
            if (!isAsked || !isRooted(Address.parse(raw))) {
                continue;
            }
            base = base == null ? base(post) : base;
            if (base == null) {
                return;
            }
            here = here == null ? here(post, surroundings) : here;
            if (!here.contains(reference.address()) && !isServed(reference, surroundings)) {
                found.accept(match(reference, base));
            }
        }
    }

    private boolean isRooted(Address address) {
        String path = address.path();
        return address.isRelative()
                && !address.isTemplated()
                && path.startsWith("/")
                && path.length() > 1
                && !isLocal(path);
    }

    private static Match match(Reference reference, Address base) {
        String whole = Address.parse(reference.raw()).resolve(base).text();
        return Match.of(
                reference.address(),
                "address leaves out the site it is on, \""
                        + base.host()
                        + "\": "
                        + Excerpt.of(reference.raw()),
                Fix.rewriting(Safety.SAFE, List.of(new Edit(reference.address(), whole))));
    }

    /** The addresses that name a file of this site. */
    private static Set<Span> here(Post post, Surroundings surroundings) {
        Set<Span> here = new HashSet<>();
        if (surroundings.site().isPresent()) {
            for (LocalTarget target : surroundings.site().get().targets(post)) {
                if (target.state() == State.PRESENT || target.state() == State.OTHER_CASE) {
                    here.add(target.reference().span());
                }
            }
        }
        return here;
    }

    private static boolean isServed(Reference reference, Surroundings surroundings) {
        return reference.kind() == Kind.LINK
                && surroundings.site().filter(site -> site.isServed(reference.raw())).isPresent();
    }

    private @Nullable Address base(Post post) {
        for (String key : keys) {
            Optional<Address> from =
                    post.frontMatter()
                            .text(key)
                            .map(Address::parse)
                            .filter(a -> a.isAbsolute() && a.isWeb() && a.hasValidHost());
            if (from.isPresent()) {
                return from.get();
            }
        }
        return null;
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
