package dev.offprint.rule.check.boilerplate;

import dev.offprint.post.Post;
import dev.offprint.url.Address;
import dev.offprint.url.SiteHost;
import java.util.List;
import org.jsoup.nodes.Element;

/** Whether links lead to other pages of the site that the post was saved from. */
final class HomeLinks {
    private HomeLinks() {}

    /**
     * Whether most of {@code links} stay on one site: that of the post, or where it does not say,
     * that of the first link. What an author recommends lies on many.
     */
    static boolean areMost(Post post, List<Element> links) {
        String home = post.address().map(address -> host(Address.parse(address))).orElse("");
        int staying = 0;
        for (Element link : links) {
            String host = host(Address.parse(link.attr("href")));
            if (home.isEmpty()) {
                home = host;
            }
            staying += host.isEmpty() || SiteHost.areSame(home, host) ? 1 : 0;
        }
        return staying * 2 > links.size();
    }

    private static String host(Address address) {
        return SiteHost.of(address.asciiHost());
    }
}
