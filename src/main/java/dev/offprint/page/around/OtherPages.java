package dev.offprint.page.around;

import dev.offprint.page.weight.Names;
import dev.offprint.page.weight.Weight;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells lists of links to other pages of a site by their shape. */
final class OtherPages {
    /** A label; whatever is said in a sentence is longer. */
    private static final int LABEL = 40;

    private static final int LARGEST_LIST = 2_000;
    private static final int MOST_THUMBNAILS = 60;

    private static final Pattern LEADING =
            Pattern.compile(
                    "(?iu)^\\s*(?:related|see also|read (?:more|also|next)|more (?:from|on|about|in|stories)"
                            + "|most (?:read|popular|viewed)|topics\\b|tags\\b|filed under"
                            + "|à lire aussi|lire aussi|sur le même sujet|lea también|lee también"
                            + "|más noticias|mehr zum thema|lesen sie auch|leggi anche|lees ook"
                            + "|leia também|leia mais|veja também|читайте также|相关|相關|延伸阅读|延伸閱讀"
                            + "|関連|あわせて読みたい|관련|اقرأ أيضا|مواضيع ذات صلة)");

    private static final Pattern SMALL =
            Pattern.compile("(?i)thumb|[?&](?:w|width)=1?\\d\\d\\b|\\b1?\\d\\dx1?\\d\\d\\b");

    private OtherPages() {}

    /** Whether what an element says begins like the label of such a list. */
    static boolean hasLabel(Element element) {
        return LEADING.matcher(element.text()).find();
    }

    /** Whether an element is a box with such a label and nothing but links below it. */
    static boolean areBelowLabel(Element box, Weight weight) {
        boolean isList = weight.links() > 1 && weight.prose() == 0 && weight.linksInPage() == 0;
        boolean isOwn =
                weight.ownLinks() * 2 >= weight.links()
                        || Names.holdsWord(box, Set.of("related", "relatedlinks"));
        return isList
                && isBox(box)
                && isOwn
                && weight.text() <= LARGEST_LIST
                && weight.text() - weight.linked() <= LABEL + weight.links()
                && hasLabel(box);
    }

    /** Whether most of a text is links, and most of them lead to other pages of the site. */
    static boolean areLinked(Weight weight) {
        return weight.isLinks()
                && weight.links() > 1
                && weight.ownLinks() * 2 >= weight.links()
                && weight.linksInPage() * 2 < weight.links();
    }

    /** Small pictures that lead to other pages; those of a gallery lead to large ones. */
    static boolean areThumbnails(Element element, Weight weight) {
        boolean isRow =
                weight.linkedMedia() > 1
                        && weight.linkedMedia() == weight.media()
                        && weight.media() <= MOST_THUMBNAILS
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
    static boolean isList(Element element, Weight weight) {
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
