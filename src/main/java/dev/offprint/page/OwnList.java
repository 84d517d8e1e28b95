package dev.offprint.page;

import dev.offprint.page.part.Limit;
import dev.offprint.page.part.Vocabulary;
import dev.offprint.page.weight.Ancestors;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Names;
import dev.offprint.page.weight.Names.Kind;
import dev.offprint.page.weight.PageSigns;
import dev.offprint.page.weight.SiteLinks;
import dev.offprint.page.weight.Weight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Finds the list that a page is about: cards of one make below the title, each of which leads to a
 * page of its own, that say more than all the text above them. Shops call them promotions, results
 * of a search or related; that they are all the page has says more than such a name. Of a page that
 * says who wrote it or when, which is an article more often than not, they must lead to pages below
 * it.
 */
final class OwnList implements NodeFilter {
    /** What leads through a site, on each of its pages. */
    private static final Set<String> OF_SITE = Set.of("nav", "header", "footer", "aside", "dialog");

    private static final Set<Kind> OF_OTHERS = Set.of(Kind.RELATED, Kind.SIDEBAR, Kind.COMMENTS);

    /** A list says so many times as much as what only introduces it. */
    private static final int INTRODUCED = 4;

    private final Measures measures;
    private final Names names;
    private final SiteLinks site;
    private final int least;
    private final Element title;
    private final boolean isSigned;
    private final Set<Element> aroundTitle;
    private final Map<String, List<Element>> alike = new LinkedHashMap<>();
    private final Map<Element, Integer> proseAbove = new HashMap<>();
    private boolean isTitlePassed;
    private int prose;

    private OwnList(Measures measures, PageSigns signs, Element title, boolean isSigned) {
        this.isSigned = isSigned;
        this.measures = measures;
        this.names = signs.names();
        this.site = signs.site();
        this.least = names.knowledge().limit(Limit.OWN_CARDS);
        this.title = title;
        this.aroundTitle = Ancestors.of(List.of(title));
    }

    /**
     * The cards of such a list in the page of {@code title}, in order; none when the page is no
     * list.
     *
     * @param title the heading that shows the title
     * @param measures of all that the page shows
     * @param isSigned whether the page says who wrote it or when
     */
    static List<Element> find(Element title, Measures measures, PageSigns signs, boolean isSigned) {
        OwnList list = new OwnList(measures, signs, title, isSigned);
        Element body = title.root().selectFirst("body");
        if (body == null || measures.of(body).ownLinks() < list.least) {
            return List.of();
        }
        NodeTraversor.filter(list, body);
        return list.best();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        boolean isAround = aroundTitle.contains(element);
        isTitlePassed |= element.equals(title);
        if (Measures.isHidden(element) || (!isAround && OF_SITE.contains(element.normalName()))) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isTitlePassed && !isAround) {
            proseAbove.put(element, prose);
            makes(element).forEach(make -> add(make, element));
            prose += measures.of(element).ownProse();
        }
        return FilterResult.CONTINUE;
    }

    private void add(String make, Element element) {
        Weight weight = measures.of(element);
        boolean canBe = element.isBlock() || element.normalName().equals("a");
        if (canBe && weight.ownLinks() > 0 && isCard(weight) && leadsAway(element, weight)) {
            alike.computeIfAbsent(make, key -> new ArrayList<>()).add(element);
        }
    }

    private static List<String> makes(Element element) {
        List<String> makes = new ArrayList<>();
        for (String name : element.classNames()) {
            makes.add(element.normalName() + "." + name.replaceAll("\\d+", ""));
        }
        Element parent = element.parent();
        if (makes.isEmpty() && parent != null) {
            makes.add(parent.className() + ">" + element.normalName());
        }
        return makes;
    }

    /** A picture, a heading or a sentence makes a card of a link. */
    private boolean isCard(Weight weight) {
        return weight.text() >= names.knowledge().limit(Limit.CARD_TITLE)
                && weight.text() <= names.knowledge().limit(Limit.ROW_TEASER)
                && weight.headings() + weight.media() + weight.prose() > 0
                && weight.comments() == 0
                && weight.linksInPage() * 2 <= weight.links();
    }

    /** Its heading or its picture is a link, or all its links lead to one page. */
    private boolean leadsAway(Element card, Weight weight) {
        return weight.linkedHeadings() > 0
                || weight.linkedMedia() > 0
                || targets(List.of(card)).size() == 1;
    }

    private List<Element> best() {
        List<Element> best = List.of();
        int most = 0;
        for (List<Element> cards : alike.values()) {
            int text = cards.stream().mapToInt(card -> measures.of(card).text()).sum();
            if (cards.size() >= least && text > most && areApart(cards) && leadToMany(cards)) {
                best = cards;
                most = text;
            }
        }
        int above = best.isEmpty() ? 0 : proseAbove.getOrDefault(best.get(0), 0);
        boolean isIntroduced = (long) above * INTRODUCED <= most;
        boolean isOwn = above <= most && !best.isEmpty() && (isIntroduced || !areOfOthers(best));
        return isOwn ? best : List.of();
    }

    private static boolean areApart(List<Element> cards) {
        Set<Element> all = new HashSet<>(cards);
        return cards.stream().noneMatch(card -> card.parents().stream().anyMatch(all::contains));
    }

    private boolean leadToMany(List<Element> cards) {
        Set<String> targets = targets(cards);
        return targets.size() * 2 > cards.size()
                && (!isSigned || targets.stream().allMatch(site::isBelow));
    }

    /** The pages of the site that links in {@code elements} lead to. */
    private Set<String> targets(List<Element> elements) {
        Set<String> targets = new HashSet<>();
        for (Element element : elements) {
            for (Element link : element.select("a[href]")) {
                String href = link.attr("href");
                if (site.isOwn(href)) {
                    targets.add(href);
                }
            }
        }
        return targets;
    }

    /** Below a text, a name or a label says of a list that it leads to other pages. */
    private boolean areOfOthers(List<Element> cards) {
        Element list = Ancestors.common(cards);
        for (Element at = list; at != null && !aroundTitle.contains(at); at = at.parent()) {
            Element before = at.previousElementSibling();
            boolean isSaid = isLabel(at) || (before != null && isLabel(before));
            if (isSaid || names.kinds(at).stream().anyMatch(OF_OTHERS::contains)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLabel(Element element) {
        return names.knowledge()
                .phrases(Vocabulary.LABELS)
                .matcher(element.text().strip())
                .lookingAt();
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        return FilterResult.CONTINUE;
    }
}
