package dev.offprint.proof;

import dev.offprint.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Markdown as the HTML that it means, raw HTML as it is, and where its characters come from. Only
 * what parts or holds words is written.
 */
final class MarkdownMarkup {
    private static final List<Extension> EXTENSIONS =
            List.of(
                    TablesExtension.create(),
                    TaskListItemsExtension.create(),
                    FootnotesExtension.create());
    private static final Parser PARSER =
            Parser.builder()
                    .extensions(EXTENSIONS)
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .build();

    private static final Map<Class<? extends Node>, String> ELEMENTS =
            Map.ofEntries(
                    Map.entry(Paragraph.class, "p"),
                    Map.entry(Heading.class, "h2"),
                    Map.entry(BlockQuote.class, "blockquote"),
                    Map.entry(BulletList.class, "ul"),
                    Map.entry(OrderedList.class, "ol"),
                    Map.entry(ListItem.class, "li"),
                    Map.entry(TableBlock.class, "table"),
                    Map.entry(TableRow.class, "tr"),
                    Map.entry(TableCell.class, "td"),
                    Map.entry(FootnoteDefinition.class, "div"));

    private static final int MOST_OF_ENTITY = 34;

    private final StringBuilder out = new StringBuilder();
    private final Places places = new Places();
    private final Set<String> labels = new HashSet<>();
    private final OpenBlocks open = new OpenBlocks();
    private final String markdown;
    private final int offset;

    private MarkdownMarkup(String markdown, int offset) {
        this.markdown = markdown;
        this.offset = offset;
    }

    /** The words of {@code markdown}, which stands at {@code offset} of its source. */
    static Words words(String markdown, int offset) {
        MarkdownMarkup markup = new MarkdownMarkup(markdown, offset);
        markup.write(PARSER.parse(markdown));
        return HtmlWords.of(HtmlTree.of(markup.out.toString(), markup.places));
    }

    private void write(Node document) {
        Node node = document;
        while (true) {
            Node child = enter(node) ? node.getFirstChild() : null;
            if (child != null) {
                node = child;
                continue;
            }
            leave(node);
            while (node.getNext() == null) {
                node = node.getParent();
                if (node == null) {
                    return;
                }
                leave(node);
            }
            node = node.getNext();
        }
    }

    /** Writes what comes before the children of a node; whether these are to be written. */
    private boolean enter(Node node) {
        // A second note of one label is shown by nobody.
        if (node instanceof FootnoteDefinition note && !labels.add(note.getLabel())) {
            return false;
        }
        String element = ELEMENTS.get(node.getClass());
        if (element != null) {
            out.append('<').append(element).append('>');
        } else if (node instanceof Text text) {
            escaped(text.getLiteral(), placeOf(node, 0), false);
        } else if (node instanceof Code code) {
            escaped(code.getLiteral(), placeOf(node, within(code)), true);
        } else if (node instanceof HtmlInline html) {
            raw(html.getLiteral(), node);
            open.read(html.getLiteral());
        } else if (node instanceof HtmlBlock html) {
            title(html);
            out.append('\n');
            raw(html.getLiteral(), node);
            out.append('\n');
            open.read(html.getLiteral());
        } else if (node instanceof FencedCodeBlock code) {
            code(code.getLiteral(), node, 1);
        } else if (node instanceof IndentedCodeBlock code && open.isAny()) {
            lines(code.getLiteral(), node, 0, true);
            open.read(code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            code(code.getLiteral(), node, 0);
        } else if (node instanceof SoftLineBreak) {
            out.append('\n');
        } else if (node instanceof HardLineBreak || node instanceof FootnoteReference) {
            out.append("<br>");
        } else if (node instanceof Image) {
            image(node);
            return false;
        }
        return true;
    }

    private void leave(Node node) {
        if (node instanceof TableRow row) {
            cellsBeyond(row);
        }
        String element = ELEMENTS.get(node.getClass());
        if (element != null) {
            out.append("</").append(element).append(">\n");
        }
    }

    private void cellsBeyond(TableRow row) {
        int columns = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            columns++;
        }
        for (SourceSpan line : row.getSourceSpans()) {
            Span span = new Span(line.getInputIndex(), line.getInputIndex() + line.getLength());
            for (Span cell : CellsBeyond.of(markdown, span, columns)) {
                out.append("<td>");
                places.add(out.length(), offset + cell.start());
                out.append(cell.of(markdown));
                out.append("</td>");
            }
        }
    }

    /** Its words are no text of the page, but stand where the picture does not. */
    private void image(Node image) {
        out.append("<img alt=\"");
        Node node = image.getFirstChild();
        while (node != null) {
            if (node instanceof Text text) {
                out.append(text.getLiteral().replace("&", "&amp;").replace("\"", "&quot;"));
            } else if (node instanceof Code code) {
                out.append(code.getLiteral().replace("&", "&amp;").replace("\"", "&quot;"));
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                out.append(' ');
            }
            node = following(node, image);
        }
        out.append('"');
        end(start(image, 0));
    }

