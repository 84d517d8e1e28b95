package dev.offprint.post;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a {@code <time>} of a body is the time of. */
final class PostTime {
    /** Of many blogs' lines below a title, none says more beside its date. */
    private static final int LONGEST = 100;

    /** HTML 5's draft, schema.org, hAtom, h-entry, WordPress. */
    private static final String PUBLISHED =
            "[pubdate], [itemprop~=(?i)^date(published|created)$], .published, .dt-published,"
                    + " .entry-date, .post-date";

    private static final Pattern OTHER_NAME =
            Pattern.compile(
                    "(?:dt-|date-?|entry-)?(?:updated|modified)|dt-(?:start|end|duration|rsvp)"
                            + "|(?:event|start|end)-?(?:date|time)",
                    Pattern.CASE_INSENSITIVE);

    private static final String EVENT = "[itemtype*=Event], .h-event, .vevent, .event";

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\u3002\uFF01\uFF1F]\\s*$");

    private static final Pattern LIST_ITEM = Pattern.compile("(?:[-*+]|\\d{1,9}[.)])(?:\\s|$)");

    private static final Pattern UPDATED =
            Pattern.compile("\\b(?:updated?|modified|edited|revised)\\b", Pattern.CASE_INSENSITIVE);

    /** What stands before the date in such a line: nothing, who wrote, or that it appeared. */
    private static final Pattern LABEL =
            Pattern.compile(
                    "\\P{L}*|(?:.*\\b)?(?:(?:posted|published|written|created|date|dated|publi\u00E9"
                            + "|ver\u00F6ffentlicht|publicado|geplaatst)\\b.{0,40}|by\\s.{1,60})"
                            + "|.*(?:\u53D1\u5E03|\u767C\u5E03|\u53D1\u8868|\u767C\u8868"
                            + "|\u65E5\u671F|\u65F6\u95F4|\u6642\u9593|\u516C\u958B"
                            + "|\u6295\u7A3F).{0,40}",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

    private static final String PARAGRAPH = "\u2029";

    private static final Set<String> NO_METADATA = Set.of("li", "td", "th", "dd", "figcaption");

    private PostTime() {}

    /** How sure it is that a post appeared then. */
    enum Kind {
        /** A mark says so. */
        PUBLISHED,
        /** It stands alone, or as such times do. */
        LIKELY,
        /** It is the time of a change, an event, a comment, another post, or of what is told. */
        ANOTHER
    }

    static Kind kind(Element time) {
        if (!OwnContent.holds(time) || time.closest(EVENT) != null) {
            return Kind.ANOTHER;
        }
        if (time.is(PUBLISHED)) {
            return Kind.PUBLISHED;
        }
        boolean isOther =
                time.hasAttr("itemprop")
                        || time.classNames().stream()
                                .anyMatch(name -> OTHER_NAME.matcher(name).matches());
        return isOther || !isMetadata(time) ? Kind.ANOTHER : Kind.LIKELY;
    }

    private static boolean isMetadata(Element time) {
        String before = beside(time, false);
        String after = beside(time, true);
        boolean isShort = before.length() + after.length() <= LONGEST;
        return isShort
                && LABEL.matcher(before).matches()
                && !LIST_ITEM.matcher(before).lookingAt()
                && !UPDATED.matcher(before).find()
                && !SENTENCE_END.matcher(after).find()
                && !NO_METADATA.contains(block(time).normalName());
    }

    /** The text of the paragraph before or after an element, as far as it may be of interest. */
    @SuppressWarnings("ReferenceEquality") // the block itself, not one like it
    private static String beside(Element element, boolean isAfter) {
        StringBuilder text = new StringBuilder();
        Node at = element;
        Element block = block(element);
        while (at != null && at != block && text.length() <= LONGEST) {
            Node next = isAfter ? at.nextSibling() : at.previousSibling();
            if (next == null) {
                at = at.parent();
            } else {
                at = next;
                String more = text(next);
                int blank = isAfter ? more.indexOf(PARAGRAPH) : more.lastIndexOf(PARAGRAPH);
                String rest = isAfter ? more : more.substring(blank + 1);
                text.insert(
                        isAfter ? text.length() : 0,
                        isAfter && blank >= 0 ? rest.substring(0, blank) : rest);
                if (blank >= 0) {
                    break;
                }
            }
        }
        return text.toString().strip();
    }

    /** What a node says, with marks where paragraphs of Markdown or blocks of HTML end. */
    private static String text(Node node) {
        if (node instanceof TextNode words) {
            return BLANK_LINE.matcher(words.getWholeText()).replaceAll(PARAGRAPH);
        }
        boolean isBreak = node instanceof Element element && isBreak(element);
        boolean isWords = node instanceof Element element && !element.normalName().equals("time");
        return isBreak ? PARAGRAPH : isWords ? ((Element) node).text() : "";
    }

    private static boolean isBreak(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    private static Element block(Element element) {
        Element at = element.parent();
        while (at != null && !at.isBlock() && at.parent() != null) {
            at = at.parent();
        }
        return at == null ? element : at;
    }
}
