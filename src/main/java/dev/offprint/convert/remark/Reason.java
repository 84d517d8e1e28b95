package dev.offprint.convert.remark;

/** Why a reader does something to words. Every reason is named here and nowhere else. */
public enum Reason {
    HIDDEN(Decision.LEFT_OUT, "content that the page hides"),
    TITLE(Decision.LEFT_OUT, "the title, said once more"),
    ATTRIBUTES(Decision.LEFT_OUT, "attributes of an element, which Markdown writes in braces") {
        @Override
        boolean allows(String text) {
            // What stands between two of them is text.
            return text.strip().indexOf('}') == text.strip().length() - 1;
        }
    },
    COMPONENT(Decision.LEFT_OUT, "what a component is given, which only its program shows"),
    LINK_SIGN(Decision.LEFT_OUT, "little picture that says where a link opens", 40),
    BUTTON(Decision.LEFT_OUT, "button", 80),
    LINE_NUMBER(Decision.LEFT_OUT, "number of a line of code", 8),
    WAY_BACK(Decision.LEFT_OUT, "way back of a note", 40),
    NOTE_MARK(Decision.LEFT_OUT, "mark that a note begins with", 8),
    NOTES_HEADING(Decision.LEFT_OUT, "heading of the notes, which no page shows", 40),
    BOX_KIND(Decision.LEFT_OUT, "title of a box that says no more than its kind", 14),
    DRAWN_FORMULA(Decision.LEFT_OUT, "what a script drew of the formula behind it"),
    REFERENCE(Decision.CHANGED, "mark of a note, written as the label of the note", 40),
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
    private final int most;

    Reason(Decision decision, String message) {
        this(decision, message, Integer.MAX_VALUE);
    }

    /**
     * @param most letters and digits that a text taken for it has; with more it is something else
     */
    Reason(Decision decision, String message, int most) {
        this.decision = decision;
        this.message = message;
        this.most = most;
    }

    /**
     * Whether a text can go for this reason. The proof is told of no other: who takes a paragraph
     * for a mark is mistaken, and would put his mistake on record.
     */
    boolean allows(String text) {
        return SourcePlaces.letters(text).length() <= most;
    }

    public Decision decision() {
        return decision;
    }

    /** What was found, in a clause. */
    public String message() {
        return message;
    }
}
