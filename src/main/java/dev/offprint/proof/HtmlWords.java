package dev.offprint.proof;

import dev.offprint.proof.Words.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the words of a parsed page in the order of its tree. */
final class HtmlWords {
    /** Elements whose characters are no text of the page. */
    private static final Set<String> NO_TEXT =
            Set.of(
                    "script",
                    "style",
                    "head",
                    "title",
                    "noembed",
                    "noframes",
                    "iframe",
                    "rp",
                    "param",
                    "source",
                    "track",
                    "meta",
                    "link",
                    "base");

    /** What is shown where the page cannot do something else. */
    private static final Set<String> STAND_INS =
            Set.of(
                    "video",
                    "audio",
                    "canvas",
                    "picture",
                    "datalist",
                    "select",
                    "optgroup",
                    "option",
                    "meter",
                    "progress");

    /** Elements that part no word: phrasing content that is text. */
    private static final Set<String> WITHIN_WORDS =
            Set.of(
                    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del",
                    "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "s",
                    "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
                    "var", "wbr", "ruby", "rb");

    /** Elements that end a line wherever they stand, as every browser shows them. */
    private static final Set<String> LINES =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "br",
                    "caption",
                    "center",
                    "dd",
                    "details",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hr",
                    "li",
                    "main",
                    "nav",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "summary",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr",
                    "ul");

    private static final Set<String> CODE = Set.of("style", "script");

    /** How far above a link its heading may be. */
    private static final int HEADING_DEPTH = 4;

    /** And a {@code noscript} above the picture in it. */
    private static final int NOSCRIPT_DEPTH = 6;

    private final WordScanner scanner = new WordScanner();
    private final TableCells cells = new TableCells();

    private HtmlWords() {}

    /** The words that stand in {@code document}. */
    static Words of(HtmlNode document) {
        HtmlWords words = new HtmlWords();
        words.read(document);
        return words.scanner.finish();
    }

    /** Without recursion, as pages nest as deep as they like. */
    private void read(HtmlNode top) {
        State state = new State(null, top, Kind.SHOWN, false, 0);
        HtmlNode node = top;
        while (true) {
            int cell = cells.enter(node, state.cell);
            HtmlNode child = enter(node, state);
            if (child != null) {
                state = state.within(node, cell);
                scanner.kind(state.kind);
                scanner.cell(cell);
                node = child;
                continue;
            }
            leave(node);
            while (node.next == null) {
                State outer = state.outer;
                if (outer == null) {
                    return;
                }
                node = state.element;
                leave(node);
                state = outer;
                scanner.kind(state.kind);
                scanner.cell(state.cell);
            }
            node = node.next;
        }
    }

    /** What holds for the children of an element. */
    private record State(
            @Nullable State outer, HtmlNode element, Kind kind, boolean isRaised, int cell) {

        State within(HtmlNode inner, int in) {
            Kind own = kind;
            if (kind == Kind.SHOWN && isStandIn(inner) && !inner.isEmpty) {
                own = Kind.STAND_IN;
            } else if (kind != Kind.HIDDEN && (inner.saysHidden || inner.name.equals("template"))) {
                own = Kind.HIDDEN;
            }
            boolean raised = isRaised || inner.name.equals("sup") || inner.name.equals("sub");
            return new State(this, inner, own, raised, in);
        }

        private static boolean isStandIn(HtmlNode inner) {
            return inner.isForeign
                    ? inner.name.equals("title")
                            || inner.name.equals("desc")
                            || inner.name.equals("metadata")
                    : STAND_INS.contains(inner.name);
        }
    }

    /** Reads a node; its first child, when that is to be read. */
    private @Nullable HtmlNode enter(HtmlNode node, State state) {
        if (node.isText()) {
            scanner.text(node.text, node.places, state.isRaised);
            return null;
        }
        parts(node);
        if (!node.isForeign && !node.alternative.isEmpty()) {
            scanner.kind(isShownPicture(node, state) ? Kind.PICTURE : Kind.STAND_IN);
            scanner.text(node.alternative, Places.only(node.places.at(0)), false);
            scanner.kind(state.kind);
        }
        boolean isNoText =
                (node.isNoteSign && !isInHeading(node))
                        || (NO_TEXT.contains(node.name) && !node.isForeign);
        boolean isCode =
                node.isForeign && (CODE.contains(node.name) || node.name.startsWith("annotation"));
        return isNoText || isCode ? null : node.first;
    }

    /** Whether it is a picture that a reader of the page sees. */
    private static boolean isShownPicture(HtmlNode node, State state) {
        State outer = state.outer;
        Kind around =
                outer != null && state.element.name.equals("picture") ? outer.kind : state.kind;
        boolean isPicture = node.name.equals("img") || node.name.equals("amp-img");
        return around == Kind.SHOWN && !node.saysHidden && isPicture && !isInNoscript(node);
    }

    /** There pictures stand for those that scripts show, and texts for themselves. */
    private static boolean isInNoscript(HtmlNode picture) {
        HtmlNode at = picture.parent;
        for (int i = 0; i < NOSCRIPT_DEPTH && at != null; i++, at = at.parent) {
            if (at.name.equals("noscript")) {
                return true;
            }
        }
        return false;
    }

    /** Manuals call the way from a heading to the table of contents a way back. */
    private static boolean isInHeading(HtmlNode node) {
        HtmlNode at = node.parent;
        for (int i = 0; i < HEADING_DEPTH && at != null; i++, at = at.parent) {
            if (at.name.length() == 2
                    && at.name.charAt(0) == 'h'
                    && Character.isDigit(at.name.charAt(1))) {
                return true;
            }
        }
        return false;
    }

    private void leave(HtmlNode node) {
        if (!node.isText()) {
            parts(node);
            cells.leave(node);
        }
    }

    private void parts(HtmlNode node) {
        if (!node.isForeign && LINES.contains(node.name)) {
            scanner.endLine();
        } else if (node.isForeign || !WITHIN_WORDS.contains(node.name)) {
            scanner.endWord();
        }
    }
}
