package dev.offprint.page;

import dev.offprint.evidence.DataCells;
import dev.offprint.page.around.NotShown;
import dev.offprint.page.around.Tabs;
import dev.offprint.page.around.Voices;
import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.part.Part;
import dev.offprint.page.weight.Ancestors;
import dev.offprint.page.weight.Containers;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Names;
import dev.offprint.page.weight.Names.Kind;
import dev.offprint.page.weight.PageSigns;
import dev.offprint.page.weight.Weight;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of a page that are about the site and not of the article: menus, sidebars, lists
 * of other stories, comments, forms, banners. An element must say so by its kind or name and by
 * what it holds; one that holds the title or a certain container of articles never is.
 */
final class ChromeFinder implements NodeFilter {
    /** What a card of a list holds besides what it says. */
    private static final Set<Part> PRESSED = Set.of(Part.BUTTON, Part.FORM, Part.DIALOG);

    private final Measures measures;
    private final Names names;
    private final Containers containers;
    private final Knowledge knowledge;
    private final TaggedParts tagged;
    private final NamedParts named;
    private final Voices voices;
    private final Boxes boxes;
    private final DataTables tables;
    private final DataCells cells = new DataCells();
    private final Guarded guarded;
    private final Set<Element> said = new HashSet<>();
    private final Set<Element> cards = new HashSet<>();
    private final boolean isTitleKnown;
    private boolean holdsVoices;
    private final Weight whole;
    private final Map<Element, Part> found = new LinkedHashMap<>();
    private int insideArticle;
    private int articleAbove;
    private int insideQuote;
    private int insideCard;
    private int insideList;
    private @Nullable Element list;

    private ChromeFinder(
            Measures measures,
            PageSigns signs,
            Guarded guarded,
            boolean isTitleKnown,
            Weight whole) {
        this.measures = measures;
        this.names = signs.names();
        this.containers = names.containers();
        this.knowledge = names.knowledge();
        this.voices = new Voices(measures, names);
        this.boxes = new Boxes(measures, names, whole);
        this.tables = new DataTables(measures);
        this.tagged = new TaggedParts(knowledge, whole, isTitleKnown);
        this.named = new NamedParts(measures, signs, boxes, isTitleKnown);
        this.guarded = guarded;
        this.isTitleKnown = isTitleKnown;
        this.whole = whole;
    }

    /**
     * What is surely of the article.
     *
     * @param title the heading that shows the title, if the page has one
     * @param said what posts of a thread say; nothing in it is told by a name
     * @param cards those of the list that the page is about, if it is about one
     */
    record Kept(@Nullable Element title, List<Element> said, List<Element> cards) {
        Kept {
            said = List.copyOf(said);
            cards = List.copyOf(cards);
        }
    }

    /**
     * The outermost such elements in {@code body}, each with what it is.
     *
     * @param kept what is surely of the article
     */
    static Map<Element, Part> find(Element body, Measures measures, PageSigns signs, Kept kept) {
        Guarded guarded = Guarded.of(body, measures, signs.names().containers(), kept);
        Element title = kept.title();
        ChromeFinder finder =
                new ChromeFinder(measures, signs, guarded, title != null, measures.of(body));
        finder.said.addAll(kept.said());
        finder.cards.addAll(kept.cards());
        finder.list = kept.cards().isEmpty() ? null : Ancestors.common(kept.cards());
        finder.holdsVoices = finder.voices.areIn(body);
        NodeTraversor.filter(finder, body);
        // The page is a list of stories, and that list is what somebody saved.
        finder.keepIfMostOf(Part.ANOTHER_STORY, Limit.MOST);
        // Builders of pages set the article itself in columns and widgets.
        finder.keepIfMostOf(Part.SIDEBAR, Limit.LARGEST_PART);
        return finder.found;
    }

