package dev.offprint.page;

import dev.offprint.page.around.Teasers;
import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.part.Part;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Names;
import dev.offprint.page.weight.Names.Kind;
import dev.offprint.page.weight.PageSigns;
import dev.offprint.page.weight.Weight;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells by its name, and by what it holds, that an element is about the site. */
final class NamedParts {
    private final Names names;
    private final Knowledge knowledge;
    private final Teasers teasers;
    private final Boxes boxes;
    private final boolean isTitleKnown;

    /**
     * Parts of a page.
     *
     * @param isTitleKnown whether the page shows its title
     */
    NamedParts(Measures measures, PageSigns signs, Boxes boxes, boolean isTitleKnown) {
        this.names = signs.names();
        this.knowledge = names.knowledge();
        this.teasers = new Teasers(measures, signs.site(), knowledge);
        this.boxes = boxes;
        this.isTitleKnown = isTitleKnown;
    }

    /**
     * What an element is that has a name of some kind; null when it holds something else.
     *
     * @param isOutside whether it is in no container of an article
     */
    @Nullable Part part(Kind kind, Element element, Weight weight, boolean isOutside) {
        boolean isBare = weight.prose() == 0;
        boolean hasNotes = weight.notes() > 0;
        return switch (kind) {
            case COMMENTS -> isComments(element, weight) ? Part.COMMENTS : null;
            case SIDEBAR ->
                    isOutside
                                    && !hasNotes
                                    && element.isBlock()
                                    && !boxes.areHalf(element, weight)
                                    && !(TaggedParts.isTelling(weight, knowledge)
                                            && names.kinds(element).size() == 1)
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
