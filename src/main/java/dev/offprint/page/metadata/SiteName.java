package dev.offprint.page.metadata;

import java.util.Locale;
import java.util.Optional;

/** The name of a site, and how it is written elsewhere: as its host, or with a company around. */
final class SiteName {
    private static final int SURE = 4;

    private final String written;
    private final String name;
    private final String host;

    /** The name of a site; empty where it or the host is not known. */
    SiteName(String name, String host) {
        this.written = name;
        this.name = Words.folded(name);
        this.host = host.toLowerCase(Locale.ROOT);
    }

    /** Whether a text is the site's name, or what its host says of it. */
    boolean is(String text) {
        // "The Quay Letter" at quayletter.example, and "quayletter.example" itself.
        String folded = Words.folded(text);
        String named = folded.replaceFirst("^the", "");
        return isExactly(text) || (named.length() >= SURE && Words.folded(host).contains(named));
    }

    /** The name, where it is that of a person. */
    Optional<String> person() {
        return Optional.of(written).filter(PersonNames::isGiven);
    }

    /** Whether a text is the site's name and nothing else. */
    boolean isExactly(String text) {
        String folded = Words.folded(text);
        return !folded.isEmpty() && folded.equals(name);
    }

    /** Whether a text is a label of the host: "CNN" at edition.cnn.example. */
    boolean isLabel(String text) {
        String folded = Words.folded(text);
        return !folded.isEmpty() && ("." + host + ".").contains("." + folded + ".");
    }

    /** Whether the host has a word in it. */
    boolean isOnHost(String word) {
        return Words.folded(host).contains(Words.folded(word));
    }

    /** Whether a text is the name of somebody who publishes the site. */
    boolean isIn(String text) {
        String folded = Words.folded(text);
        return name.length() >= SURE && folded.contains(name) && !folded.equals(name);
    }
}
