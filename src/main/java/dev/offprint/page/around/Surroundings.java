package dev.offprint.page.around;

import dev.offprint.evidence.DataCells;
import dev.offprint.page.metadata.Words;
import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.part.Part;
import dev.offprint.page.weight.Ancestors;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Names;
import dev.offprint.page.weight.Names.Kind;
import dev.offprint.page.weight.Weight;
import java.util.ArrayList;
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
 * Finds what stands around the text of an article though it is in the same container: cards that
 * lead to other stories, rows of buttons, bars of links, comments. Where an element stands, beside
 * the column of the text and above or below it, is one sign; what it holds must be another. In the
 * column itself only what cannot be a part of a text is found.
 */
public final class Surroundings implements NodeFilter {
    private final TextColumn column;
    private final Measures measures;
    private final Names names;
    private final Knowledge knowledge;
    private final Clues clues;
    private final Buttons buttons;
    private final OtherPages otherPages;
    private final Icon icon;
    private final Map<Element, Part> omitted;
    private final Set<Element> aroundTitle;
    private final Set<Element> aroundCards;
    private final Map<Element, Part> found = new LinkedHashMap<>();
    private final DataCells cells = new DataCells();
    private final Byline byline;
    private final String titleText;
    private final Inserts inserts;
    private final Sections sections;
    private final Pressed pressed;
    private final NamedBeside named;
    private int passed;
    private int gone;
    private int insideNamed;
    private int insideColumn;
    private int insideQuote;
    private int insideTable;

    private Surroundings(
            Element story, TextColumn column, Map<Element, Part> omitted, Clues clues) {
        this.column = column;
        this.measures = clues.measures();
        this.names = clues.names();
        this.knowledge = names.knowledge();
        this.clues = clues;
        this.buttons = new Buttons(names);
        this.otherPages = new OtherPages(names);
        this.icon = new Icon(knowledge);
        this.omitted = omitted;
        this.byline = clues.byline();
        Element title = clues.title();
        String shown = title == null ? "" : Words.folded(title.text());
        this.titleText = shown.length() < knowledge.limit(Limit.TITLE) ? "" : shown;
        this.inserts = new Inserts(story, clues, column, omitted);
        this.pressed = new Pressed(clues, omitted, titleText);
        this.named = new NamedBeside(clues, column);
        this.sections = new Sections(clues, omitted.keySet());
        this.aroundTitle = title == null ? Set.of() : Ancestors.of(List.of(title));
        this.aroundCards = Ancestors.of(List.copyOf(clues.cards()));
    }

