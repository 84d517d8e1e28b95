package dev.offprint.page.around;

import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.SiteLinks;
import dev.offprint.page.weight.Weight;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells a row of teasers: boxes of one make, each with a title, a line or more about it, and one
 * page of the site that all its links lead to.
 */
public final class Teasers {
    private static final int DEEPEST = 6;
    private static final int MOST_TARGETS = 4;
    private static final String LINK = "a[href]";

    private final Measures measures;
    private final SiteLinks site;
    private final int longest;
    private final int shortest;

    public Teasers(Measures measures, SiteLinks site, Knowledge knowledge) {
        this.longest = knowledge.limit(Limit.ROW_TEASER);
        this.shortest = knowledge.limit(Limit.CARD_TITLE);
        this.measures = measures;
        this.site = site;
    }

    /**
     * Whether an element is such a row, perhaps with a heading above it.
     *
     * @param least how many boxes there must be
     */
    public boolean are(Element element, Weight weight, int least) {
        boolean canBe =
                weight.text() > 0
                        && weight.figures() <= weight.links()
                        && weight.linksInPage() * 2 <= weight.links()
                        && weight.notes() == 0;
        if (!canBe || element.select(LINK).size() < least) {
            return false;
        }
        Element row = element;
        for (int depth = 0; depth < DEEPEST; depth++) {
            List<Element> shown = shown(row);
            List<Element> boxes = boxes(shown);
            if (boxes.size() >= least) {
                return boxes.stream().allMatch(this::isTeaser) && !holdsProse(shown, boxes);
            }
            Element next = largest(shown);
            if (next == null || holdsProse(shown, List.of(next))) {
                return false;
            }
            row = next;
        }
        return false;
    }

    private List<Element> shown(Element element) {
        List<Element> shown = new ArrayList<>();
        for (Element child : element.children()) {
            Weight weight = measures.of(child);
            if (weight.text() > 0 || weight.media() > 0) {
                shown.add(child);
            }
        }
        return shown;
    }

    /** The children that are made alike, if they hold nearly all of the text. */
    private List<Element> boxes(List<Element> shown) {
        List<Element> best = List.of();
        Set<String> makes = new HashSet<>();
        for (Element child : shown) {
            boolean canBe = !Measures.isHeading(child.normalName()) && !isParagraph(child);
            if (canBe && leads(child) && makes.add(make(child))) {
                List<Element> alike =
                        shown.stream()
                                .filter(other -> make(other).equals(make(child)))
                                .filter(Teasers::leads)
                                .toList();
                best = alike.size() > best.size() ? alike : best;
            }
        }
        return best;
    }

    private static boolean leads(Element box) {
        return box.is(LINK) || box.selectFirst(LINK) != null;
    }

    private static boolean isParagraph(Element element) {
        return element.normalName().equals("p");
    }

    private static String make(Element element) {
        String first = element.className().strip().split("\\s+", 2)[0];
        return element.normalName() + '.' + first.replaceAll("\\d+", "");
    }

    private @Nullable Element largest(List<Element> shown) {
        Element largest = null;
        for (Element child : shown) {
            boolean isLarger =
                    largest == null || measures.of(child).text() > measures.of(largest).text();
            largest = isLarger ? child : largest;
        }
        return largest;
    }

    private boolean holdsProse(List<Element> shown, List<Element> boxes) {
        for (Element child : shown) {
            Weight weight = measures.of(child);
            if (!boxes.contains(child) && (weight.prose() > 0 || weight.figures() > 0)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTeaser(Element box) {
        Weight weight = measures.of(box);
        boolean isShort = weight.text() >= shortest && weight.text() <= longest;
        if (!isShort || box.selectFirst("table, pre, dl, code") != null) {
            return false;
        }
        // The thing to press in a teaser may be left out already, and says where it leads.
        Set<String> targets = new HashSet<>();
        int links = 0;
        int own = 0;
        for (Element link : box.select(LINK)) {
            String href = link.attr("href");
            boolean isOwn = site.isOwn(href);
            links += SiteLinks.isDead(href) ? 0 : 1;
            own += isOwn ? 1 : 0;
            if (isOwn) {
                targets.add(href.replaceFirst("[?#].*$", ""));
            }
        }
        if (own * 2 < links) {
            return false;
        }
        boolean isTitled =
                weight.headings() > 0 || weight.linked() >= shortest || targets.size() == 1;
        boolean isCard = weight.headings() > 0 || weight.media() > 0 || weight.prose() > 0;
        return isTitled && isCard && !targets.isEmpty() && targets.size() <= MOST_TARGETS;
    }
}
