package dev.offprint.page.around;

import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.part.Part;
import dev.offprint.page.part.Vocabulary;
import dev.offprint.page.weight.Ancestors;
import dev.offprint.page.weight.Names;
import dev.offprint.page.weight.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is put between, above and below the paragraphs of a text and is none of it, wherever
 * it stands: lines and rows that lead to other pages, calls, offers, what the site says for itself.
 */
final class Inserts {
    private static final Set<Part> FORMS = Set.of(Part.FORM, Part.INVITATION);

    private static final String FIELDS = "form, input, textarea";

    /** Who asks for an address of mail wants to write to it. */
    private static final String MAIL = "input[type=email], input[name*=email]";

    /** Boxes that say nothing of themselves but by their number. */
    private static final int MANY = 3;

    private final Clues clues;
    private final TextColumn column;
    private final Knowledge knowledge;
    private final Rows rows;
    private final SiteWords words;
    private final LeadingLines lines;
    private final Offers offers;
    private final Calls calls;
    private final Voices voices;
    private final LinkRuns runs;
    private final OtherPages otherPages;
    private final JumpLinks jumps;
    private final Campaigns campaigns;
    private final SaidOnSite saidOnSite;
    private final Set<Element> aroundForms;
    private final Set<Element> aroundMail;
    private final @Nullable Element main;
    private final Set<Element> omitted;

    Inserts(Element story, Clues clues, TextColumn column, Map<Element, Part> omitted) {
        this.clues = clues;
        this.column = column;
        this.omitted = omitted.keySet();
        Names names = clues.names();
        this.knowledge = names.knowledge();
        this.rows = new Rows(clues);
        this.words = new SiteWords(names);
        this.lines = new LeadingLines(knowledge);
        this.offers = new Offers(names);
        this.calls = new Calls(clues.measures(), names);
        this.voices = new Voices(clues.measures(), names);
        this.runs = new LinkRuns(clues.measures(), knowledge);
        this.otherPages = new OtherPages(names);
        this.jumps = new JumpLinks(story, names);
        this.campaigns = new Campaigns(story, clues);
        this.saidOnSite = new SaidOnSite(omitted);
        List<Element> forms = new ArrayList<>();
        omitted.forEach(
                (element, part) -> {
                    boolean isForm = part == Part.FORM || element.selectFirst(FIELDS) != null;
                    if (FORMS.contains(part) && isForm) {
                        forms.add(element);
                    }
                });
        this.aroundForms = Ancestors.of(forms);
        this.main = column.whole().closest("main, [role=main]");
        this.aroundMail =
                Ancestors.of(
                        forms.stream().filter(form -> form.selectFirst(MAIL) != null).toList());
    }

    /** The same in a text that is too short to tell what stands around it: by its words alone. */
    @Nullable Part inShort(Element element) {
        Weight weight = clues.measures().of(element);
        boolean isLine = element.isBlock() || isLineOfLink(element);
        if (!isLine || weight.text() == 0 || weight.notes() > 0) {
            return null;
        }
        if (words.areFeedback(element, weight)) {
            return Part.FORM;
        }
        return lines.are(element, weight, element.normalName().equals("li"))
                ? Part.OTHER_STORIES
                : null;
    }

