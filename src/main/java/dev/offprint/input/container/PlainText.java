package dev.offprint.input.container;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** What HTML says and what says it in HTML. */
final class PlainText {
    /** In titles other tags are words: "How <main> works". */
    private static final Pattern INLINE_TAG =
            Pattern.compile(
                    "(?i)</?(?:em|i|strong|b|code|span|sup|sub|u|small|a|br)(?:\\s[^<>]*)?/?>");

    private PlainText() {}

    /** A title that may be HTML. */
    static String title(String html) {
        String text = INLINE_TAG.matcher(Parser.unescapeEntities(html, false)).replaceAll("");
        return text.replaceAll("\\s+", " ").strip();
    }

    /** What a piece of HTML says, in one line. */
    static String of(String html) {
        return Jsoup.parseBodyFragment(html).text().strip();
    }

    /** The same words as HTML says them: paragraphs where there are empty lines. */
    static String asHtml(String text) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : text.strip().split("\\R[ \\t]*(?:\\R[ \\t]*)+", -1)) {
            html.append("<p>")
                    .append(escaped(paragraph.strip()).replaceAll("\\R", "<br>\n"))
                    .append("</p>\n");
        }
        return html.toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
