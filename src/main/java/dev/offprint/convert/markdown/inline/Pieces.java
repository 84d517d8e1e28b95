package dev.offprint.convert.markdown.inline;

import dev.offprint.convert.article.CleanText;
import dev.offprint.convert.article.Inline;
import dev.offprint.convert.article.Leaves;
import dev.offprint.convert.article.PlainText;
import dev.offprint.convert.article.ScriptText;
import dev.offprint.convert.markdown.inline.Mark.Delimiter;
import dev.offprint.convert.markdown.syntax.Destination;
import dev.offprint.convert.markdown.syntax.Flavour;
import dev.offprint.convert.markdown.syntax.HiddenTemplates;
import dev.offprint.convert.markdown.syntax.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays inlines out as a row of pieces and leaves out what Markdown cannot say: anchors go, raised
 * and lowered text is plain or in characters of its own, a reading follows its base in parentheses.
 */
public final class Pieces {
    private final Flavour flavour;
    private final Map<String, String> fragments;
    private final boolean isOneLine;
    private final List<Piece> row = new ArrayList<>();

    private Pieces(Flavour flavour, Map<String, String> fragments, boolean isOneLine) {
        this.flavour = flavour;
        this.fragments = fragments;
        this.isOneLine = isOneLine;
    }

    /**
     * The pieces of a line.
     *
     * @param fragments for the anchors in headings, the fragment that a reader of the flavour gives
     *     the heading; a link to any other place of the article is left as its content
     * @param isOneLine whether line breaks become spaces, as in headings and table cells
     */
    public static List<Piece> of(
            List<Inline> content,
            Flavour flavour,
            Map<String, String> fragments,
            boolean isOneLine) {
        Pieces pieces = new Pieces(flavour, fragments, isOneLine);
        pieces.addAll(content, List.of());
        return tidy(pieces.row);
    }

    private void addAll(List<Inline> content, List<Mark> path) {
        for (Inline inline : content) {
            add(inline, path);
        }
    }

    private void add(Inline inline, List<Mark> path) {
        if (inline instanceof Inline.Text text) {
            addWords(path, text.text());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            addAll(emphasis.content(), Mark.with(path, Delimiter.EMPHASIS));
        } else if (inline instanceof Inline.Strong strong) {
            addAll(strong.content(), Mark.with(path, Delimiter.STRONG));
        } else if (inline instanceof Inline.Strikethrough struck) {
            boolean isKnown = flavour.hasStrikethrough();
            addAll(struck.content(), isKnown ? Mark.with(path, Delimiter.STRIKETHROUGH) : path);
        } else if (inline instanceof Inline.Highlight highlight) {
            addHighlight(highlight, path);
        } else if (inline instanceof Inline.Superscript raised) {
            addAll(ScriptText.raised(raised.content()), path);
        } else if (inline instanceof Inline.Subscript lowered) {
            addAll(ScriptText.lowered(lowered.content()), path);
        } else if (inline instanceof Inline.Code code) {
            String span = oneLine(code.code());
            if (!span.isEmpty()) {
                row.add(new Piece.CodeSpan(path, span));
            }
        } else if (inline instanceof Inline.Link link) {
            addAll(link.content(), linkPath(link, path));
        } else if (inline instanceof Inline.Image image) {
            String address = Destination.normalize(image.address());
            if (address.isEmpty()) {
                addWords(path, image.alt());
                return;
            }
            row.add(
                    new Piece.Picture(
                            path,
                            address,
                            HiddenTemplates.hide(CleanText.line(image.alt())),
                            title(image.title())));
        } else if (inline instanceof Inline.LineBreak) {
            row.add(isOneLine ? new Piece.Words(path, " ") : new Piece.LineEnd(path, true));
        } else if (inline instanceof Inline.FootnoteReference reference) {
            String label = Labels.safe(reference.label());
            row.add(
                    new Piece.Raw(
                            path, flavour.hasFootnotes() ? "[^" + label + "]" : label, false));
        } else if (inline instanceof Inline.Ruby ruby) {
            addAll(ruby.base(), path);
            addWords(path, "(" + ruby.reading() + ")");
        } else if (inline instanceof Inline.Verbatim verbatim) {
            String source = math(CleanText.of(verbatim.source()));
            if (!source.isBlank()) {
                row.add(new Piece.Raw(path, isOneLine ? source.replace('\n', ' ') : source, true));
            }
        }
    }

    private void addHighlight(Inline.Highlight highlight, List<Mark> path) {
        boolean isWritten = flavour.hasHighlights() && canBeMarked(highlight.content());
        if (isWritten) {
            row.add(new Piece.Raw(path, "==", false));
        }
        addAll(highlight.content(), path);
        if (isWritten) {
            row.add(new Piece.Raw(path, "==", false));
        }
    }

