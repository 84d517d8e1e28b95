package dev.offprint.address;

import dev.offprint.url.Address;
import dev.offprint.url.PercentEncoding;
import dev.offprint.url.SiteHost;
import java.util.List;
import java.util.Locale;

/** What is the same in all the ways in which one page of the web is linked to. */
final class PageKey {
    private static final List<String> INDEXES =
            List.of("/index.html", "/index.htm", "/index.php", "/");

    private PageKey() {}

    /** The key of a web address; its fragment counts for nothing. */
    static String of(Address address) {
        String host = address.asciiHost().toLowerCase(Locale.ROOT);
        String path = PercentEncoding.decode(address.path());
        for (String ending : INDEXES) {
            if (path.endsWith(ending)) {
                path = path.substring(0, path.length() - ending.length());
                break;
            }
        }
        StringBuilder key = new StringBuilder(SiteHost.of(host));
        key.append(path);
        for (String parameter : address.query().orElse("").split("&", -1)) {
            if (!parameter.isEmpty() && !parameter.startsWith("utm_")) {
                key.append('&').append(parameter);
            }
        }
        return key.toString();
    }

    /** The part of a key that only pages of one site have. */
    static String site(Address address) {
        return SiteHost.of(address.asciiHost().toLowerCase(Locale.ROOT));
    }
}
