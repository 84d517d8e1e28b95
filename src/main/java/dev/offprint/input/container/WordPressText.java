package dev.offprint.input.container;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What WordPress makes of the text that it keeps: paragraphs of empty lines ({@code wpautop} in
 * {@code wp-includes/formatting.php}) where no block editor wrote it, and what stands for code,
 * addresses, captions and galleries. Other shortcodes stay; conversion knows some.
 */
final class WordPressText {
    private static final Pattern CODE =
            Pattern.compile(
                    "\\[((?:source)?code)(?:\\s+(?:lang(?:uage)?=)?[\"']?([\\w+#-]{1,30})[\"']?[^\\]]{0,300})?\\]");

    private static final Pattern CAPTION =
            Pattern.compile("\\[((?:wp_)?caption)\\b[^\\]]{0,1000}\\]");

    private static final Pattern CAPTION_ATTRIBUTE =
            Pattern.compile("\\scaption=(?:\"([^\"\\]]*)\"|'([^'\\]]*)')");

    /** The picture, in its link if it has one, and what is said of it. */
    private static final Pattern PICTURE =
            Pattern.compile(
                    "\\s*((?:<a\\b[^<>]*>\\s*)?<img\\b[^<>]*>(?:\\s*</a>)?)(.*)", Pattern.DOTALL);

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "\\[(embed|audio|video)(?:\\s[^\\]]{0,300})?\\]\\s*(https?://[^\\s\\[\\]<>\"]+)\\s*\\[/\\1\\]");

    /**
     * Media that are named in attributes, by their format or as {@code src}, or behind the name.
     */
    private static final Pattern MEDIA =
            Pattern.compile("\\[(audio|video)\\s([^\\]]{0,1000})\\](?:\\s*\\[/\\1\\])?");

    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"'<>\\[\\]|]+");

    private static final Pattern GALLERY = Pattern.compile("\\[gallery(?:\\s[^\\]]{0,1000})?\\]");

    private static final String BLOCK =
            "(?:table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map"
                    + "|area|blockquote|address|style|p|h[1-6]|hr|fieldset|legend|section|article|aside"
                    + "|hgroup|header|footer|nav|figure|figcaption|details|menu|summary|script|iframe)";

    /** A comment, text of which every character counts, or the tag of a block. */
    private static final Pattern KEPT =
            Pattern.compile(
                    "(?i)<!--|<(pre|script|style|textarea|svg)\\b|</?" + BLOCK + "\\b[^<>]*>");

    private static final Pattern LINE = Pattern.compile("(?<!<br>|<br/>|<br />)\\n");

    private WordPressText() {}

    /**
     * The text as HTML.
     *
     * @param gallery what {@code [gallery]} shows, as HTML
     */
    static String html(String text, UnaryOperator<String> gallery) {
        String html = replaced(text.replace("\r\n", "\n"), gallery);
        return html.contains("<!-- wp:") ? html : paragraphs(html);
    }

    private static String replaced(String text, UnaryOperator<String> gallery) {
        if (text.indexOf('[') < 0) {
            return text;
        }
        String code = replaced(text, CODE, (open, content) -> code(open.group(2), content));
        String html =
                ADDRESS.matcher(replaced(code, CAPTION, WordPressText::caption))
                        .replaceAll(
                                found ->
                                        Matcher.quoteReplacement(
                                                "\n\n" + link(found.group(2)) + "\n\n"));
        String media =
                MEDIA.matcher(html)
                        .replaceAll(found -> Matcher.quoteReplacement(media(found.group())));
        return GALLERY.matcher(media)
                .replaceAll(found -> Matcher.quoteReplacement(gallery.apply(found.group())));
    }

    /** Links to all that a shortcode of media names; itself when that is nothing. */
    private static String media(String shortcode) {
        StringBuilder html = new StringBuilder();
        Matcher address = WEB.matcher(shortcode);
        while (address.find()) {
            html.append("\n\n").append(link(address.group())).append("\n\n");
        }
        return html.length() == 0 ? shortcode : html.toString();
    }

    private static String link(String address) {
        return "<a href=\"" + address + "\">" + address + "</a>";
    }

    /** What stands between two tags, given the first. */
    private interface Enclosed {
        String html(Matcher open, String content);
    }

    /** Tags may not stand in themselves; one without an end, and all after it, stay. */
    private static String replaced(String text, Pattern tag, Enclosed enclosed) {
        StringBuilder all = new StringBuilder();
        Matcher open = tag.matcher(text);
        int at = 0;
        while (open.find(at)) {
            String close = "[/" + open.group(1) + "]";
            int end = text.indexOf(close, open.end());
            if (end < 0) {
                break;
            }
            all.append(text, at, open.start())
                    .append(enclosed.html(open, text.substring(open.end(), end)));
            at = end + close.length();
        }
        return all.append(text, at, text.length()).toString();
    }

    private static String caption(Matcher open, String content) {
        Matcher picture = PICTURE.matcher(content);
        if (!picture.matches()) {
            return open.group() + content + "[/" + open.group(1) + "]";
        }
        // Before WordPress 3.4 the words were an attribute.
        Matcher attribute = CAPTION_ATTRIBUTE.matcher(open.group());
        String words = picture.group(2).strip();
        if (words.isEmpty() && attribute.find()) {
            words = attribute.group(1) == null ? attribute.group(2) : attribute.group(1);
        }
        return "<figure>" + picture.group(1) + "<figcaption>" + words + "</figcaption></figure>";
    }

    /** Code is kept either as HTML has it or as it was typed, and then has brackets of its own. */
    private static String code(String language, String code) {
        boolean isEscaped = code.indexOf('<') < 0;
        return "<pre><code"
                + (language == null ? "" : " class=\"language-" + language + "\"")
                + ">"
                + (isEscaped ? code : PlainText.escaped(code)).replaceFirst("^\\n", "")
                + "</code></pre>";
    }

    /** Between the tags of blocks, an empty line ends a paragraph and a line a line. */
    private static String paragraphs(String html) {
        StringBuilder all = new StringBuilder();
        String lower = html.toLowerCase(Locale.ROOT);
        Matcher kept = KEPT.matcher(html);
        int at = 0;
        while (kept.find(at)) {
            String raw = kept.group(1);
            String close = raw == null ? "-->" : "</" + raw.toLowerCase(Locale.ROOT);
            int end = kept.end();
            if (raw != null || kept.group().equals("<!--")) {
                int closed = lower.indexOf(close, end);
                // What has no end goes on to that of the text, as in a browser.
                int behind = closed < 0 ? -1 : html.indexOf('>', closed + close.length() - 1);
                end = behind < 0 ? html.length() : behind + 1;
            }
            text(html.substring(at, kept.start()), all);
            all.append(html, kept.start(), end);
            at = end;
        }
        text(html.substring(at), all);
        return all.toString();
    }

    private static void text(String text, StringBuilder all) {
        if (text.isBlank()) {
            all.append(text);
            return;
        }
        if (!text.contains("\n\n") && isInsideBlock(all)) {
            all.append(LINE.matcher(text.strip()).replaceAll("<br>\n"));
            return;
        }
        for (String part : text.strip().split("\\n[ \\t]*\\n\\s*", -1)) {
            all.append("\n<p>")
                    .append(LINE.matcher(part.strip()).replaceAll("<br>\n"))
                    .append("</p>\n");
        }
    }

    /** Whether the last tag before opened a block. */
    private static boolean isInsideBlock(StringBuilder all) {
        int tag = all.lastIndexOf("<");
        return tag >= 0
                && tag + 1 < all.length()
                && Character.isLetter(all.charAt(tag + 1))
                && all.charAt(all.length() - 1) == '>'
                && !all.substring(tag, Math.min(tag + 3, all.length())).equalsIgnoreCase("<hr");
    }
}
