package dev.offprint.page.metadata;

import dev.offprint.url.Address;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the address of a page. The canonical link comes first, for it is the site's own word on
 * where the article lives, without the parameters of the visit. It gives way to the address that
 * the saver noted where it cannot be true: no web address, another site, or the site's front page
 * although an article was saved.
 */
final class PageAddress {
    private static final Pattern MIRROR = Pattern.compile("^(?:www|m|mobile|amp|wap)\\.");

    private PageAddress() {}

    /**
     * The address of the page.
     *
     * @param claimed what the page says of itself, the best first; relative ones are resolved
     * @param saved where it was saved from; null when that is not known
     */
    static Optional<String> choose(List<String> claimed, @Nullable String saved) {
        for (String claim : claimed) {
            String whole =
                    saved == null
                            ? claim
                            : Address.parse(claim).resolve(Address.parse(saved)).text();
            if (isWeb(whole) && (saved == null || isPlausible(whole, saved))) {
                return Optional.of(withoutFragment(whole));
            }
        }
        return Optional.ofNullable(saved).map(PageAddress::withoutFragment);
    }

    private static boolean isPlausible(String claim, String saved) {
        Address own = Address.parse(claim);
        Address visited = Address.parse(saved);
        return site(own).equals(site(visited)) && (!isFrontPage(own) || isFrontPage(visited));
    }

    private static String site(Address address) {
        return MIRROR.matcher(address.host()).replaceFirst("");
    }

    private static boolean isFrontPage(Address address) {
        return address.path().length() <= 1 && address.query().isEmpty();
    }

    static boolean isWeb(String address) {
        Address parsed = Address.parse(address.strip());
        return parsed.isAbsolute() && parsed.isWeb() && parsed.hasValidHost();
    }

    static String withoutFragment(String address) {
        // An application that puts its pages behind "#!" has no other address for them.
        int hash = address.indexOf('#');
        return hash < 0 || address.startsWith("#!", hash) ? address : address.substring(0, hash);
    }
}
