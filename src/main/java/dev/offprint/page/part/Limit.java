package dev.offprint.page.part;

import java.util.Locale;

/**
 * A number that decides, in the rules about parts of pages, which say why it is what it is. Texts
 * are counted in units: a letter of an alphabet is one, an ideograph two, white space none.
 */
public enum Limit {
    /** How much of the page may go with one element that is known by its name, in percent. */
    LARGEST_PART(Part.ARTICLE),
    /** The same, when the page shows its title nowhere. */
    LARGEST_PART_WITHOUT_TITLE(Part.ARTICLE),
    /** What an element may hold that is made for such things, and the comments under a text. */
    MOST(Part.ARTICLE),
    /** The share of the text of a page that makes a certain container the article, in percent. */
    CERTAIN_SHARE(Part.ARTICLE),
    USUAL_SHARE(Part.ARTICLE),
    PLAIN_SHARE(Part.ARTICLE),
    /** An element is of the column if it has this part of the text of the longest: one in … */
    COLUMN_PART(Part.ARTICLE),
    /** The share of the text that is most of it, in percent. */
    COLUMN_SHARE(Part.ARTICLE),
    /** Units of running text; a column that is shorter may not be the article. */
    COLUMN_PROSE(Part.ARTICLE),
    /** Units of a title that is looked for in other words. */
    TITLE(Part.ARTICLE),
    /** Units of a heading that stands alone when the list below it is gone. */
    LONE_HEADING(Part.ARTICLE),
    /** Paragraphs among which a byline may stand. */
    HEAD_PARAGRAPHS(Part.ARTICLE),
    /** Percent of the text of a page that can be in a header. */
    HEADER_SHARE(Part.HEADER, "share"),
    /** Units of running text above that make an article one, however much is said below. */
    ARTICLE_ABOVE(Part.COMMENTS),
    /** How far above its text an element may be that is one comment. */
    DEPTH(Part.COMMENTS),
    /** Boxes of a hundred that say who wrote and when. */
    MOST_POSTS(Part.THREAD, "most"),
    /** Percent of what is in posts that boxes in one of them hold, which are posts then. */
    WITHIN(Part.THREAD),
    /** The share of a page that posts hold, in percent. */
    POSTS(Part.THREAD),
    /** The same where the page says that it is of a forum. */
    POSTS_OF_FORUM(Part.THREAD, "posts-of-forum"),
    /** Posts that are a thread though the page does not say so. */
    FEW_POSTS(Part.THREAD, "few"),
    /** Percent that one of those may hold of what all hold. */
    LARGEST_POST(Part.THREAD, "largest"),
    /** Units of a line that says how somebody stands in a forum. */
    STANDING_TEXT(Part.THREAD, "standing"),
    /** Posts of a hundred in which a line stands that nobody wrote. */
    SAID_BY_ALL(Part.THREAD),
    /** Units of running text above posts, which make an article and comments of them. */
    ABOVE_POSTS(Part.THREAD, "above"),
    /** Units of text in a widget that can be a part of an article. */
    TOLD(Part.SIDEBAR),
    /** Links of one card of another page. */
    CARD_LINKS(Part.SIDEBAR, "cards"),
    /** Units of running text without a link, which no menu has. */
    TELLING(Part.SIDEBAR),
    /** Units of running text in a form. */
    FORM_TEXT(Part.FORM, "text"),
    /** The same beside the column of the text. */
    FORM_BESIDE(Part.FORM, "beside"),
    /** The same below the text. */
    FORM_BELOW(Part.FORM, "below"),
    /** Units left around a form that went. */
    FORM_BOX(Part.FORM, "box"),
    /** The same in a box that is named after its form. */
    FORM_NAMED(Part.FORM, "named"),
    ANSWER(Part.FORM),
    LAYER_TEXT(Part.DIALOG, "text"),
    /** Units of a notice of what a site is paid for. */
    PAID_TEXT(Part.NOTICE, "text"),
    ABOUT_SITE(Part.NOTICE, "about"),
    VOICE(Part.COMMENTS),
    /** Units of running text in a page that tells and does not sell. */
    CALL_ARTICLE(Part.INVITATION, "article"),
    CALL_TEXT(Part.INVITATION, "text"),
    CALL_LABEL(Part.INVITATION, "label"),
    CALL_LINES(Part.INVITATION, "lines"),
    /** Lines of a call that are sentences. */
    CALL_TOLD(Part.INVITATION, "told"),
    CALL_SHORT(Part.INVITATION, "short"),
    /** Boxes alike beside a call. */
    CALL_ALIKE(Part.INVITATION, "alike"),
    OFFER(Part.ADVERTISING),
    PRODUCT(Part.ADVERTISING),
    BUTTON_LABEL(Part.BUTTON, "label"),
    ADVERT_TEXT(Part.ADVERTISING, "text"),
    AUTHOR_TEXT(Part.ABOUT_THE_AUTHOR, "text"),
    RIGHTS_TEXT(Part.FOOTER, "text"),
    MENU_TEXT(Part.NAVIGATION, "text"),
    /** Links in a row that turns pages. */
    TURNING_LINKS(Part.NAVIGATION),
    BYLINE_TEXT(Part.BYLINE, "text"),
    /** Units of text around fields and links to share a page. */
    SHARING_TEXT(Part.SHARING, "text"),
    ROW_TEXT(Part.BUTTONS, "text"),
    BUTTONS_LABEL(Part.BUTTONS, "label"),
    /** Buttons in a row that nothing else says is one. */
    ROW(Part.BUTTONS),
    /** Links in a list that nothing else says is one. */
    LIST_LINKS(Part.OTHER_STORIES, "links"),
    LIST_TEXT(Part.OTHER_STORIES, "text"),
    LIST_LABEL(Part.OTHER_STORIES, "label"),
    TEASER(Part.OTHER_STORIES),
    /** Units of a line that leads to another page. */
    LINE(Part.OTHER_STORIES),
    ACTION(Part.OTHER_STORIES),
    /** Units of one teaser of a row. */
    ROW_TEASER(Part.OTHER_STORIES, "row"),
    /** Titles that begin alike, below each other. */
    RUN(Part.OTHER_STORIES),
    /** Units of the shortest title of a card. */
    CARD_TITLE(Part.OTHER_STORIES, "title"),
    CARDS_TEXT(Part.OTHER_STORIES, "cards"),
    /** Cards that make a list what a page is about. */
    OWN_CARDS(Part.OTHER_STORIES, "own"),
    /** Units of a sentence that leads to a list of other pages. */
    LEAD_IN(Part.OTHER_STORIES),
    THUMBNAILS(Part.OTHER_STORIES),
    /** Units of text that an inline style hides, which a script was to show. */
    UNFOLDED(Part.LAYOUT),
    /** How many times as much that is as all that is shown. */
    UNFOLDED_TIMES(Part.LAYOUT),
    /** Units of what is said again for another screen. */
    SCREENS_TEXT(Part.SCREENS, "text"),
    /** Pixels of a side; a smaller picture is no picture of the article. */
    PICTURE(Part.SIGN);

    private final Part part;
    private final String label;

    Limit(Part part) {
        this.part = part;
        this.label = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Limit(Part part, String label) {
        this.part = part;
        this.label = label;
    }

    /** The part whose rule has it. */
    public Part part() {
        return part;
    }

    /** The name in rule files. */
    public String label() {
        return label;
    }
}
