package dev.offprint.page;

import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.part.Part;
import dev.offprint.page.weight.Containers;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Weight;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells by its tag or its role, and by what it holds, that an element is about the site. */
final class TaggedParts {
    private final Knowledge knowledge;
    private final Weight whole;
    private final boolean isTitleKnown;

    /**
     * Parts of a page.
     *
     * @param whole the weight of its body
     * @param isTitleKnown whether the page shows its title
     */
    TaggedParts(Knowledge knowledge, Weight whole, boolean isTitleKnown) {
        this.knowledge = knowledge;
        this.whole = whole;
        this.isTitleKnown = isTitleKnown;
    }

    /**
     * What an element is; null when its tag does not say.
     *
     * @param isOutside whether it is in no container of an article
     */
    @Nullable Part part(Element element, Weight weight, boolean isOutside) {
        String role = element.attr("role");
        String tag =
                role.isEmpty() || element.normalName().equals("nav") ? element.normalName() : role;
        switch (Containers.isSaidStory(element) ? "article" : tag) {
            case "nav", "navigation", "menu", "menubar", "search" -> {
                boolean isContents =
                        !isOutside && weight.links() > 0 && weight.links() == weight.linksInPage();
                return isContents || isTelling(weight, knowledge) ? null : Part.NAVIGATION;
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
                boolean isAround = isBare || (isOutside && !isTelling(weight, knowledge));
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
                boolean isMost =
                        weight.score() * 100 > whole.score() * knowledge.limit(Limit.LARGEST_PART);
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

    /** Running text that leads nowhere and has nothing to press, whatever it is called. */
    static boolean isTelling(Weight weight, Knowledge knowledge) {
        return weight.prose() >= knowledge.limit(Limit.TELLING)
                && weight.prose() * 2L >= weight.text()
                && weight.headings() <= 1
                && weight.links() == 0
                && weight.controls() == 0
                && weight.fields() == 0;
    }
}
