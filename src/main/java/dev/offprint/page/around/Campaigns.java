package dev.offprint.page.around;

import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.weight.SiteLinks;
import dev.offprint.page.weight.Weight;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Tells what a site advertises of itself by the marks in its addresses: whoever counts how many
 * came to a page of the site from this one does not cite it. A site that marks all its links, as
 * letters do, tells nothing by it.
 */
final class Campaigns {
    private static final Pattern MARK =
            Pattern.compile("(?i)[?&;](?:utm_source|utm_medium|utm_campaign)=");

    private static final Evaluator LINK = QueryParser.parse("a[href]");
    private static final Evaluator OF_LIST = QueryParser.parse("li, td, th, dl");

    private static final int MOST_LINKS = 3;

    /** A page with more such links than one in so many marks them all. */
    private static final int FEW = 10;

    private final SiteLinks site;
    private final Knowledge knowledge;
    private final boolean isTold;

    Campaigns(Element story, Clues clues) {
        this.site = clues.site();
        this.knowledge = clues.names().knowledge();
        int own = 0;
        int marked = 0;
        for (Element link : story.select(LINK)) {
            boolean isOwn = site.isOwn(link.attr("href"));
            own += isOwn ? 1 : 0;
            marked += isOwn && isMarked(link) ? 1 : 0;
        }
        this.isTold = marked > 0 && marked <= Math.max(MOST_LINKS, own / FEW);
    }

    private static boolean isMarked(Element link) {
        return MARK.matcher(link.attr("href")).find();
    }

    /** Whether an element, which is a line of its own, is nothing but such a link. */
    boolean areLine(Element element, Weight weight) {
        return isTold
                && weight.links() == 1
                && weight.ownLinks() == 1
                && weight.text() == weight.linked()
                && weight.media() == 0
                && weight.text() <= knowledge.limit(Limit.LINE)
                && element.closest(OF_LIST) == null
                && leadTo(element);
    }

    /** Whether an element below the text is a box around such links and none other. */
    boolean areBox(Element element, Weight weight) {
        return isTold
                && OtherPages.isBox(element)
                && weight.links() > 0
                && weight.links() <= MOST_LINKS
                && weight.links() == weight.ownLinks()
                && weight.figures() == 0
                && weight.text() <= knowledge.limit(Limit.CALL_TEXT)
                && leadTo(element);
    }

    private boolean leadTo(Element element) {
        for (Element link : element.select(LINK)) {
            if (!isMarked(link)) {
                return false;
            }
        }
        return !element.is(LINK) || isMarked(element);
    }
}
