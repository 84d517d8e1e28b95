package dev.offprint.address;

import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.post.Reference.Kind;
import dev.offprint.post.markdown.Template;
import dev.offprint.url.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the addresses of a post that name files of its own site, templates included. */
final class LocalReferences {
    private LocalReferences() {}

    /**
     * Those of a post.
     *
     * @param isNote whether it lies in a vault; elsewhere two brackets are text
     */
    static List<LocalReference> of(Post post, boolean isNote) {
        List<LocalReference> found = new ArrayList<>();
        @Nullable BaseAddress known = null;
        for (Reference reference : post.body().references()) {
            if (isAsked(reference.kind()) && mayBeLocal(reference.raw())) {
                known = known == null ? BaseAddress.of(post) : known;
                BaseAddress base = known;
                local(reference.unescaped(), base)
                        .flatMap(base::seen)
                        .ifPresent(
                                local ->
                                        found.add(
                                                new LocalReference(
                                                        reference.address(),
                                                        reference.raw(),
                                                        reference.kind(),
                                                        local)));
            }
        }
        for (Template template : post.body().templates()) {
            String source = template.span().of(post.text());
            if (source.startsWith("{% asset_img ")) {
                LocalAddress.of(source)
                        .ifPresent(
                                local ->
                                        found.add(
                                                new LocalReference(
                                                        template.span(),
                                                        source,
                                                        Kind.IMAGE,
                                                        local)));
            }
        }
        if (isNote) {
            VaultReferences.of(post, found);
        }
        return found;
    }

    /** A query or a fragment alone is of the page itself, unless it says that it is another. */
    private static Optional<LocalAddress> local(String text, BaseAddress base) {
        boolean isOfPage = text.startsWith("#") || text.startsWith("?");
        if (!isOfPage) {
            return LocalAddress.of(text);
        }
        Address address = Address.parse(text);
        return base.isPage() || address.isTemplated()
                ? Optional.empty()
                : Optional.of(
                        new LocalAddress(
                                LocalAddress.Form.RELATIVE,
                                "",
                                address.decodedFragment().orElse(null)));
    }

    private static boolean mayBeLocal(String raw) {
        return raw.startsWith("#") || LocalAddress.mayBeLocal(raw);
    }

    private static boolean isAsked(Kind kind) {
        return kind == Kind.LINK
                || kind == Kind.IMAGE
                || kind == Kind.IMAGE_CANDIDATE
                || kind == Kind.EMBED;
    }
}
