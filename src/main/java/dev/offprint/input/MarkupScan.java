package dev.offprint.input;

import dev.offprint.text.RawElement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * Goes over the elements of a text once and counts what tells a page from a program that makes
 * pages and from XML. What stands in comments, scripts and quoted code is not looked at.
 */
final class MarkupScan {
    private static final Set<String> VOID =
            Set.of(
                    "area base br col embed hr img input link meta param source track wbr"
                            .split(" "));

    /** Elements whose content is no markup, or a vocabulary of its own. */
    private static final Set<String> RAW =
            Set.of("script style textarea xmp svg math noscript iframe".split(" "));

    private static final Set<String> QUOTING = Set.of("pre", "code", "kbd", "samp");

    /** Elements of HTML, old ones as well; with {@link #VOID} and {@link #RAW} these are all. */
    private static final Set<String> HTML =
            Set.of(
                    ("a abbr acronym address amp-ad applet article aside audio b basefont bdi bdo"
                                    + " big blink blockquote body button canvas caption center cite code"
                                    + " colgroup data datalist dd del details dfn dialog dir div dl dt em"
                                    + " fieldset figcaption figure font footer form frame frameset h1 h2 h3"
                                    + " h4 h5 h6 head header hgroup html i iframe ins kbd label legend li"
                                    + " main map mark marquee menu meter nav nobr object ol optgroup option"
                                    + " output p picture pre progress q rp rt ruby s samp search section"
                                    + " select slot small span strike strong sub summary sup table tbody td"
                                    + " template tfoot th thead time title tr tt u ul var video")
                            .split(" "));

    private final String text;
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder outside = new StringBuilder();
    private final StringBuilder shown = new StringBuilder();
    private final StringBuilder scripts = new StringBuilder();
    private final StringBuilder tops = new StringBuilder(" ");
    private final String lower;
    private int at;
    private int unended;
    private int quoting;
    private int programs;
    private int elements;
    private int foreign;
    private int components;

    private MarkupScan(String text) {
        this.text = text;
        this.lower = text.toLowerCase(Locale.ROOT);
        this.unended = text.length();
    }

    static MarkupScan of(String text, int start) {
        MarkupScan scan = new MarkupScan(text);
        scan.at = start;
        scan.run();
        return scan;
    }

    /** How many tags of PHP, JSP or ERB stand where a browser would show them. */
    int programs() {
        return programs;
    }

    int elements() {
        return elements;
    }

    /** How many elements HTML does not have; {@link #components()} not counted. */
    int foreign() {
        return foreign;
    }

    /** How many elements are named as pages of MDX and web components name their own. */
    int components() {
        return components;
    }

    /** The text outside of all elements. */
    String outside() {
        return outside.toString();
    }

    /** The text that is shown, but for quoted code. */
    String shown() {
        return shown.toString();
    }

    /** What the scripts outside of all other elements say. */
    String scripts() {
        return scripts.toString();
    }

    /** Whether an element of this name stands in no other. */
    boolean hasTop(String name) {
        return tops.indexOf(" " + name + " ") >= 0;
    }

    boolean isClosed() {
        return open.isEmpty();
    }

    private void run() {
        while (at < text.length()) {
            if (text.charAt(at) != '<') {
                if (open.isEmpty()) {
                    outside.append(text.charAt(at));
                }
                if (quoting == 0) {
                    shown.append(text.charAt(at));
                }
                at++;
            } else if (text.startsWith("<!--", at)) {
                at = after("-->", at + 4);
            } else if (text.startsWith("<![CDATA[", at)) {
                at = after("]]>", at);
            } else if (program(at) > at) {
                programs += quoting == 0 ? 1 : 0;
                at = program(at);
            } else if (text.startsWith("<!", at) || text.startsWith("<?", at)) {
                at = after(">", at);
            } else {
                tag();
            }
        }
    }

    /** Where the tag of a program ends that starts at {@code start}; {@code start} if none does. */
    private int program(int start) {
        if (text.startsWith("<?php", start) || text.startsWith("<?=", start)) {
            return after("?>", start);
        }
        boolean isMark = start + 2 < unended && text.startsWith("<%", start);
        int end = isMark ? text.indexOf("%>", start) : -1;
        if (isMark && end < 0) {
            // None further on either.
            unended = start;
        }
        boolean isCode = end >= 0 && "=-@!#: \n\r\t".indexOf(text.charAt(start + 2)) >= 0;
        return isCode ? end + 2 : start;
    }

    private void tag() {
        boolean isEnd = text.startsWith("</", at);
        int start = at + (isEnd ? 2 : 1);
        int end = start;
        while (end < text.length() && isOfName(text.charAt(end))) {
            end++;
        }
        if (end == start || !Character.isLetter(text.charAt(start))) {
            at++;
            return;
        }
        String name = lower.substring(start, end);
        at = attributes(end);
        if (isEnd) {
            close(name);
            return;
        }
        boolean isTop = open.isEmpty();
        count(text.charAt(start), name);
        if (isTop) {
            tops.append(name).append(' ');
        }
        if (RAW.contains(name)) {
            raw(name, isTop);
        } else if (!VOID.contains(name) && text.charAt(at - 1 - selfClosing()) != '/') {
            open.push(name);
            quoting += QUOTING.contains(name) ? 1 : 0;
        }
    }

    private void raw(String name, boolean isTop) {
        int close =
                RawElement.names().contains(name)
                        ? RawElement.mendedEnd(text, name, at, text.length())
                        : lower.indexOf("</" + name, at);
        int until = close < 0 ? text.length() : close;
        if (isTop && name.equals("script")) {
            scripts.append(text, Math.min(at, until), until).append('\n');
        }
        at = close < 0 ? until : after(">", close);
    }

    private int selfClosing() {
        return text.charAt(at - 1) == '>' ? 1 : 0;
    }

    private void count(char first, String name) {
        elements++;
        boolean isKnown = HTML.contains(name) || VOID.contains(name) || RAW.contains(name);
        boolean isOwn = Character.isUpperCase(first) || name.indexOf('-') >= 0;
        components += !isKnown && isOwn ? 1 : 0;
        foreign += !isKnown && !isOwn ? 1 : 0;
    }

    private void close(String name) {
        if (!open.contains(name)) {
            return;
        }
        String last;
        do {
            last = open.pop();
            quoting -= QUOTING.contains(last) ? 1 : 0;
        } while (!last.equals(name));
    }

    /** Where a tag ends; its values may be quoted, in braces, or made by a program. */
    private int attributes(int start) {
        int depth = 0;
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = c == '<' ? program(i) : i;
            if (end > i) {
                programs += quoting == 0 ? 1 : 0;
                i = end;
                continue;
            }
            boolean isQuote = (c == '"' || c == '\'') && depth == 0;
            if (isQuote) {
                i = quoted(i, c);
                continue;
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '>' && depth <= 0) {
                return i + 1;
            }
            i++;
        }
        return text.length();
    }

    private int quoted(int start, char quote) {
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != quote) {
            int end = text.charAt(i) == '<' ? program(i) : i;
            programs += end > i && quoting == 0 ? 1 : 0;
            i = Math.max(i + 1, end);
        }
        return Math.min(i + 1, text.length());
    }

    private int after(String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
    }
}
