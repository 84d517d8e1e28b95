package dev.offprint.web;

import java.util.Locale;
import java.util.Set;

/** Which names of hosts are of no place that the world knows. */
final class InternalNames {
    /** What such names end in: no registry gives them out. */
    private static final Set<String> ENDINGS =
            Set.of(
                    "localhost",
                    "invalid",
                    "example",
                    "test", // RFC 6761
                    "local",
                    "intranet",
                    "private",
                    "corp",
                    "home",
                    "lan", // RFC 6762, appendix G
                    "internal", // ICANN, resolution of 29 July 2024
                    "localdomain",
                    "domain",
                    "workgroup", // what routers and systems set
                    "onion",
                    "alt"); // RFC 7686, RFC 9476

    /** RFC 8375, and reverse names. */
    private static final String ARPA = "arpa";

    private InternalNames() {}

    /**
     * Whether {@code host}, which is no number, is called so. One label alone is a name at home.
     */
    static boolean hold(String host) {
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        String last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.indexOf('.') < 0 || ENDINGS.contains(last) || last.equals(ARPA);
    }
}