    /** What an element is, where it stands in the text or around it; null when it may be of it. */
    @Nullable Part is(Element element, Place place) {
        Weight weight = clues.measures().of(element);
        boolean isLine = element.isBlock() || isLineOfLink(element);
        if (!isLine || weight.text() == 0 || weight.notes() > 0) {
            return null;
        }
        boolean isAroundForm = aroundForms.contains(element);
        if (words.areAnswer(element, weight, isAroundForm || isBesideForm(element))) {
            return Part.FORM;
        }
        if (words.areFeedback(element, weight)) {
            return Part.FORM;
        }
        if (words.areLayer(element, weight, isAroundForm)) {
            return Part.DIALOG;
        }
        if (jumps.are(element, weight)) {
            return Part.BUTTONS;
        }
        boolean isItem = element.normalName().equals("li");
        if (lines.are(element, weight, isItem) || campaigns.areLine(element, weight)) {
            return Part.OTHER_STORIES;
        }
        if ((!isItem && offers.are(element, weight))
                || offers.areProducts(element, weight)
                || offers.isLabel(element, weight)
                || offers.areDeal(element, weight)) {
            return Part.ADVERTISING;
        }
        boolean isArticle = column.prose() >= knowledge.limit(Limit.CALL_ARTICLE);
        if (isArticle && calls.areButton(element, weight)) {
            return Part.INVITATION;
        }
        if (isArticle
                && isSmall(weight)
                && (place.isAbove()
                        ? calls.areNamed(element, weight, isAroundForm)
                        : calls.are(element, weight, isAroundForm))) {
            return Part.INVITATION;
        }
        if (isArticle
                && place.isBelow()
                && place.isOutside()
                && isSmall(weight)
                && calls.areBelow(element, weight, isAroundForm)) {
            return Part.INVITATION;
        }
        if (place.isBelow() && isOutsideMain(element)) {
            return Part.FOOTER;
        }
        if (isAroundForm
                && (isFormBox(element, weight, place)
                        || (isArticle && isSmall(weight) && isNamedFormBox(element, weight)))) {
            return Part.FORM;
        }
        if (place.isBelow() && campaigns.areBox(element, weight)) {
            return Part.INVITATION;
        }
        if (isArticle && place.isBelow() && saidOnSite.is(element, weight)) {
            return Part.NOTICE;
        }
        if (isArticle
                && (otherPages.areWithAll(element, weight) || rows.areSlides(element, weight))) {
            return Part.OTHER_STORIES;
        }
        if (place.isBelow() && words.areAboutSite(element, weight)) {
            return Part.NOTICE;
        }
        if (place.isOutside() && words.areDisclosure(element, weight)) {
            return Part.NOTICE;
        }
        if (isArticle && place.isBelow() && voices.are(element, weight)) {
            return Part.COMMENTS;
        }
        if (place.isBelow() && runs.isOneOf(element, weight)) {
            return Part.OTHER_STORIES;
        }
        return isRow(element, weight, place) ? Part.OTHER_STORIES : null;
    }

    /** A link between blocks is a line of its own. */
    private static boolean isLineOfLink(Element element) {
        return element.normalName().equals("a")
                && isEdge(element.previousSibling(), false)
                && isEdge(element.nextSibling(), true);
    }

    private static boolean isEdge(@Nullable Node from, boolean isAfter) {
        Node at = from;
        while (at instanceof TextNode text && text.isBlank()) {
            at = isAfter ? at.nextSibling() : at.previousSibling();
        }
        return at == null
                || (at instanceof Element element
                        && (element.isBlock() || element.normalName().equals("br")));
    }

    /** HTML, 4.4.14: what is of one page only stands in its main element, if the text does. */
    private boolean isOutsideMain(Element element) {
        return main != null && !element.parents().contains(main) && !element.equals(main);
    }

    private boolean isSmall(Weight weight) {
        return weight.prose() * 4L <= column.prose();
    }

    private boolean isBesideForm(Element element) {
        Element parent = element.parent();
        return parent != null
                && (parent.normalName().equals("form") || aroundForms.contains(parent))
                && clues.measures().of(parent).prose() <= knowledge.limit(Limit.FORM_BOX);
    }

    /** What is left around a form that went: what it is for, and what it promises. */
    private boolean isFormBox(Element element, Weight weight, Place place) {
        return OtherPages.isBox(element)
                && (place.isBelow() || aroundMail.contains(element))
                && weight.text() <= knowledge.limit(Limit.FORM_BOX)
                && weight.figures() == 0
                && Line.of(element, omitted).size() <= 6;
    }

    /** A box that is named after the form in it, which asks for an address of mail. */
    private boolean isNamedFormBox(Element element, Weight weight) {
        return OtherPages.isBox(element)
                && aroundMail.contains(element)
                && weight.text() <= knowledge.limit(Limit.FORM_NAMED)
                && clues.names().holdsWord(element, Vocabulary.FORM);
    }

    private boolean isRow(Element element, Weight weight, Place place) {
        boolean isMuch = weight.prose() * 3L > column.prose();
        return place.isBelow()
                && (rows.areNamed(element, weight)
                        || (place.isOutside() && !isMuch && rows.are(element, weight, MANY)));
    }
}
