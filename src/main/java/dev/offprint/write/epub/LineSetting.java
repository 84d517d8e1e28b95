package dev.offprint.write.epub;

import dev.offprint.write.epub.LineBreaking.Chance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Sets a text into a box: as large as it fits, in lines of like length that end where a reader
 * would end them. What does not fit at the smallest size ends with an ellipsis.
 */
final class LineSetting {
    /** Longer ones end with an ellipsis at every size; it bounds the work. */
    private static final int LONGEST = 1200;

    /** Larger letters want few lines, or they read as a poster. */
    private static final int LARGE = 120;

    private static final int MOST_LARGE_LINES = 5;

    /** Of the height of letters, from line to line. */
    static final double LEADING = 1.3;

    private static final String ELLIPSIS = "…";

    private final ToDoubleFunction<String> widths;
    private final double width;
    private final double height;

    /**
     * A box.
     *
     * @param widths how wide a text is at a size of 1
     */
    LineSetting(ToDoubleFunction<String> widths, double width, double height) {
        this.widths = widths;
        this.width = width;
        this.height = height;
    }

    /** Lines, and the size in pixels that they have together. */
    record Lines(List<String> lines, int size) {
        Lines {
            lines = List.copyOf(lines);
        }
    }

    /** What stands between two chances: its width with and without the space behind it. */
    private record Piece(String text, double width, double bare, int cost) {
        boolean isHyphenated() {
            return text.endsWith("\u00ad");
        }
    }

    /**
     * Returns {@code text} set.
     *
     * @param sizes to try, from the largest
     */
    Lines set(String text, List<Integer> sizes) {
        String all = text.codePointCount(0, text.length()) <= LONGEST ? text : cut(text);
        List<Piece> pieces = pieces(all);
        double longest = pieces.stream().mapToDouble(Piece::bare).max().orElse(0);
        for (int size : sizes) {
            if (longest * size <= width) {
                List<String> lines = balanced(pieces, width / size);
                if (lines.size() <= most(size)) {
                    return new Lines(lines, size);
                }
            }
        }
        // A word that is longer than a line at the smallest size is parted, at any size.
        int smallest = sizes.get(sizes.size() - 1);
        if (longest * smallest > width) {
            for (int size : sizes) {
                List<Piece> parts = parted(pieces, width / size);
                List<String> lines = balanced(parts, width / size);
                if (size <= LARGE && lines.size() <= most(size)) {
                    return new Lines(lines, size);
                }
            }
        }
        List<String> lines = balanced(parted(pieces, width / smallest), width / smallest);
        int most = most(smallest);
        List<String> first = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        if (lines.size() > most) {
            first.set(most - 1, shortened(first.get(most - 1), width / smallest));
        }
        return new Lines(first, smallest);
    }

    private int most(int size) {
        int most = Math.max(1, (int) (height / (size * LEADING)));
        return size > LARGE ? Math.min(most, MOST_LARGE_LINES) : most;
    }

    private static String cut(String text) {
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + ELLIPSIS;
    }

    /**
     * The line without its last words, or letters where there is one word, and with an ellipsis.
     */
    private String shortened(String line, double most) {
        List<Integer> ends = new ArrayList<>(LineBreaking.clusters(line));
        for (int i = ends.size() - 1; i >= 0; i--) {
            String shorter = line.substring(0, ends.get(i)).stripTrailing() + ELLIPSIS;
            boolean isAtWord = LineBreaking.isSpace(line.charAt(ends.get(i)));
            boolean hasWords = line.lastIndexOf(' ', ends.get(i)) > 0;
            if ((isAtWord || !hasWords) && widths.applyAsDouble(shorter) <= most) {
                return shorter;
            }
        }
        return line + ELLIPSIS;
    }

    private List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (Chance chance : LineBreaking.chances(text)) {
            String piece = text.substring(start, chance.at());
            pieces.add(piece(piece, chance.cost()));
            start = chance.at();
        }
        return pieces;
    }

    private Piece piece(String text, int cost) {
        String bare = text.stripTrailing();
        String ended = bare.endsWith("\u00ad") ? bare + "-" : bare;
        return new Piece(text, widths.applyAsDouble(text), widths.applyAsDouble(ended), cost);
    }

    /** The pieces, those that are longer than a line cut to what fits. */
    private List<Piece> parted(List<Piece> pieces, double most) {
        List<Piece> parts = new ArrayList<>();
        for (Piece piece : pieces) {
            String rest = piece.text();
            while (widths.applyAsDouble(rest.stripTrailing()) > most) {
                int end = fitting(rest, most);
                // A soft hyphen says where the visible one belongs.
                boolean isInWord =
                        Character.isAlphabetic(rest.codePointBefore(end))
                                && Character.isAlphabetic(rest.codePointAt(end))
                                && !Character.isIdeographic(rest.codePointAt(end));
                parts.add(piece(rest.substring(0, end) + (isInWord ? "\u00ad" : ""), 0));
                rest = rest.substring(end);
            }
            parts.add(piece(rest, piece.cost()));
        }
        return parts;
    }

    private int fitting(String text, double most) {
        List<Integer> ends = LineBreaking.clusters(text);
        int fitting = ends.isEmpty() ? text.length() : ends.get(0);
        for (int end : ends) {
            if (widths.applyAsDouble(text.substring(0, end) + "-") > most) {
                break;
            }
            fitting = end;
        }
        return fitting;
    }

    /**
     * Returns as few lines as can be, of all ways to end them the one that costs least: what a
     * break costs, and the square of what a line lacks.
     */
    private static List<String> balanced(List<Piece> pieces, double most) {
        int count = pieces.size();
        double[] best = new double[count + 1];
        int[] lines = new int[count + 1];
        int[] from = new int[count + 1];
        Arrays.fill(best, Double.MAX_VALUE);
        Arrays.fill(lines, Integer.MAX_VALUE);
        best[0] = 0;
        lines[0] = 0;
        for (int end = 1; end <= count; end++) {
            double behind = 0;
            for (int start = end - 1; start >= 0; start--) {
                double line = behind + pieces.get(end - 1).bare();
                if (line > most + 1e-6 && start < end - 1) {
                    break;
                }
                double lack = (most - line) / most;
                double cost = best[start] + 100 * lack * lack + pieces.get(end - 1).cost();
                boolean isBetter =
                        lines[start] + 1 < lines[end]
                                || (lines[start] + 1 == lines[end] && cost < best[end]);
                if (isBetter) {
                    lines[end] = lines[start] + 1;
                    best[end] = cost;
                    from[end] = start;
                }
                behind += start > 0 ? pieces.get(start - 1).width() : 0;
            }
        }
        List<String> result = new ArrayList<>();
        for (int end = count; end > 0; end = from[end]) {
            result.add(0, line(pieces.subList(from[end], end)));
        }
        return result;
    }

    private static String line(List<Piece> pieces) {
        StringBuilder line = new StringBuilder();
        pieces.forEach(piece -> line.append(piece.text()));
        boolean isHyphenated = pieces.get(pieces.size() - 1).isHyphenated();
        String text = line.toString().replace("\u00ad", "").replace("\u200b", "").strip();
        return isHyphenated ? text + "-" : text;
    }
}
