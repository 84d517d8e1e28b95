package dev.offprint.convert.read;

import dev.offprint.article.Block;
import dev.offprint.article.Block.CodeBlock;
import dev.offprint.article.Block.Paragraph;
import dev.offprint.article.Inline.Image;
import dev.offprint.convert.read.html.PostHtml;
import dev.offprint.convert.remark.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Reads text that is kept as typed, without the line numbers that highlighters put beside it:
 * Rouge, Pygments, Chroma, highlight.js, Prism, Crayon, SyntaxHighlighter and GitHub's own.
 */
final class CodeReader implements NodeFilter {
    private static final Set<String> NUMBERS =
            Set.of(
                    "gutter",
                    "rouge-gutter",
                    "lineno",
                    "linenos",
                    "linenodiv",
                    "line-number",
                    "line-numbers",
                    "line-numbers-rows",
                    "hljs-ln-numbers",
                    "blob-num",
                    "ln",
                    "lnt",
                    "lntd",
                    "crayon-nums",
                    "code-gutter");
    private static final Set<String> LINES =
            Set.of("li", "div", "p", "tr", "pre", "section", "figure", "table");
    private static final String[] TITLES = {"data-title", "data-filename", "data-file", "title"};
    private static final String CODE_CELLS =
            "td.code, td.rouge-code, td.blob-code, td.hljs-ln-code, td.crayon-code, td.lntd";

    private final Reading reading;
    private final StringBuilder code = new StringBuilder();
    private final List<Block> images = new ArrayList<>();

    private CodeReader(Reading reading) {
        this.reading = reading;
    }

    /** Whether this table only puts line numbers beside code. */
    static boolean isListing(Element table) {
        Element cell = table.selectFirst(CODE_CELLS);
        return cell != null
                && (table.selectFirst("pre") != null
                        || table.selectFirst("td.gutter, td.blob-num, td.crayon-nums") != null);
    }

    /** The code, then the pictures that stood in it; nothing when it is blank. */
    static List<Block> read(Element element, Reading reading) {
        CodeReader reader = new CodeReader(reading);
        element.filter(reader);
        List<Block> blocks = new ArrayList<>();
        String all = reader.code.toString();
        // Old highlighters draw a table, and its blanks with what does not break.
        boolean isDrawn = element.normalName().equals("table");
        String text = withoutOuterLineEnds(isDrawn ? all.replace('\u00A0', ' ') : all);
        if (!text.isBlank()) {
            blocks.add(new CodeBlock(CodeLanguage.of(element), details(element), text));
        }
        blocks.addAll(reader.images);
        return blocks;
    }

    /** Whether an element holds source of a diagram, which scripts draw. */
    static boolean isDiagram(Element element) {
        return element.hasClass("mermaid") && element.childrenSize() == 0;
    }

    /** Whether an element only counts the lines of the code beside it. */
    static boolean isCounter(Element element) {
        Element next = element.nextElementSibling();
        return element.attr("aria-hidden").equals("true")
                && next != null
                && (next.normalName().equals("pre") || next.selectFirst("pre") != null)
                && isNumbers(element.wholeText());
    }

    private static String details(Element listing) {
        for (Element element : listing.select("pre, code")) {
            if (element.hasAttr("data-info")) {
                return element.attr("data-info").strip();
            }
            for (String attribute : TITLES) {
                String title = element.attr(attribute).strip().replace("\"", "'");
                if (!title.isEmpty()) {
                    return "title=\"" + title + "\"";
                }
            }
        }
        return "";
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            code.append(text.getWholeText().replace("\r\n", "\n").replace('\r', '\n'));
            return FilterResult.CONTINUE;
        }
        if (node instanceof DataNode data) {
            // In an element such as xmp, tags are characters.
            code.append(data.getWholeData().replace("\r\n", "\n").replace('\r', '\n'));
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        boolean isButton = element.normalName().equals("button");
        if (depth > 0 && (isButton || isLineNumber(element))) {
            // In the text of a table its lines are apart.
            Reason reason = isButton ? Reason.BUTTON : Reason.LINE_NUMBER;
            if (reading.remarks.allows(reason, element)) {
                Beside.leftOut(element, element.text(), reading.record);
            }
            reading.remarks.remark(reason, element, element.wholeText());
            return FilterResult.SKIP_ENTIRELY;
        }
        if (depth > 0 && reading.visibility.isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("br")) {
            code.append('\n');
        } else if (element.normalName().equals("img")) {
            Image image = reading.images.read(element).orElse(null);
            if (image != null) {
                images.add(new Paragraph(List.of(image)));
            }
        } else if (element.normalName().equals(PostHtml.VERBATIM) && element.hasAttr("source")) {
            code.append(element.attr("source"));
        } else if (depth > 0 && LINES.contains(element.normalName())) {
            startLine();
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (depth > 0 && node instanceof Element element && LINES.contains(element.normalName())) {
            endLine(element);
        }
        return FilterResult.CONTINUE;
    }

    private void startLine() {
        if (!code.isEmpty() && code.charAt(code.length() - 1) != '\n') {
            code.append('\n');
        }
    }

    /** An element for one line ends it; an empty one is an empty line. */
    private void endLine(Element element) {
        boolean isEmptyLine = element.childNodeSize() == 0 && !element.normalName().equals("table");
        if (isEmptyLine) {
            code.append('\n');
        } else {
            startLine();
        }
    }

    private static boolean isLineNumber(Element element) {
        for (String name : element.classNames()) {
            if (NUMBERS.contains(name)) {
                return isNumbers(element.wholeText());
            }
        }
        return false;
    }

    private static boolean isNumbers(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00A0' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static String withoutOuterLineEnds(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == '\n') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == '\n') {
            to--;
        }
        return text.substring(from, to);
    }
}
