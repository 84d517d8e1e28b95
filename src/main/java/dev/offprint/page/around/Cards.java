package dev.offprint.page.around;

import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.SiteLinks;
import dev.offprint.page.weight.Weight;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Tells a list of cards: titles that lead to other pages of the site, with no more than a line or
 * two about each. In a text with links in it, paragraphs are more than titles.
 */
final class Cards implements NodeFilter {
    private final SiteLinks site;
    private final Knowledge knowledge;
    private final Deque<Element> blocks = new ArrayDeque<>();
    private int titles;
    private int teasers;
    private boolean isText;
    private int links;
    private int run;
    private int runInLinks;
    private int longest;

    private Cards(Clues clues) {
        this.site = clues.site();
        this.knowledge = clues.names().knowledge();
    }

    /** Whether an element is nothing but such a list. */
    static boolean are(Element element, Weight weight, Clues clues) {
        Knowledge knowledge = clues.names().knowledge();
        long teaser = knowledge.limit(Limit.TEASER);
        boolean canBe =
                weight.ownLinks() > 1
                        // A title is one link; the heading of a manual has one for each word.
                        && weight.linkedHeadings() <= weight.headings()
                        && weight.linksInPage() == 0
                        && weight.text() <= knowledge.limit(Limit.CARDS_TEXT)
                        && weight.prose() <= teaser * weight.ownLinks();
        if (!canBe) {
            return false;
        }
        Cards cards = new Cards(clues);
        NodeTraversor.filter(cards, element);
        cards.flush();
        return !cards.isText
                && cards.titles > 1
                && cards.teasers <= cards.titles
                && cards.longest <= teaser;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            int units = Measures.units(text.getWholeText());
            run += units;
            runInLinks += links > 0 ? units : 0;
        } else if (node instanceof Element element) {
            if (Measures.isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.isBlock()) {
                flush();
                blocks.push(element);
            }
            links += isOwn(element) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.equals(blocks.peek())) {
                flush();
                blocks.pop();
            }
            links -= isOwn(element) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private boolean isOwn(Element element) {
        return element.normalName().equals("a") && site.isOwn(element.attr("href"));
    }

    /** Ends a stretch of text at the edge of a block. */
    private void flush() {
        if (runInLinks >= knowledge.limit(Limit.CARD_TITLE) && runInLinks * 2 >= run) {
            titles++;
        } else if (run >= Measures.SENTENCE) {
            // A text begins with what it says, a card with its title.
            isText |= titles == 0;
            teasers++;
            longest = Math.max(longest, run);
        }
        run = 0;
        runInLinks = 0;
    }
}
