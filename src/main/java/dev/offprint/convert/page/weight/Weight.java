package dev.offprint.convert.page.weight;

/**
 * What an element holds, its descendants included. Texts are counted in units: a letter of an
 * alphabet is one, an ideograph or a syllable of Chinese, Japanese and Korean is two, for it says
 * as much; white space is none.
 */
public final class Weight {
    /** Units of text that a reader sees. */
    public int text;

    /** Units of it in links and buttons. */
    public int linked;

    /** Units of it that are running text: long stretches that are mostly outside links. */
    public int prose;

    /** Running text that stands in the element itself and in no block below it. */
    public int ownProse;

    /** Links, and those of them that lead to a place in the page itself. */
    public int links;

    public int linksInPage;

    /** Links to other pages of the site. */
    public int ownLinks;

    /** Links that lead nowhere, for a script acted on them. */
    public int deadLinks;

    /** Links that share the page. */
    public int shareLinks;

    /** Pictures in links. */
    public int linkedMedia;

    /** Headings of level 1. */
    public int topHeadings;

    /** Headings of any level, and how often a link is in one or around one. */
    public int headings;

    /** Units of text in headings. */
    public int headingText;

    public int linkedHeadings;

    /** Fields to type in, and buttons. */
    public int controls;

    /** Fields to type in. */
    public int fields;

    /** Pictures, players and frames. */
    public int media;

    /** Figures and players among them. */
    public int figures;

    /** Elements that are named as one comment among others. */
    public int comments;

    /** Elements that the page refers to as notes. */
    public int notes;

    void add(Weight below) {
        text += below.text;
        linked += below.linked;
        prose += below.prose;
        links += below.links;
        linksInPage += below.linksInPage;
        ownLinks += below.ownLinks;
        deadLinks += below.deadLinks;
        shareLinks += below.shareLinks;
        linkedMedia += below.linkedMedia;
        topHeadings += below.topHeadings;
        headings += below.headings;
        headingText += below.headingText;
        linkedHeadings += below.linkedHeadings;
        controls += below.controls;
        fields += below.fields;
        media += below.media;
        figures += below.figures;
        comments += below.comments;
        notes += below.notes;
    }

    /** How much this counts as the article: running text above all, then other text. */
    public long score() {
        return 4L * prose + text - linked;
    }

    /** Whether at least half of the text is in links. */
    public boolean isLinks() {
        return text > 0 && linked * 2L >= text;
    }
}
