package dev.offprint.rule.site.web;

import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.post.Reference.Kind;
import dev.offprint.url.Address;
import java.util.ArrayList;
import java.util.List;

/**
 * An address of a post that a web server may be asked for.
 *
 * @param address absolute and decoded, without its fragment
 */
public record WebReference(Reference reference, String address) {

    /** Those of {@code post} that lead to pages, pictures and players, by place. */
    public static List<WebReference> of(Post post) {
        List<WebReference> found = new ArrayList<>();
        for (Reference reference : post.body().references()) {
            boolean isAsked =
                    reference.kind() != Kind.METADATA && reference.kind() != Kind.RESOURCE;
            if (isAsked && mayBeWeb(reference.raw())) {
                Address address = Address.parse(reference.unescaped());
                if (address.isWeb() && !address.isTemplated() && address.hasValidHost()) {
                    found.add(new WebReference(reference, withoutFragment(address)));
                }
            }
        }
        return found;
    }

    /** Whether a picture is expected there. */
    public boolean isImage() {
        return reference.kind() == Kind.IMAGE || reference.kind() == Kind.IMAGE_CANDIDATE;
    }

    private static boolean mayBeWeb(String raw) {
        return raw.startsWith("//")
                || raw.regionMatches(true, 0, "http://", 0, 7)
                || raw.regionMatches(true, 0, "https://", 0, 8);
    }

    private static String withoutFragment(Address address) {
        String text =
                address.isProtocolRelative()
                        ? "https:" + address.text().strip()
                        : address.text().strip();
        int fragment = address.fragment().map(String::length).orElse(-1);
        return fragment < 0 ? text : text.substring(0, text.length() - fragment - 1);
    }
}