    /** Ends a tag; what an element says instead of itself stands where its tag ends. */
    private void end(int place) {
        places.add(out.length(), place);
        out.append('>');
    }

    private void title(HtmlBlock block) {
        ComponentTitle.in(block.getLiteral())
                .ifPresent(
                        title -> {
                            out.append("<img alt=").append(title.of(block.getLiteral()));
                            end(start(block, 0) + title.start());
                        });
    }

    private static @Nullable Node following(Node node, Node within) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != null && !at.equals(within)) {
            if (at.getNext() != null) {
                return at.getNext();
            }
            at = at.getParent();
        }
        return null;
    }

    private int start(Node node, int line) {
        List<SourceSpan> spans = node.getSourceSpans();
        return line < spans.size() ? offset + spans.get(line).getInputIndex() : offset;
    }

    private int placeOf(Node node, int within) {
        return node.getSourceSpans().isEmpty() ? -1 : start(node, 0) + within;
    }

    /** How long the sign is that code in a line begins with, and the space that belongs to it. */
    private int within(Code code) {
        int start = start(code, 0) - offset;
        int at = start;
        while (at < markdown.length() && markdown.charAt(at) == '`') {
            at++;
        }
        boolean isSpace = at < markdown.length() && Character.isWhitespace(markdown.charAt(at));
        return at - start + (isSpace && !code.getLiteral().startsWith(" ") ? 1 : 0);
    }

    /**
     * Writes text and follows the source along, which may say a character in more; in code it says
     * each as it is.
     */
    private void escaped(String text, int place, boolean isCode) {
        int at = place - offset;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (place >= 0) {
                at = isCode ? at : place(c, at);
                places.add(out.length(), offset + at);
                at++;
            }
            if (c == '&' || c == '<') {
                out.append(c == '&' ? "&amp;" : "&lt;");
            } else {
                out.append(c);
            }
        }
    }

    /** Where a character is written that comes next at {@code at}; an entity ends there. */
    private int place(char c, int at) {
        if (c == '&' && markdown.startsWith("&amp;", at)) {
            return at + "&amp".length();
        }
        if (at >= markdown.length() || markdown.charAt(at) == c) {
            return at;
        }
        boolean isEscaped =
                markdown.charAt(at) == '\\'
                        && at + 1 < markdown.length()
                        && markdown.charAt(at + 1) == c;
        if (isEscaped) {
            return at + 1;
        }
        int end = markdown.charAt(at) == '&' ? markdown.indexOf(';', at) : -1;
        return end < 0 || end - at > MOST_OF_ENTITY ? at : end;
    }

    private void code(String code, Node node, int firstLine) {
        // The parser takes a line end away that comes first.
        out.append("<pre>\n");
        lines(code, node, firstLine, false);
        out.append("</pre>\n");
    }

    private void lines(String code, Node node, int firstLine, boolean isHtml) {
        int line = firstLine;
        int from = 0;
        while (from < code.length()) {
            // Every line of a block of code ends as one, the last too.
            int end = code.indexOf('\n', from);
            String said = code.substring(from, end + 1);
            if (said.isBlank()) {
                // It may have no place of its own.
                out.append('\n');
            } else {
                line = written(node, line);
                int place = lineStart(node, line, end, from);
                if (!isHtml) {
                    escaped(said, place, true);
                } else {
                    places.add(out.length(), place);
                    out.append(said);
                }
                line++;
            }
            from = end + 1;
        }
    }

    /** The next line of a node, from that one on, on which something stands. */
    private int written(Node node, int from) {
        List<SourceSpan> spans = node.getSourceSpans();
        int line = from;
        while (line < spans.size()) {
            int start = spans.get(line).getInputIndex();
            if (!markdown.substring(start, start + spans.get(line).getLength()).isBlank()) {
                break;
            }
            line++;
        }
        return line;
    }

    /** What is indented is read from the end of its line. */
    private int lineStart(Node node, int line, int end, int from) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (line >= spans.size()) {
            return -1;
        }
        SourceSpan span = spans.get(line);
        return offset + span.getInputIndex() + Math.max(0, span.getLength() - (end - from));
    }

    private void raw(String html, Node node) {
        int line = 0;
        int from = 0;
        while (from < html.length()) {
            int end = html.indexOf('\n', from);
            int to = end < 0 ? html.length() : end + 1;
            int place = lineStart(node, line, end < 0 ? to : end, from);
            if (place >= 0) {
                places.add(out.length(), place);
            }
            out.append(html, from, to);
            from = to;
            line++;
        }
    }
}