    /** Beside a space or a line's end the signs are text. */
    private static boolean canBeMarked(List<Inline> content) {
        for (Inline leaf : Leaves.ofInlines(content)) {
            if (leaf instanceof Inline.LineBreak) {
                return false;
            }
        }
        String text = PlainText.of(content);
        return !text.isEmpty() && text.equals(text.strip());
    }

    /** Kramdown knows math in a line by the same signs as math on lines of its own. */
    private String math(String source) {
        boolean isInline =
                source.length() > 2 && source.startsWith("$") && !source.startsWith("$$");
        return flavour == Flavour.KRAMDOWN && isInline ? "$" + source + "$" : source;
    }

    private void addWords(List<Mark> path, String text) {
        String line = oneLine(text);
        if (!line.isEmpty()) {
            row.add(new Piece.Words(path, line));
        }
    }

    private static String oneLine(String text) {
        return CleanText.of(text).replace('\n', ' ').replace('\t', ' ');
    }

    private static Optional<String> title(Optional<String> title) {
        return title.map(CleanText::line)
                .map(HiddenTemplates::hide)
                .filter(line -> !line.isEmpty());
    }

    private List<Mark> linkPath(Inline.Link link, List<Mark> path) {
        String address = Destination.normalize(link.address());
        if (address.startsWith("#")) {
            address = fragments.getOrDefault(address.substring(1), "");
        }
        if (address.isEmpty() || Mark.hasTarget(path)) {
            return path;
        }
        return Mark.with(path, new Mark.Target(address, title(link.title())));
    }

    /** Joins neighbours, takes spaces beside line ends and at the edges away. */
    private static List<Piece> tidy(List<Piece> row) {
        List<Piece> tidy = new ArrayList<>();
        for (Piece piece : join(row)) {
            if (isLineEnd(piece)) {
                trimEnd(tidy);
                if (!tidy.isEmpty() && !isLineEnd(tidy.get(tidy.size() - 1))) {
                    tidy.add(piece);
                }
                continue;
            }
            boolean isStart = tidy.isEmpty() || isLineEnd(tidy.get(tidy.size() - 1));
            if (isStart && piece instanceof Piece.Words words) {
                String text = withoutLeadingSpaces(words.text());
                if (!text.isEmpty()) {
                    tidy.add(new Piece.Words(words.path(), text));
                }
            } else {
                tidy.add(piece);
            }
        }
        trimEnd(tidy);
        while (!tidy.isEmpty() && isLineEnd(tidy.get(tidy.size() - 1))) {
            tidy.remove(tidy.size() - 1);
        }
        return lineEndsOutside(join(Nesting.settle(tidy)));
    }

    private static void trimEnd(List<Piece> row) {
        while (!row.isEmpty() && row.get(row.size() - 1) instanceof Piece.Words words) {
            String text = withoutTrailingSpaces(words.text());
            if (!text.isEmpty()) {
                row.set(row.size() - 1, new Piece.Words(words.path(), text));
                return;
            }
            row.remove(row.size() - 1);
        }
    }

    static List<Piece> join(List<Piece> row) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : row) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).path().equals(piece.path())) {
                if (piece instanceof Piece.Words words
                        && joined.get(last) instanceof Piece.Words before) {
                    joined.set(last, new Piece.Words(before.path(), before.text() + words.text()));
                    continue;
                }
                if (piece instanceof Piece.CodeSpan code
                        && joined.get(last) instanceof Piece.CodeSpan before) {
                    // Two spans side by side would read as one with backticks in it.
                    joined.set(
                            last, new Piece.CodeSpan(before.path(), before.code() + code.code()));
                    continue;
                }
            }
            if (!(piece instanceof Piece.Words words && words.text().isEmpty())) {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static List<Piece> lineEndsOutside(List<Piece> row) {
        for (int i = 1; i + 1 < row.size(); i++) {
            if (isLineEnd(row.get(i))) {
                List<Mark> path = Mark.common(row.get(i - 1).path(), row.get(i + 1).path());
                row.set(i, row.get(i).withPath(path));
            }
        }
        return row;
    }

    private static boolean isLineEnd(Piece piece) {
        return piece instanceof Piece.LineEnd;
    }

    private static String withoutLeadingSpaces(String text) {
        int from = 0;
        while (from < text.length() && isSpace(text.charAt(from))) {
            from++;
        }
        return text.substring(from);
    }

    private static String withoutTrailingSpaces(String text) {
        int to = text.length();
        while (to > 0 && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(0, to);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
