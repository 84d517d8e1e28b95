package dev.offprint.page.weight;

/**
 * What an element holds, its descendants included. Texts are counted in units: a letter of an
 * alphabet is one, an ideograph or a syllable of Chinese, Japanese and Korean is two, for it says
 * as much; white space is none.
 */
@SuppressWarnings("EnumOrdinal") // places in an array that is never stored
public final class Weight {
    /** That of an element that shows nothing. */
    public static final Weight NOTHING = new Tally().weight();

    private final int[] counts;

    /** A weight of {@code counts}, which nobody else keeps, by the order of {@link Count}. */
    Weight(int[] counts) {
        this.counts = counts;
    }

    /** Units of text that a reader sees. */
    public int text() {
        return of(Count.TEXT);
    }

    /** Units of it in links and buttons. */
    public int linked() {
        return of(Count.LINKED);
    }

    /** Units of it that are running text: long stretches that are mostly outside links. */
    public int prose() {
        return of(Count.PROSE);
    }

    /** Running text that stands in the element itself and in no block below it. */
    public int ownProse() {
        return of(Count.OWN_PROSE);
    }

    /** Links and buttons. */
    public int links() {
        return of(Count.LINKS);
    }

    /** Links that lead to a place in the page itself. */
    public int linksInPage() {
        return of(Count.LINKS_IN_PAGE);
    }

    /** Links to other pages of the site. */
    public int ownLinks() {
        return of(Count.OWN_LINKS);
    }

    /** Links that lead nowhere, for a script acted on them. */
    public int deadLinks() {
        return of(Count.DEAD_LINKS);
    }

    /** Links that share the page. */
    public int shareLinks() {
        return of(Count.SHARE_LINKS);
    }

    /** Pictures in links. */
    public int linkedMedia() {
        return of(Count.LINKED_MEDIA);
    }

    /** Headings of level 1. */
    public int topHeadings() {
        return of(Count.TOP_HEADINGS);
    }

    /** Headings of any level. */
    public int headings() {
        return of(Count.HEADINGS);
    }

    /** Units of text in headings. */
    public int headingText() {
        return of(Count.HEADING_TEXT);
    }

    /** How often a link is in a heading or around one. */
    public int linkedHeadings() {
        return of(Count.LINKED_HEADINGS);
    }

    /** Fields to type in, and buttons. */
    public int controls() {
        return of(Count.CONTROLS);
    }

    /** Fields to type in. */
    public int fields() {
        return of(Count.FIELDS);
    }

    /** Pictures, players and frames. */
    public int media() {
        return of(Count.MEDIA);
    }

    /** Figures and players among them. */
    public int figures() {
        return of(Count.FIGURES);
    }

    /** Elements that are named as one comment among others. */
    public int comments() {
        return of(Count.COMMENTS);
    }

    /** Elements that the page refers to as notes. */
    public int notes() {
        return of(Count.NOTES);
    }

    /** How much this counts as the article: running text above all, then other text. */
    public long score() {
        return 4L * prose() + text() - linked();
    }

    /** Whether at least half of the text is in links. */
    public boolean isLinks() {
        return text() > 0 && linked() * 2L >= text();
    }

    private int of(Count count) {
        return counts[count.ordinal()];
    }
}
