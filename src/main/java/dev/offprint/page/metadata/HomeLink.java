package dev.offprint.page.metadata;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The person whose name is on the link to the front page: that of a site that somebody keeps alone.
 * The title of the page, or the host, has to name that person too.
 */
final class HomeLink {
    private static final Pattern FRONT = Pattern.compile("(?i)\\.{0,2}/|(?:https?:)?//[^/?#]+/?");

    /** A shorter family name may be a part of any host. */
    private static final int SURE = 4;

    private HomeLink() {}

    /** The name; empty where there is none, or several. */
    static Optional<String> person(Document document, SiteName site) {
        Set<String> names = new LinkedHashSet<>();
        String title = Words.folded(document.title());
        for (Element link : document.body().select("a[href]")) {
            boolean isHome =
                    FRONT.matcher(link.attr("href").strip()).matches()
                            || link.attr("rel").equals("home");
            String name = isHome ? Words.line(link.text()) : "";
            String family = name.substring(name.lastIndexOf(' ') + 1);
            boolean isSaidTwice =
                    title.endsWith(Words.folded(name))
                            || (family.length() >= SURE && site.isOnHost(family));
            if (PersonNames.isGiven(name) && isSaidTwice) {
                names.add(name);
            }
        }
        return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
    }
}