    /**
     * The outermost such elements in {@code story}, each with what it is.
     *
     * @param omitted what is left out already
     */
    public static Map<Element, Part> find(
            Element story, TextColumn column, Map<Element, Part> omitted, Clues clues) {
        Surroundings finder = new Surroundings(story, column, omitted, clues);
        finder.insideColumn = story.parents().contains(column.whole()) ? 1 : 0;
        NodeTraversor.filter(finder, story);
        return finder.found;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (omitted.containsKey(element)
                || found.containsKey(element)
                || Measures.isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (clues.cards().contains(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        Weight weight = measures.of(element);
        if (!isKept(element, weight)) {
            Part part =
                    isTitleAgain(element)
                            ? Part.TITLE
                            : insideColumn > 0
                                    ? inColumn(element, weight)
                                    : beside(element, weight);
            if (part == null && passed == 0 && AboveTitle.is(element, column, clues)) {
                part = Part.HEADER;
            }
            if (part == null) {
                part = insert(element, weight);
            }
            if (part == null) {
                sections.from(element, isLate()).forEach(this::leaveOut);
                part = found.get(element);
            }
            if (part == Part.OTHER_STORIES && SaidAgain.in(column, element, otherStories())) {
                found.remove(element);
                part = null;
            }
            if (part != null) {
                leaveOut(element, part);
            }
            if (part != null && names.rule(part, element).isPresent()) {
                return FilterResult.SKIP_ENTIRELY;
            }
        }
        passed += weight.ownProse() > 0 && column.isParagraph(element) ? weight.ownProse() : 0;
        insideColumn += element.equals(column.whole()) ? 1 : 0;
        insideQuote += isQuote(element) ? 1 : 0;
        insideTable += element.normalName().equals("table") ? 1 : 0;
        insideNamed += isNamedText(element) ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    private List<Element> otherStories() {
        List<Element> others = new ArrayList<>();
        found.forEach(
                (element, part) -> {
                    if (part == Part.OTHER_STORIES) {
                        others.add(element);
                    }
                });
        return others;
    }

    private @Nullable Part insert(Element element, Weight weight) {
        if (column.prose() < knowledge.limit(Limit.COLUMN_PROSE)) {
            return inserts.inShort(element);
        }
        boolean isBelow = passed + gone >= column.prose();
        return inserts.is(element, new Place(passed == 0, isBelow, isOutside(weight, isBelow)));
    }

    /** Leaves an element out; what it holds of the column is gone with it. */
    private void leaveOut(Element element, Part part) {
        if (found.put(element, part) != null) {
            return;
        }
        for (Element inner : element.getAllElements()) {
            int own = measures.of(inner).ownProse();
            gone += own > 0 && column.isParagraph(inner) ? own : 0;
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            insideColumn -= element.equals(column.whole()) ? 1 : 0;
            insideQuote -= isQuote(element) ? 1 : 0;
            insideTable -= element.normalName().equals("table") ? 1 : 0;
            insideNamed -= isNamedText(element) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    /** The front matter has the title, and the page's heading is left out. */
    private boolean isTitleAgain(Element element) {
        return passed == 0
                && Measures.isHeading(element.normalName())
                && !titleText.isEmpty()
                && Words.folded(element.text()).equals(titleText);
    }

    private boolean isNamedText(Element element) {
        return column.isIn(element)
                && names.containers().isOfArticle(names.containers().rank(element))
                && !element.normalName().equals("article");
    }

    private static boolean isQuote(Element element) {
        String name = element.normalName();
        return name.equals("blockquote")
                || name.equals("pre")
                || name.equals("figure")
                || name.equals("details");
    }

    private boolean isKept(Element element, Weight weight) {
        return column.isIn(element)
                || aroundTitle.contains(element)
                || aroundCards.contains(element)
                || insideQuote > 0
                || isQuote(element)
                || Tabs.areLabels(element)
                || weight.notes() > 0
                || (insideTable > 0 && cells.hold(element));
    }

    /** Whether hardly anything of the text is still to come. */
    private boolean isLate() {
        return column.prose() >= knowledge.limit(Limit.COLUMN_PROSE)
                && (passed + gone) * 10L >= column.prose() * 9L;
    }

    private @Nullable Part inColumn(Element element, Weight weight) {
        if (icon.isUnderWay(element)) {
            return Part.SIGN;
        }
        if (buttons.isSkipLink(element)) {
            return Part.BUTTONS;
        }
        if (!element.isBlock()) {
            return null;
        }
        boolean isShare = names.kinds(element).contains(Kind.SHARE);
        int least = isShare || weight.deadLinks() > 0 ? 1 : 2;
        boolean isNamed = isShare || buttons.isNamed(element);
        boolean isRow = isNamed && buttons.are(element, weight, least);
        boolean isItem = element.normalName().equals("li");
        if (isRow
                || buttons.share(weight)
                || pressed.are(element, weight)
                || (!isItem && buttons.areDead(element, weight, measures))) {
            return Part.BUTTONS;
        }
        if (otherPages.areBelowLabel(element, weight)
                || (isLate() && otherPages.areBelowHeading(element, weight))) {
            return Part.OTHER_STORIES;
        }
        boolean isOther = Cards.are(element, weight, clues) || OtherPages.areLinked(weight);
        return NotShown.is(element, knowledge) && isOther ? Part.OTHER_STORIES : null;
    }

    private @Nullable Part beside(Element element, Weight weight) {
        if (icon.isUnderWay(element) || icon.isButton(element)) {
            return Part.SIGN;
        }
        if (buttons.isSkipLink(element)) {
            return Part.BUTTONS;
        }
        if (!element.isBlock() && !element.normalName().equals("a")) {
            return null;
        }
        if (pressed.isRow(element, weight)
                || buttons.share(weight)
                || pressed.are(element, weight)
                || buttons.areDead(element, weight, measures)
                || pressed.isShareBox(element, weight)) {
            return Part.BUTTONS;
        }
        boolean isSmall = weight.prose() * 3L <= column.prose();
        boolean isBelow = passed >= column.prose();
        if (!isSmall || column.prose() < knowledge.limit(Limit.COLUMN_PROSE)) {
            return null;
        }
        if (isBelow && named.isRights(element, weight)) {
            return Part.FOOTER;
        }
        if (weight.ownProse() > weight.prose() / 2) {
            return null;
        }
        if (!isBelow && byline.isNeeded(element)) {
            return null;
        }
        boolean isOther =
                (OtherPages.areLinked(weight)
                                && otherPages.isList(element, weight)
                                && (weight.links() >= knowledge.limit(Limit.LIST_LINKS)
                                        || hasSign(element)))
                        || Cards.are(element, weight, clues)
                        || otherPages.areThumbnails(element, weight);
        if (isOther && !holdsCode(element) && (isOutside(weight, isBelow) || hasSign(element))) {
            return Part.OTHER_STORIES;
        }
        boolean isForm = isBelow && element.normalName().equals("form");
        Limit most = isForm ? Limit.FORM_BELOW : Limit.FORM_BESIDE;
        if (weight.fields() > 0 && weight.prose() <= knowledge.limit(most)) {
            return Part.FORM;
        }
        return named.part(element, weight, isBelow);
    }

    /** Whether this is above or below all of a text, and in no container that is named as one. */
    private boolean isOutside(Weight weight, boolean isBelow) {
        return (passed == 0 || isBelow)
                && insideNamed == 0
                && column.isMost()
                && weight.text() <= 2 * column.prose();
    }

    /** Manuals link each word of a signature to a page of its own. */
    private static boolean holdsCode(Element element) {
        return element.selectFirst("pre, code, kbd, samp, var, details, th") != null;
    }

    /** In a container that is named as the text, a list needs more than its links. */
    private boolean hasSign(Element element) {
        Set<Kind> kinds = names.kinds(element);
        return kinds.size() > (kinds.contains(Kind.BYLINE) ? 1 : 0)
                || NotShown.is(element, knowledge)
                || otherPages.hasLabel(element);
    }
}
