package dev.offprint.proof;

import org.jspecify.annotations.Nullable;

/** An element or a text of a parsed page, with what a reader of words must know of it. */
final class HtmlNode {
    /** In lower case; {@code #text} for text. */
    final String name;

    final boolean isForeign;
    final boolean saysHidden;

    /** Whether it is the sign of a note, or leads back from one, by the roles of DPUB-ARIA 1.0. */
    final boolean isNoteSign;

    /** What stands for it where it cannot be shown. */
    final String alternative;

    final String text;
    final Places places;

    /** How many columns and rows a cell of a table goes over. */
    int columns = 1;

    int rows = 1;

    /** Whether what follows is not its own, as nothing closes it. */
    boolean isEmpty;

    @Nullable HtmlNode parent;
    @Nullable HtmlNode first;
    @Nullable HtmlNode last;
    @Nullable HtmlNode next;
    private @Nullable HtmlNode before;

    private HtmlNode(
            String name,
            boolean isForeign,
            boolean saysHidden,
            boolean isNoteSign,
            String alternative,
            String text,
            Places places) {
        this.name = name;
        this.isForeign = isForeign;
        this.saysHidden = saysHidden;
        this.isNoteSign = isNoteSign;
        this.alternative = alternative;
        this.text = text;
        this.places = places;
    }

    static HtmlNode text(String text, Places places) {
        return new HtmlNode("#text", false, false, false, "", text, places);
    }

    static HtmlNode element(
            String name,
            boolean isForeign,
            boolean saysHidden,
            boolean isNoteSign,
            String alternative,
            int place) {
        return new HtmlNode(
                name, isForeign, saysHidden, isNoteSign, alternative, "", Places.from(place));
    }

    /**
     * Sets how far a cell goes, as the attributes say it; what is no number says nothing.
     *
     * @param columns empty when it says nothing, like {@code rows}
     */
    void span(String columns, String rows) {
        this.columns = count(columns);
        this.rows = count(rows);
    }

    private static int count(String attribute) {
        if (attribute.isEmpty()) {
            return 1;
        }
        String digits = attribute.strip();
        return digits.matches("[1-9]\\d{0,2}") ? Integer.parseInt(digits) : 1;
    }

    boolean isText() {
        return name.equals("#text");
    }

    void append(HtmlNode child) {
        child.detach();
        child.parent = this;
        child.before = last;
        if (last == null) {
            first = child;
        } else {
            last.next = child;
        }
        last = child;
    }

    /** Puts {@code child} before {@code at}, which is a child of this. */
    void insert(HtmlNode child, HtmlNode at) {
        child.detach();
        child.parent = this;
        child.next = at;
        child.before = at.before;
        if (at.before == null) {
            first = child;
        } else {
            at.before.next = child;
        }
        at.before = child;
    }

    void detach() {
        HtmlNode from = parent;
        if (from == null) {
            return;
        }
        if (before == null) {
            from.first = next;
        } else {
            before.next = next;
        }
        if (next == null) {
            from.last = before;
        } else {
            next.before = before;
        }
        parent = null;
        before = null;
        next = null;
    }
}
