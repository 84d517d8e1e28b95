package dev.offprint.address;

import dev.offprint.address.LocalAddress.Form;
import dev.offprint.post.Post;
import dev.offprint.url.Address;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a page says that its addresses start from: the first {@code base} element with an address
 * (HTML standard, section 4.2.3).
 */
public final class BaseAddress {
    private final @Nullable Address written;

    private BaseAddress(@Nullable Address written) {
        this.written = written;
    }

    /** That of {@code post}; its own address where it says nothing. */
    public static BaseAddress of(Post post) {
        for (Element element : post.body().document().getElementsByTag("base")) {
            if (element.hasAttr("href")) {
                Address address =
                        Address.parse(post.places().attributeText(element, "href").strip());
                // Only a query or a fragment: the page is still the one that it is.
                boolean isOther = !address.isRelative() || !address.path().isEmpty();
                return new BaseAddress(isOther || address.isTemplated() ? address : null);
            }
        }
        return new BaseAddress(null);
    }

    /** Whether addresses start from the page itself. */
    public boolean isPage() {
        return written == null;
    }

    /** Whether they start from a place that no file says: another site, or a template. */
    public boolean isElsewhere() {
        return written != null && (!written.isRelative() || written.isTemplated());
    }

    /** Whether they start from this page of the web, whatever the fragment. */
    public boolean isAt(String address) {
        return written != null
                && !written.isTemplated()
                && PageKey.of(written).equals(PageKey.of(Address.parse(address)));
    }

    /**
     * What an address means from there; empty where no file says. One that names its file in
     * another way than by a path from the page means the same as ever.
     */
    Optional<LocalAddress> seen(LocalAddress address) {
        if (written == null || (address.form() != Form.RELATIVE && address.form() != Form.ROOTED)) {
            return Optional.of(address);
        }
        if (isElsewhere()) {
            return Optional.empty();
        }
        if (address.form() == Form.ROOTED) {
            return Optional.of(address);
        }
        String base = path();
        String folder = base.substring(0, base.lastIndexOf('/') + 1);
        // What is a fragment or a query alone is of the page at the base itself.
        String path = address.path().isEmpty() ? base : folder + address.path();
        boolean isRooted = path.startsWith("/");
        return Optional.of(
                new LocalAddress(
                        isRooted ? Form.ROOTED : Form.RELATIVE,
                        isRooted ? path.substring(1) : path,
                        address.fragmentOrNull()));
    }

    /** Decoded; dots at its end name a folder. */
    private String path() {
        String path = written == null ? "" : written.decodedPath().replace('\\', '/');
        boolean isDots = path.equals(".") || path.equals("..") || path.endsWith("/..");
        return isDots || path.endsWith("/.") ? path + "/" : path;
    }
}
