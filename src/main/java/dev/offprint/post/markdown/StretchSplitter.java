package dev.offprint.post.markdown;

import dev.offprint.post.markdown.Stretch.Syntax;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells Markdown from raw HTML, line by line, by CommonMark's rules for HTML blocks; but what
 * stands inside an element that is still open is HTML at any indentation, as kramdown and every
 * scraper mean it, and never indented code.
 */
public final class StretchSplitter {
    private final String text;
    private final int end;
    private final OpenElements elements = new OpenElements();
    private final List<Stretch> stretches = new ArrayList<>();

    private int start;
    private Syntax syntax = Syntax.MARKDOWN;
    private boolean startedInside;
    private boolean inList;
    private boolean inParagraph;
    private boolean afterBlank = true;
    private String fence = "";
    private int fenceIndent;
    private String untilMark = "";

    private StretchSplitter(String text, Span range) {
        this.text = text;
        this.start = range.start();
        this.end = range.end();
    }

    /** The stretches of {@code range}, in order and without gaps; neighbours differ. */
    public static List<Stretch> split(String text, Span range) {
        StretchSplitter splitter = new StretchSplitter(text, range);
        splitter.run();
        return splitter.stretches;
    }

    private void run() {
        int at = start;
        while (at < end) {
            int lf = text.indexOf('\n', at);
            int next = lf < 0 || lf >= end ? end : lf + 1;
            line(at, next);
            at = next;
        }
        finish(end);
    }

    private void line(int at, int next) {
        int content = at;
        while (content < next && Character.isWhitespace(text.charAt(content))) {
            content++;
        }
        boolean isBlank = content == next;
        if (syntax == Syntax.HTML && htmlGoesOn(isBlank, at, next)) {
            return;
        }
        markdownLine(at, content, next, isBlank);
        afterBlank = isBlank;
    }

    private boolean htmlGoesOn(boolean isBlank, int at, int next) {
        if (!untilMark.isEmpty()) {
            if (holds(untilMark, at, next)) {
                untilMark = "";
                elements.read(text, at, next);
                if (!elements.isRaw()) {
                    becomes(Syntax.MARKDOWN, next);
                }
                return true;
            }
            elements.read(text, at, next);
            return true;
        }
        if (!isBlank || elements.isRaw()) {
            elements.read(text, at, next);
            return true;
        }
        becomes(Syntax.MARKDOWN, at);
        return false;
    }

    private void markdownLine(int at, int content, int next, boolean isBlank) {
        int indent = indent(at, content);
        if (!fence.isEmpty()) {
            boolean leavesItem = !isBlank && fenceIndent >= 2 && indent < 2 && !isFence(content);
            if (closesFence(content, next)) {
                fence = "";
                return;
            }
            if (!leavesItem) {
                return;
            }
            fence = "";
        }
        if (isBlank) {
            inParagraph = false;
            return;
        }
        if (text.charAt(content) == '<' && startsHtml(content, next, indent)) {
            becomes(Syntax.HTML, at);
            openHtml(content, next, at);
            return;
        }
        if (indent < 4 || inList || !elements.isEmpty()) {
            openFence(content, next, indent);
        }
        followList(content, next, indent);
        inParagraph = fence.isEmpty();
    }

    private boolean startsHtml(int content, int next, int indent) {
        boolean belongsToList = inList && indent >= 2;
        if (belongsToList || (indent >= 4 && elements.isEmpty())) {
            return false;
        }
        if (indent >= 4 && opensTag(content, next)) {
            return true;
        }
        return HtmlBlockStart.of(text, content, next, inParagraph) != HtmlBlockStart.NONE;
    }

    /** Whether a line begins with a tag that goes on in the next one. */
    private boolean opensTag(int content, int next) {
        return content + 1 < next
                && Character.isLetter(text.charAt(content + 1))
                && !holds(">", content, next);
    }

    private void openHtml(int content, int next, int at) {
        inList = false;
        inParagraph = false;
        HtmlBlockStart kind = HtmlBlockStart.of(text, content, next, false);
        elements.read(text, at, next);
        if (kind == HtmlBlockStart.UNTIL_MARK) {
            String mark = endMark(content, next);
            if (holds(mark, content + 2, next) && !elements.isRaw()) {
                becomes(Syntax.MARKDOWN, next);
            } else {
                untilMark = elements.isRaw() ? "" : mark;
            }
        }
    }

    private boolean holds(String mark, int from, int to) {
        for (int i = from; i + mark.length() <= to; i++) {
            if (text.regionMatches(true, i, mark, 0, mark.length())) {
                return true;
            }
        }
        return false;
    }

    private String endMark(int content, int next) {
        if (text.startsWith("<!--", content)) {
            return "-->";
        }
        if (text.startsWith("<?", content)) {
            return "?>";
        }
        if (text.startsWith("<![CDATA[", content)) {
            return "]]>";
        }
        if (text.startsWith("<!", content)) {
            return ">";
        }
        int nameEnd = content + 1;
        while (nameEnd < next && Character.isLetter(text.charAt(nameEnd))) {
            nameEnd++;
        }
        return "</" + text.substring(content + 1, nameEnd);
    }

    private boolean isFence(int content) {
        return text.startsWith("```", content) || text.startsWith("~~~", content);
    }

    private void openFence(int content, int next, int indent) {
        if (!isFence(content)) {
            return;
        }
        int run = runLength(content, next);
        boolean isInlineCode =
                text.charAt(content) == '`'
                        && text.substring(content + run, next).indexOf('`') >= 0;
        if (!isInlineCode) {
            fence = text.substring(content, content + run);
            fenceIndent = indent;
        }
    }

    private boolean closesFence(int content, int next) {
        return text.startsWith(fence, content)
                && text.substring(content + runLength(content, next), next).isBlank();
    }

    private int runLength(int at, int next) {
        int i = at;
        while (i < next && text.charAt(i) == text.charAt(at)) {
            i++;
        }
        return i - at;
    }

    private void followList(int content, int next, int indent) {
        if (indent < 4 && isListMarker(content, next)) {
            inList = true;
        } else if (indent < 2 && afterBlank) {
            inList = false;
        }
    }

    private boolean isListMarker(int content, int next) {
        int i = content;
        char c = text.charAt(i);
        if (c == '-' || c == '*' || c == '+') {
            i++;
        } else {
            while (i < next && i < content + 9 && Character.isDigit(text.charAt(i))) {
                i++;
            }
            if (i == content || i == next || (text.charAt(i) != '.' && text.charAt(i) != ')')) {
                return false;
            }
            i++;
        }
        return i == next || Character.isWhitespace(text.charAt(i));
    }

    private int indent(int at, int content) {
        int columns = 0;
        for (int i = at; i < content; i++) {
            columns += text.charAt(i) == '\t' ? 4 - columns % 4 : 1;
        }
        return columns;
    }

    private void becomes(Syntax next, int at) {
        finish(at);
        syntax = next;
        startedInside = !elements.isEmpty();
        afterBlank = true;
    }

    private void finish(int at) {
        if (at > start) {
            Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            boolean extendsLast =
                    last != null
                            && last.syntax() == syntax
                            && (syntax == Syntax.HTML || last.isInsideElement() == startedInside);
            if (last != null && extendsLast) {
                Span joined = new Span(last.span().start(), at);
                stretches.set(
                        stretches.size() - 1, new Stretch(joined, syntax, last.isInsideElement()));
            } else {
                stretches.add(new Stretch(new Span(start, at), syntax, startedInside));
            }
        }
        start = at;
    }
}
