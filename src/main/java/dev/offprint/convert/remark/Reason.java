package dev.offprint.convert.remark;

import java.util.function.Predicate;

/** Why a reader does something to words. Every reason is named here and nowhere else. */
public enum Reason {
    HIDDEN(Decision.LEFT_OUT, "content that the page hides"),
    TITLE(Decision.LEFT_OUT, "the title, said once more", Claim::isSaidInstead),
    ATTRIBUTES(
            Decision.LEFT_OUT,
            "attributes of an element, which Markdown writes in braces",
            Claim::isAttributes),
    ADDRESS(
            Decision.CHANGED,
            "address of a link that stands on several lines, which CommonMark shows",
            Claim::isAddress),
    COMPONENT(Decision.LEFT_OUT, "what a component is given, which only its program shows"),
    LINK_SIGN(
            Decision.LEFT_OUT,
            "little picture that says where a link opens",
            claim -> claim.isWithin(40) && claim.isSmall()),
    BUTTON(Decision.LEFT_OUT, "button", claim -> claim.isWithin(80) && claim.isControl()),
    LINE_NUMBER(Decision.LEFT_OUT, "number of a line of code", Claim::isCount),
    WAY_BACK(
            Decision.LEFT_OUT,
            "way back of a note",
            claim -> claim.isWithin(40) && claim.isWayBack()),
    NOTE_MARK(
            Decision.LEFT_OUT,
            "mark that a note begins with",
            claim -> claim.isWithin(8) && claim.isSaidInstead()),
    NOTES_HEADING(
            Decision.LEFT_OUT,
            "heading of the notes, which no page shows",
            claim -> claim.isWithin(40) && claim.isUnseen()),
    BOX_KIND(
            Decision.LEFT_OUT,
            "title of a box that says no more than its kind",
            Claim::isSaidInstead),
    DRAWN_FORMULA(
            Decision.LEFT_OUT, "what a script drew of the formula behind it", Claim::isOfFormula),
    REFERENCE(
            Decision.CHANGED,
            "mark of a note, written as the label of the note",
            Claim::isSaidInstead),
    FORMULA(Decision.CHANGED, "formula, read as TeX"),
    DRAWING(Decision.CHANGED, "drawing, of which the words are kept"),
    EMBED(Decision.CHANGED, "what is embedded, written as a link"),
    CAPTION(
            Decision.CHANGED,
            "shortcode of a caption, read as a picture and what stands below it",
            Claim::isShortcode),
    UNCLOSED(Decision.CHANGED, "sign that nothing closes, read as text"),
    STRAY(Decision.CHANGED, "sign that a browser takes for a tag of no name, read as text"),
    EMPTY_ELEMENT(Decision.CHANGED, "element that nothing closes, read as an empty one"),
    SIDE_NOTE(Decision.MOVED, "note beside a line, which stands below its paragraph"),
    STREAMED(Decision.MOVED, "part that was sent behind the page, put where its script puts it"),
    REVEALED(Decision.CHANGED, "what hides a part of the article, taken off");

    private final Decision decision;
    private final String message;

    @SuppressWarnings("ImmutableEnumChecker") // what is asked of a claim holds nothing
    private final Predicate<Claim> claim;

    Reason(Decision decision, String message) {
        this(decision, message, claim -> true);
    }

    /**
     * @param claim what must be so for words to go for it
     */
    Reason(Decision decision, String message, Predicate<Claim> claim) {
        this.decision = decision;
        this.message = message;
        this.claim = claim;
    }

    /**
     * Whether a text can go for this reason. The proof is told of no other: who takes a paragraph
     * for a mark is mistaken, and would put his mistake on record.
     */
    boolean allows(Claim claimed) {
        return claim.test(claimed);
    }

    public Decision decision() {
        return decision;
    }

    /** What was found, in a clause. */
    public String message() {
        return message;
    }
}
