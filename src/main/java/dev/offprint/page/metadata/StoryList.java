package dev.offprint.page.metadata;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A list of stories, each with its own title, author and day: of a front page, of a blog, or of
 * what else there is to read. What a story in it says of itself is not said of the page.
 */
final class StoryList {
    /** From a day to the box of its story are a few elements. */
    private static final int BOXES = 6;

    /** Two alike may be the head and the foot of one article. */
    private static final int ALIKE = 2;

    /** What a card says of its story; a text is longer. */
    private static final int LARGEST_CARD = 500;

    /** A post of a thread has a title too, but that leads to its place in the page. */
    private static final String LINK = "a[href]:not([href*=#])";

    private static final String HEADING = ":is(h1, h2, h3, h4, h5, h6, [class*=title])";
    private static final String TITLE =
            "%1$s %2$s, %2$s %1$s, %1$s[class*=title]".formatted(LINK, HEADING);

    private StoryList() {}

    /**
     * Whether an element is in one of several boxes of one kind that have a title that leads
     * somewhere, and such an element.
     *
     * @param such a selector that {@code element} matches
     * @param title the heading of the page; what lies around it too is no story of a list
     */
    static boolean holds(Element element, String such, @Nullable Element title) {
        Element at = element;
        for (int i = 0; i < BOXES && at != null && at.parent() != null; i++) {
            if (title != null && title.parents().contains(at)) {
                return false;
            }
            if (at.selectFirst(TITLE) != null && hasAlike(at, such)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    /** Whether an element is in a box of its own with a title that leads to another story. */
    static boolean isInCard(Element element, @Nullable Element title) {
        Element at = element;
        for (int i = 0; i < BOXES && at != null && title != null; i++) {
            boolean isOfPage = at.equals(title) || title.parents().contains(at);
            if (isOfPage || at.text().length() > LARGEST_CARD) {
                return false;
            }
            if (at.selectFirst(TITLE) != null) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private static boolean hasAlike(Element box, String such) {
        int alike = 0;
        for (Element other : box.siblingElements()) {
            boolean isAlike =
                    other.normalName().equals(box.normalName())
                            && other.className().equals(box.className())
                            && other.selectFirst(TITLE) != null
                            && other.selectFirst(such) != null;
            alike += isAlike ? 1 : 0;
        }
        return alike >= ALIKE;
    }
}
