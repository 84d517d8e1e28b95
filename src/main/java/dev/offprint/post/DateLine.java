package dev.offprint.post;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What stands beside a date in its paragraph: it tells a line that says when a text appeared from a
 * sentence that tells of a day.
 *
 * @param before without the name of the day
 * @param block the element that begins the line
 */
record DateLine(String before, String after, Element block) {
    /** Of many blogs' lines below a title, none says more beside its date. */
    private static final int LONGEST = 100;

    private static final int LABEL_LENGTH = 25;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\u3002\uFF01\uFF1F]\\s*$");

    private static final Pattern LIST_ITEM = Pattern.compile("(?:[-*+]|\\d{1,9}[.)])(?:\\s|$)");

    private static final String PUBLISHED =
            "(?:posted|published|written|created|publi\u00E9|ver\u00F6ffentlicht|publicado"
                    + "|pubblicato|geplaatst|gepubliceerd)";

    private static final String UPDATED =
            "(?:updated?|modified|edited|revised|changed|reviewed|aktualisiert|ge\u00E4ndert"
                    + "|actualizado|aggiornato|bijgewerkt|mis \u00E0 jour)";

    private static final Pattern LAST_WORD =
            Pattern.compile(
                    ".*\\b(?:" + PUBLISHED + "|(" + UPDATED + "))\\b.*",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.DOTALL
                            | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern UPDATED_EAST =
            Pattern.compile(
                    "(?:\u66F4\u65B0|\u4FEE\u6539|\u4FEE\u8BA2|\u7F16\u8F91\u4E8E)[^\u53D1\u767C\u516C\u6295]*$");

    /**
     * Before the date: nothing, who wrote, or that it appeared. What something else did on a day,
     * or what is published in a sentence, has other words before it.
     */
    private static final Pattern LABEL =
            Pattern.compile(
                    "\\P{L}*"
                            + "|(?:.*[|\u00B7\u2022\u00BB\u22C5:;,()/\u2013\u2014-]\\s*)?(?:(?:first|originally|article)\\s+)?"
                            + PUBLISHED
                            + "\\b.{0,40}"
                            + "|\\P{L}*dated?\\s*:?|\\P{L}*(?:by|von|par|por|door|av)\\s.{1,60}"
                            + "|.*[|\u00B7\u2022\u00BB\u22C5]\\s*"
                            + "|\\P{L}*\\d+\\s*-?\\s*min(?:s|utes?)?\\.?(?:\\s+read)?\\s*[,\u2013\u2014-]?\\s*"
                            + "|.*(?:\u53D1\u5E03|\u767C\u5E03|\u53D1\u8868|\u767C\u8868"
                            + "|\u516C\u958B|\u6295\u7A3F).{0,40}"
                            + "|\\P{L}*(?:\u65E5\u671F|\u65F6\u95F4|\u6642\u9593).{0,9}",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** After it: it goes on as a sentence, or until another day. */
    private static final Pattern GOES_ON =
            Pattern.compile(
                    "(?:to|until|till|through|bis|in|am|im|is|was|were|and"
                            + "|at(?!\\s*\\d)|from|for|the|that|when|where|as|au|al|a|\u00E0|en|ist|war)\\b(?!\\s*\\p{Punct}).*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** Something lasted from one day to another. */
    private static final Pattern LASTS =
            Pattern.compile(
                    "[-\u2013\u2014]\\s*(?:\\d{4}-|\\d{1,2}[./]\\s?\\d{1,2}[./]|(?:\\p{L}{3,10}\\.?\\s+)?\\d{1,2}"
                            + "(?:st|nd|rd|th)?\\.?,?\\s+(?:de\\s+)?\\p{L}*\\.?\\s*\\d{4}).*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** A line of its own may begin like the end of a sentence. */
    private static final Pattern ON = Pattern.compile("(?:on|am|le|el)", Pattern.CASE_INSENSITIVE);

    private static final Pattern HOUR =
            Pattern.compile("[@\\s\\d:.]*(?:[ap]\\.?m\\.?)?", Pattern.CASE_INSENSITIVE);

    /** An element with one of these names names somebody. */
    private static final Pattern AUTHOR =
            Pattern.compile(
                    "(?i)(?:[a-z]{1,9}[-_])?(?:author|byline)(?:[-_]?[a-z]{1,9})?|fn|username");

    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

    private static final String PARAGRAPH = "\u2029";

    /** They begin a line though the parser takes them for a part of one. */
    private static final Set<String> BREAKS = Set.of("br", "legend");

    private static final Set<String> NO_METADATA = Set.of("li", "td", "th", "dd", "figcaption");

    /** Lists and tables with such names hold who wrote, when, and how long it takes to read. */
    private static final Pattern METADATA =
            Pattern.compile(
                    "(?i)(?:.*[-_])?(?:meta|metadata|post-?info|entry-?info|byline|dateline)(?:[-_].*)?");

    private static final Pattern DAY_BEFORE = Pattern.compile("(\\p{L}{2,12})[.,]{0,2}\\s*$");

    private static final Set<String> WEEKDAYS = weekdays();

    /** The line of a date that is in {@code node}, between these texts. */
    static DateLine of(Node node, String inBefore, String inAfter) {
        String before = (beside(node, false) + " " + inBefore).strip();
        Matcher day = DAY_BEFORE.matcher(before);
        boolean isDay = day.find() && WEEKDAYS.contains(day.group(1).toLowerCase(Locale.ROOT));
        return new DateLine(
                isDay ? before.substring(0, day.start()).strip() : before,
                (inAfter + " " + beside(node, true)).strip(),
                block(node));
    }

    /** Whether it can be the line that says when the text appeared. */
    boolean isMetadata() {
        boolean isShort = before.length() + after.length() <= LONGEST;
        boolean isAlone = ON.matcher(before).matches() && HOUR.matcher(after).matches();
        // "Published on 5 March 2024." is no sentence that tells of that day.
        boolean isStop = after.equals(".") && before.length() <= LABEL_LENGTH;
        boolean isSaid = before.codePoints().anyMatch(Character::isLetter);
        return isShort
                && (LABEL.matcher(before).matches() || isAlone)
                && !LIST_ITEM.matcher(before).lookingAt()
                && !saysUpdated(before)
                && (!SENTENCE_END.matcher(after).find() || isStop)
                && !LASTS.matcher(after).matches()
                && (isSaid || !GOES_ON.matcher(after).matches())
                && (!NO_METADATA.contains(block.normalName()) || isInMetadata(block));
    }

    private static boolean isInMetadata(Element block) {
        Element at = block;
        for (int i = 0; at != null && i < 3; i++) {
            if (at.classNames().stream().anyMatch(name -> METADATA.matcher(name).matches())) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    /** Whether the words before a date say that something was changed then. */
    static boolean saysUpdated(String before) {
        if (before.length() > LONGEST) {
            return false;
        }
        Matcher word = LAST_WORD.matcher(before);
        return (word.matches() && word.group(1) != null) || UPDATED_EAST.matcher(before).find();
    }

    private static Set<String> weekdays() {
        Set<String> names = new HashSet<>();
        for (String language : List.of("en", "de", "fr", "es", "it", "pt", "nl")) {
            for (DayOfWeek day : DayOfWeek.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    String name = day.getDisplayName(style, Locale.forLanguageTag(language));
                    names.add(name.replace(".", "").toLowerCase(Locale.ROOT));
                }
            }
        }
        return Set.copyOf(names);
    }

    /** The text of the paragraph before or after a node, as far as it may be of interest. */
    @SuppressWarnings("ReferenceEquality") // the block itself, not one like it
    private static String beside(Node node, boolean isAfter) {
        StringBuilder text = new StringBuilder();
        Node at = node;
        Element block = block(node);
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
        return text.toString();
    }

    /** What a node says, with marks where paragraphs of Markdown or blocks of HTML end. */
    private static String text(Node node) {
        if (node instanceof TextNode words) {
            return BLANK_LINE.matcher(words.getWholeText()).replaceAll(PARAGRAPH);
        }
        boolean isBreak = node instanceof Element element && isBreak(element);
        boolean isWords = node instanceof Element element && !isMark(element);
        return isBreak ? PARAGRAPH : isWords ? ((Element) node).text() : "";
    }

    /** Whether an element is another time, or says who wrote. */
    private static boolean isMark(Element element) {
        return element.normalName().equals("time")
                || element.attr("rel").equals("author")
                || element.attr("itemprop").equals("author")
                || element.classNames().stream().anyMatch(name -> AUTHOR.matcher(name).matches());
    }

    private static boolean isBreak(Element element) {
        return element.isBlock() || BREAKS.contains(element.normalName());
    }

    private static Element block(Node node) {
        Node at = node.parent();
        while (at instanceof Element element && !element.isBlock() && at.parent() != null) {
            at = at.parent();
        }
        return at instanceof Element element ? element : new Element("div");
    }
}
