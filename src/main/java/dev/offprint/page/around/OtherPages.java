package dev.offprint.page.around;

import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.part.Vocabulary;
import dev.offprint.page.weight.Names;
import dev.offprint.page.weight.Weight;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells lists of links to other pages of a site by their shape. */
final class OtherPages {
    private static final Pattern SMALL =
            Pattern.compile("(?i)thumb|[?&](?:w|width)=1?\\d\\d\\b|\\b1?\\d\\dx1?\\d\\d\\b");

    private final Names names;
    private final Knowledge knowledge;

    OtherPages(Names names) {
        this.names = names;
        this.knowledge = names.knowledge();
    }

    /** Whether what an element says begins like the label of such a list. */
    boolean hasLabel(Element element) {
        return knowledge.phrases(Vocabulary.LABELS).matcher(element.text().strip()).lookingAt();
    }

    /** Whether an element is a box with such a label and nothing but links below it. */
    boolean areBelowLabel(Element box, Weight weight) {
        boolean isList = weight.links() > 1 && weight.prose() == 0 && weight.linksInPage() == 0;
        boolean isOwn =
                weight.ownLinks() * 2 >= weight.links()
                        || names.holdsWord(box, Vocabulary.RELATED_LINKS);
        return isList
                && isBox(box)
                && isOwn
                && weight.text() <= knowledge.limit(Limit.LIST_TEXT)
                && weight.text() - weight.linked()
                        <= knowledge.limit(Limit.LIST_LABEL) + weight.links()
                && hasLabel(box);
    }

    /** Whether an element is a box with a heading and nothing but links to the site below it. */
    boolean areBelowHeading(Element box, Weight weight) {
        return isHeadedList(box, weight) && weight.media() == weight.linkedMedia();
    }

    private boolean isHeadedList(Element box, Weight weight) {
        return isBox(box)
                && weight.headings() == 1
                && weight.linkedHeadings() == 0
                && weight.links() >= knowledge.limit(Limit.LIST_LINKS)
                && weight.ownLinks() == weight.links()
                && weight.linksInPage() == 0
                && weight.prose() == 0
                && weight.text() <= knowledge.limit(Limit.LIST_TEXT)
                && weight.text() - weight.linked() - weight.headingText() <= 2 * weight.links();
    }

    /**
     * Whether an element is a box with a heading and links to the site, one of which leads to all
     * there are.
     */
    boolean areWithAll(Element box, Weight weight) {
        if (!isHeadedList(box, weight) || weight.figures() > 0) {
            return false;
        }
        for (Element link : box.select("a[href]")) {
            if (knowledge.phrases(Vocabulary.ALL).matcher(link.text().strip()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Whether most of a text is links, and most of them lead to other pages of the site. */
    static boolean areLinked(Weight weight) {
        return weight.isLinks()
                && weight.links() > 1
                && weight.ownLinks() * 2 >= weight.links()
                && weight.linksInPage() * 2 < weight.links();
    }

    /** Small pictures that lead to other pages; those of a gallery lead to large ones. */
    boolean areThumbnails(Element element, Weight weight) {
        boolean isRow =
                weight.linkedMedia() > 1
                        && weight.linkedMedia() == weight.media()
                        && weight.media() <= knowledge.limit(Limit.THUMBNAILS)
                        && weight.prose() == 0
                        && weight.figures() == 0
                        && weight.ownLinks() == weight.links()
                        && element.closest(".gallery, [id^=gallery]") == null;
        if (!isRow) {
            return false;
        }
        for (Element picture : element.select("img")) {
            String width = picture.attr("width").replace("px", "");
            if (!width.matches("\\d{1,2}|1\\d\\d") && !SMALL.matcher(picture.attr("src")).find()) {
                return false;
            }
        }
        return true;
    }

    /** A heading of a manual has many links, a title one; a paragraph needs a label. */
    boolean isList(Element element, Weight weight) {
        String name = element.normalName();
        return weight.linkedHeadings() <= weight.headings()
                && (isBox(element)
                        || name.equals("ul")
                        || name.equals("ol")
                        || (name.equals("p") && hasLabel(element)));
    }

    static boolean isBox(Element element) {
        return switch (element.normalName()) {
            case "div", "section", "aside", "nav", "table" -> true;
            default -> false;
        };
    }
}