    /** A guess that takes most of the text of a page, if in many parts, was wrong each time. */
    private void keepIfMostOf(Part part, Limit limit) {
        long gone = 0;
        for (Map.Entry<Element, Part> entry : found.entrySet()) {
            gone += entry.getValue().equals(part) ? measures.of(entry.getKey()).prose() : 0;
        }
        if (gone * 100 > (long) whole.prose() * knowledge.limit(limit)) {
            found.values().removeIf(part::equals);
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (Measures.isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        Part part = element.normalName().equals("body") ? null : judge(element);
        if (part != null) {
            found.put(element, part);
        }
        // In what is kept because its rule is switched off, other parts are found all the same.
        if (part != null && names.rule(part, element).isPresent()) {
            return FilterResult.SKIP_ENTIRELY;
        }
        insideArticle += isArticle(element) ? 1 : 0;
        insideQuote += isQuote(element) ? 1 : 0;
        insideCard += cards.contains(element) ? 1 : 0;
        insideList += element.equals(list) ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            insideArticle -= isArticle(element) ? 1 : 0;
            insideQuote -= isQuote(element) ? 1 : 0;
            insideCard -= cards.contains(element) ? 1 : 0;
            insideList -= element.equals(list) ? 1 : 0;
            if (isArticle(element)) {
                articleAbove = Math.max(articleAbove, measures.of(element).prose());
            }
        }
        return FilterResult.CONTINUE;
    }

    private boolean isArticle(Element element) {
        return containers.isOfArticle(containers.rank(element));
    }

    private boolean isQuote(Element element) {
        String name = element.normalName();
        return said.contains(element)
                || name.equals("blockquote")
                || name.equals("figure")
                || name.equals("pre")
                || boxes.areOfText(element, measures.of(element));
    }

    private @Nullable Part judge(Element element) {
        Weight weight = measures.of(element);
        boolean isKept =
                guarded.holds(element)
                        || insideQuote > 0
                        || boxes.areOfText(element, weight)
                        || Measures.isHeading(element.normalName())
                        || InSentence.is(element)
                        || Tabs.areLabels(element)
                        || (whole.prose() > 0
                                && weight.prose() == whole.prose()
                                && !guarded.isBesideMain(element));
        if (isKept) {
            return null;
        }
        boolean isOutside = insideArticle == 0 && !boxes.areAmongText(element);
        int most = knowledge.limit(isTitleKnown ? Limit.MOST : Limit.LARGEST_PART_WITHOUT_TITLE);
        int mostNamed = Math.min(most, knowledge.limit(Limit.LARGEST_PART));
        boolean isFoot = element.normalName().equals("footer") && guarded.isBesideMain(element);
        Part byTag =
                isFoot || isWithin(weight, most) ? tagged.part(element, weight, isOutside) : null;
        if (byTag != null && (insideCard == 0 || PRESSED.contains(byTag))) {
            return byTag;
        }
        // Between its cards, a name says no more than on them.
        if (insideList > 0) {
            return null;
        }
        if (isOutside
                && holdsVoices
                && articleAbove >= knowledge.limit(Limit.ARTICLE_ABOVE)
                && voices.are(element, weight)) {
            return Part.COMMENTS;
        }
        Set<Kind> kinds = names.kinds(element);
        if (kinds.isEmpty() || tables.are(element) || isData(element, weight)) {
            return null;
        }
        // What a style sheet hides beside the main element may hold more than that does.
        boolean isUnseen = guarded.isBesideMain(element) && NotShown.is(element, knowledge);
        for (Kind kind : kinds) {
            boolean isFew =
                    kind == Kind.COMMENTS
                            ? isWithin(weight, knowledge.limit(Limit.MOST)) || isThreadBelow(weight)
                            : isWithin(weight, mostNamed);
            Part byName = isFew || isUnseen ? named.part(kind, element, weight, isOutside) : null;
            if (byName != null) {
                return byName;
            }
        }
        return null;
    }

    /** Whether it is a cell of a table of data; one that only shares the page says nothing. */
    private boolean isData(Element element, Weight weight) {
        boolean isShared = weight.links() > 0 && weight.shareLinks() == weight.links();
        return !isShared && cells.hold(element);
    }

    /** However much is said about an article that stands above, the article is what was saved. */
    private boolean isThreadBelow(Weight weight) {
        return weight.comments() > 1
                && insideArticle == 0
                && articleAbove >= knowledge.limit(Limit.ARTICLE_ABOVE);
    }

    private boolean isWithin(Weight weight, int percent) {
        return weight.score() * 100 <= whole.score() * percent;
    }
}
