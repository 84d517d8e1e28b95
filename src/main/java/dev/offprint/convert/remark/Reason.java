package dev.offprint.convert.remark;

/** Why a reader does something to words. Every reason is named here and nowhere else. */
public enum Reason {
    HIDDEN(Decision.LEFT_OUT, "content that the page hides"),
    TITLE(Decision.LEFT_OUT, "the title, said once more"),
    ATTRIBUTES(Decision.LEFT_OUT, "attributes of an element, which Markdown writes in braces"),
    COMPONENT(Decision.LEFT_OUT, "what a component is given, which only its program shows"),
    LINK_SIGN(Decision.LEFT_OUT, "little picture that says where a link opens"),
    BUTTON(Decision.LEFT_OUT, "button"),
    LINE_NUMBER(Decision.LEFT_OUT, "number of a line of code"),
    WAY_BACK(Decision.LEFT_OUT, "way back of a note"),
    NOTE_MARK(Decision.LEFT_OUT, "mark that a note begins with"),
    NOTES_HEADING(Decision.LEFT_OUT, "heading of the notes, which no page shows"),
    BOX_KIND(Decision.LEFT_OUT, "title of a box that says no more than its kind"),
    DRAWN_FORMULA(Decision.LEFT_OUT, "what a script drew of the formula behind it"),
    REFERENCE(Decision.CHANGED, "mark of a note, written as the label of the note"),
    FORMULA(Decision.CHANGED, "formula, read as TeX"),
    DRAWING(Decision.CHANGED, "drawing, of which the words are kept"),
    EMBED(Decision.CHANGED, "what is embedded, written as a link"),
    CAPTION(Decision.CHANGED, "shortcode of a caption, read as a picture and what stands below it"),
    UNCLOSED(Decision.CHANGED, "sign that nothing closes, read as text"),
    EMPTY_ELEMENT(Decision.CHANGED, "element that nothing closes, read as an empty one"),
    SIDE_NOTE(Decision.MOVED, "note beside a line, which stands below its paragraph"),
    STREAMED(Decision.MOVED, "part that was sent behind the page, put where its script puts it"),
    REVEALED(Decision.CHANGED, "what hides a part of the article, taken off");

    private final Decision decision;
    private final String message;

    Reason(Decision decision, String message) {
        this.decision = decision;
        this.message = message;
    }

    public Decision decision() {
        return decision;
    }

    /** What was found, in a clause. */
    public String message() {
        return message;
    }
}
