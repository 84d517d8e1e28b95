package dev.offprint.page;

import dev.offprint.page.around.NotShown;
import dev.offprint.page.around.Tabs;
import dev.offprint.page.around.Teasers;
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
    private final Teasers teasers;
    private final Voices voices;
    private final Boxes boxes;
    private final DataTables tables;
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
        this.teasers = new Teasers(measures, signs.site(), knowledge);
        this.voices = new Voices(measures, names);
        this.boxes = new Boxes(measures, names, whole);
        this.tables = new DataTables(measures);
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
        int named = Math.min(most, knowledge.limit(Limit.LARGEST_PART));
        boolean isFoot = element.normalName().equals("footer") && guarded.isBesideMain(element);
        Part byTag = isFoot || isWithin(weight, most) ? byTag(element, weight, isOutside) : null;
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
        if (kinds.isEmpty() || tables.are(element)) {
            return null;
        }
        // What a style sheet hides beside the main element may hold more than that does.
        boolean isUnseen = guarded.isBesideMain(element) && NotShown.is(element, knowledge);
        for (Kind kind : kinds) {
            boolean isFew =
                    kind == Kind.COMMENTS
                            ? isWithin(weight, knowledge.limit(Limit.MOST)) || isThreadBelow(weight)
                            : isWithin(weight, named);
            Part byName = isFew || isUnseen ? byName(kind, element, weight, isOutside) : null;
            if (byName != null) {
                return byName;
            }
        }
        return null;
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

    private @Nullable Part byTag(Element element, Weight weight, boolean isOutside) {
        String role = element.attr("role");
        String tag =
                role.isEmpty() || element.normalName().equals("nav") ? element.normalName() : role;
        switch (Containers.isSaidStory(element) ? "article" : tag) {
            case "nav", "navigation", "menu", "menubar", "search" -> {
                boolean isContents =
                        !isOutside && weight.links() > 0 && weight.links() == weight.linksInPage();
                return isContents || isTelling(weight) ? null : Part.NAVIGATION;
            }
            case "footer", "contentinfo" -> {
                boolean isBare = weight.prose() == 0 || weight.isLinks();
                return weight.notes() == 0 && (isOutside || isBare) ? Part.FOOTER : null;
            }
            case "header", "banner" -> {
                boolean holdsTitle = !isTitleKnown && weight.topHeadings() > 0;
                long share = knowledge.limit(Limit.HEADER_SHARE);
                boolean isText = weight.prose() * 100L > whole.prose() * share;
                boolean isOfPage =
                        isOutside
                                && !holdsTitle
                                && !isText
                                && !isOfSection(weight)
                                && weight.notes() == 0;
                return isOfPage ? Part.HEADER : null;
            }
            case "aside", "complementary" -> {
                boolean isBare = weight.isLinks() || weight.controls() > 0;
                boolean isAround = isBare || (isOutside && !isTelling(weight));
                return weight.notes() == 0 && isAround ? Part.SIDEBAR : null;
            }
            case "dialog", "alertdialog" -> {
                return Part.DIALOG;
            }
            case "form" -> {
                return weight.controls() > 0 && weight.prose() <= knowledge.limit(Limit.FORM_TEXT)
                        ? Part.FORM
                        : null;
            }
            case "button" -> {
                return isMereButton(element, weight) ? Part.BUTTON : null;
            }
            case "article" -> {
                boolean isMost = !isWithin(weight, knowledge.limit(Limit.LARGEST_PART));
                return isTitleKnown && !isMost && isOtherStory(weight) ? Part.ANOTHER_STORY : null;
            }
            default -> {
                return null;
            }
        }
    }

    /** Builders of pages set the heading of each section in a header of its own. */
    private static boolean isOfSection(Weight weight) {
        return weight.headings() > 0
                && weight.topHeadings() == 0
                && weight.links() == 0
                && weight.fields() == 0
                && weight.controls() == 0
                && weight.text() == weight.headingText();
    }

    private boolean isMereButton(Element button, Weight weight) {
        // The question of a folded answer is a button too.
        boolean opens = button.hasAttr("aria-expanded") || button.hasAttr("aria-controls");
        Element parent = button.parent();
        boolean isHeading = parent != null && Measures.isHeading(parent.normalName());
        boolean isQuestion = button.text().strip().endsWith("?");
        return !opens
                && !isQuestion
                && !isHeading
                && weight.media() == 0
                && weight.text() <= knowledge.limit(Limit.BUTTON_LABEL);
    }

    /** A card that leads to another page: a heading of it is a link, or in one. */
    private static boolean isOtherStory(Weight weight) {
        return weight.linkedHeadings() > 0 && weight.links() > weight.linksInPage();
    }

    private @Nullable Part byName(Kind kind, Element element, Weight weight, boolean isOutside) {
        boolean isBare = weight.prose() == 0;
        boolean hasNotes = weight.notes() > 0;
        return switch (kind) {
            case COMMENTS -> isComments(element, weight) ? Part.COMMENTS : null;
            case SIDEBAR ->
                    isOutside
                                    && !hasNotes
                                    && element.isBlock()
                                    && !(isTelling(weight) && names.kinds(element).size() == 1)
                            ? Part.SIDEBAR
                            : null;
            case WIDGET ->
                    isOutside && !hasNotes && element.isBlock() && !isTold(weight)
                            ? Part.SIDEBAR
                            : null;
            case RELATED ->
                    weight.isLinks()
                                    || (isOutside && weight.links() > 1 && isBare)
                                    || isCards(weight)
                                    || teasers.are(element, weight, 2)
                            ? Part.OTHER_STORIES
                            : null;
            case SHARE ->
                    isBare && isButtons(weight) && !Measures.holdsCode(element)
                            ? Part.SHARING
                            : null;
            case SIGN_UP ->
                    weight.controls() > 0 || (isBare && weight.links() > 0)
                            ? Part.INVITATION
                            : null;
            case CONSENT -> weight.controls() > 0 && isOutside ? Part.NOTICE : null;
            case MENU ->
                    !hasNotes && isBare && isMenu(element, weight, isOutside)
                            ? Part.NAVIGATION
                            : null;
            case BAR ->
                    !hasNotes
                                    && isBare
                                    && isMenu(element, weight, isOutside)
                                    && (weight.links() > 0 || !boxes.isHeadOrFoot(element))
                            ? Part.NAVIGATION
                            : null;
            case SITE ->
                    isOutside && isTitleKnown && !hasNotes && isBox(element)
                            ? Part.HEADER_OR_FOOTER
                            : null;
            case ADVERT ->
                    isBare && weight.text() <= knowledge.limit(Limit.ADVERT_TEXT)
                            ? Part.ADVERTISING
                            : null;
            case AUTHOR ->
                    weight.prose() <= knowledge.limit(Limit.AUTHOR_TEXT) && !hasNotes
                            ? Part.ABOUT_THE_AUTHOR
                            : null;
            // Judged where the article begins, see Byline.
            case BYLINE -> null;
        };
    }

    /** Running text that leads nowhere and has nothing to press, whatever it is called. */
    private boolean isTelling(Weight weight) {
        return weight.prose() >= knowledge.limit(Limit.TELLING)
                && weight.prose() * 2L >= weight.text()
                && weight.headings() <= 1
                && weight.links() == 0
                && weight.controls() == 0
                && weight.fields() == 0;
    }

    /** Builders of pages call each part of a text a widget; its heading, and one that tells. */
    private boolean isTold(Weight weight) {
        boolean isHeading = weight.headings() > 0 && weight.text() == weight.headingText();
        return (isHeading && weight.links() == 0) || isLong(weight);
    }

    private boolean isLong(Weight weight) {
        return weight.text() >= knowledge.limit(Limit.TOLD)
                && weight.linked() * 5L <= weight.text()
                && weight.controls() == 0;
    }

    private static boolean isButtons(Weight weight) {
        return weight.links() + weight.controls() > 0 && weight.media() <= weight.links();
    }

    /** Manuals name the links in their headings, and headings themselves, headers. */
    private static boolean isBox(Element element) {
        return element.isBlock() && !Measures.isHeading(element.normalName());
    }

    /** A heading in a box that is named a header is a heading all the same. */
    private boolean isMenu(Element element, Weight weight, boolean isOutside) {
        boolean isShort =
                weight.headings() == 0
                        && weight.text() <= knowledge.limit(Limit.MENU_TEXT)
                        && weight.media() <= weight.links()
                        && (isOutside || weight.links() > 0);
        return element.isBlock()
                && !Measures.isHeading(element.normalName())
                && (weight.isLinks() || isShort);
    }

    /** Headings that are links, with a line about each. */
    private static boolean isCards(Weight weight) {
        return weight.links() > 1
                && (weight.linked() * 5L >= weight.text() || weight.linkedHeadings() > 1);
    }

    private static boolean isComments(Element element, Weight weight) {
        if (weight.prose() == 0 && weight.media() == 0) {
            return element.isBlock();
        }
        return weight.comments() > 1 || weight.controls() > 0;
    }
}
