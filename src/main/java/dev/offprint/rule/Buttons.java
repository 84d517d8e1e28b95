package dev.offprint.rule;

import dev.offprint.url.Address;
import java.util.Locale;

/** Links that are no more than buttons of their page: print it, copy its address, mail it. */
final class Buttons {
    /** Cloudflare's place for an address of mail that it took out of the page. */
    private static final String HIDDEN_MAIL = "/cdn-cgi/l/email-protection";

    private Buttons() {}

    /**
     * Whether {@code link} opens no other page: a script, a mail to nobody yet, the page itself.
     */
    static boolean isOne(Address link) {
        String scheme = link.scheme().orElse("").toLowerCase(Locale.ROOT);
        if (scheme.equals("javascript")) {
            return true;
        }
        if (scheme.equals("mailto")) {
            return link.path().isEmpty();
        }
        if (link.path().equals(HIDDEN_MAIL)) {
            return true;
        }
        boolean isFragment = link.asciiHost().isEmpty() && link.path().isEmpty();
        return (isFragment && link.query().isEmpty()) || link.text().endsWith("#");
    }
}
