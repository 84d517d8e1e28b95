package dev.offprint.page.around;

import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Vocabulary;
import dev.offprint.page.weight.Weight;
import dev.offprint.url.Address;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Tells a row of pictures that lead to what somebody has on several networks, and nowhere else. It
 * says nothing itself; pictures of a text lead to one place, or to themselves.
 */
final class NetworkIcons {
    private static final int LEAST = 2;
    private static final String MAIL = "mail";

    private NetworkIcons() {}

    /** Whether an element is nothing but such a row. */
    static boolean are(Element element, Weight weight, Knowledge knowledge) {
        boolean canBe =
                weight.links() >= LEAST
                        && weight.text() == 0
                        && weight.figures() == 0
                        && weight.media() == weight.linkedMedia();
        if (!canBe) {
            return false;
        }
        Set<String> networks = new HashSet<>();
        for (Element link : element.select("a[href]")) {
            String network = network(link.attr("href").strip().toLowerCase(Locale.ROOT));
            if (!network.equals(MAIL) && !knowledge.texts(Vocabulary.SERVICES).contains(network)) {
                return false;
            }
            networks.add(network);
        }
        return networks.size() >= LEAST;
    }

    /** The name in a host: {@code www.quay.example} is of quay. */
    private static String network(String href) {
        if (href.startsWith("mailto:") || href.contains("/cdn-cgi/l/email-protection")) {
            return MAIL;
        }
        String[] labels = Address.parse(href).host().split("\\.", -1);
        return labels.length < 2 ? "" : labels[labels.length - 2];
    }
}
