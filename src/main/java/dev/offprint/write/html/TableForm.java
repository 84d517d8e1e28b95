package dev.offprint.write.html;

import dev.offprint.article.Block;
import dev.offprint.article.CleanText;
import dev.offprint.article.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How a table is shown on a page, which cannot be scrolled: as wide as it is, in the width of the
 * page, in smaller type, or each row as a block of lines that begin with the heading of their
 * column.
 *
 * @param shares of the columns in the width of the page, in percent; empty where they find
 *     themselves
 */
public record TableForm(Size size, List<Integer> shares) {
    /** Beside the words of a cell: its padding and its line. */
    private static final int BESIDE = 2;

    /** One letter in so many is what bold type takes more. */
    private static final int BOLD = 6;

    /** More columns have less room for each than a word of four letters, in any type. */
    private static final int MOST_COLUMNS = 12;

    /** As many lines as half of a small page has, as some of them are of two. */
    private static final int MOST_ROWS = 10;

    /** A cell that no page need hold together. */
    private static final int TALL = 400;

    /**
     * What a table becomes, by the units that its rows need. The line of the smallest page that is
     * thought of, 600 pixels wide with letters of 16, has 66 of them; that of a telephone has 40.
     */
    public enum Size {
        /** All of it in one line is half of a page's: so it is shown as its author saw it. */
        NATURAL("", 30),
        /**
         * The longest words of all columns stand side by side on a page, and just on a telephone.
         */
        FIXED("fixed", 44),
        /** Nine tenths of a letter's height are read like text. */
        SMALL("fixed small", 56),
        /** The smallest that is read without effort, as that of notes in print. */
        SMALLER("fixed smaller", 72),
        /** What is wider would be read letter by letter. */
        STACKED("stacked", Integer.MAX_VALUE);

        private final String names;
        private final int units;

        Size(String names, int units) {
            this.names = names;
            this.units = units;
        }

        /** The classes of the table. */
        String names() {
            return names;
        }
    }

    public TableForm {
        shares = List.copyOf(shares);
    }

    /** How {@code table} is shown. */
    public static TableForm of(Block.Table table) {
        int count = table.columns().size();
        int[] words = new int[count];
        int[] lines = new int[count];
        for (List<Block.Cell> row : rows(table)) {
            for (int i = 0; i < row.size() && i < count; i++) {
                if (row.get(i).columns() == 1) {
                    TextWidth.Widths widths =
                            TextWidth.of(PlainText.ofBlocks(row.get(i).content()));
                    int word = widths.longestWord();
                    boolean isBold =
                            row.get(i).isHeading()
                                    || table.header().filter(row::equals).isPresent();
                    words[i] = Math.max(words[i], isBold ? word + word / BOLD : word);
                    lines[i] = Math.max(lines[i], widths.longestLine());
                }
            }
        }
        Size size = size(table, words, lines);
        boolean isFixed = size != Size.NATURAL && size != Size.STACKED;
        return new TableForm(size, isFixed ? shares(words, lines, size) : List.of());
    }

    private static Size size(Block.Table table, int[] words, int[] lines) {
        int count = table.columns().size();
        int beside = BESIDE * count;
        if (Arrays.stream(lines).sum() + beside <= Size.NATURAL.units) {
            return Size.NATURAL;
        }
        int needed = Arrays.stream(words).sum() + beside;
        boolean canStack = count > 2 && !spansRows(table);
        for (Size size : List.of(Size.FIXED, Size.SMALL, Size.SMALLER)) {
            if (needed <= size.units && (count <= MOST_COLUMNS || !canStack)) {
                return size;
            }
        }
        if (canStack) {
            return Size.STACKED;
        }
        // Words are broken then.
        return count > 2 ? Size.SMALLER : Size.FIXED;
    }

    /** Each column has what its longest word needs; the more it says, the more of what is left. */
    private static List<Integer> shares(int[] words, int[] lines, Size size) {
        int beside = BESIDE * words.length;
        double left = Math.max(0, size.units - Arrays.stream(words).sum() - beside);
        double wanted = 0;
        for (int line : lines) {
            wanted += Math.sqrt(line);
        }
        double[] needs = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            double more = wanted == 0 ? 0 : left * Math.sqrt(lines[i]) / wanted;
            needs[i] = words[i] + BESIDE + more;
        }
        double sum = Arrays.stream(needs).sum();
        List<Integer> shares = new ArrayList<>();
        for (double need : needs) {
            shares.add((int) Math.max(1, Math.floor(100 * need / sum)));
        }
        return shares;
    }

    /** A row that is a block cannot have a part in another. */
    private static boolean spansRows(Block.Table table) {
        for (List<Block.Cell> row :
                table.rows().subList(table.moreHeaders(), table.rows().size())) {
            for (Block.Cell cell : row) {
                if (cell.rows() > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The heading of each column, as it is said before each of its cells where rows are stacked;
     * empty where there is none.
     */
    public static List<String> labels(Block.Table table) {
        List<List<Block.Cell>> headers = new ArrayList<>();
        table.header().ifPresent(headers::add);
        headers.addAll(table.rows().subList(0, table.moreHeaders()));
        List<Set<String>> labels = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            labels.add(new LinkedHashSet<>());
        }
        for (List<Block.Cell> row : headers) {
            for (int i = 0; i < row.size(); i++) {
                String text = CleanText.line(PlainText.ofBlocks(row.get(i).content()));
                int end = Math.min(labels.size(), i + Math.max(1, row.get(i).columns()));
                for (int column = i; column < end && !text.isEmpty(); column++) {
                    labels.get(column).add(text);
                }
            }
        }
        return labels.stream().map(parts -> String.join(", ", parts)).toList();
    }

    /**
     * The heading that stands before a cell of the body where rows are stacked; empty before one
     * that is empty, is a heading itself, or takes all columns.
     */
    public static String label(List<String> labels, Block.Cell cell, int column) {
        boolean isAll = column == 0 && cell.columns() == labels.size() && labels.size() > 1;
        if (cell.isCovered() || cell.isHeading() || isAll || cell.content().isEmpty()) {
            return "";
        }
        int end = Math.min(labels.size(), column + cell.columns());
        Set<String> parts = new LinkedHashSet<>(labels.subList(Math.min(column, end), end));
        parts.remove("");
        return String.join(", ", parts);
    }

    private static List<List<Block.Cell>> rows(Block.Table table) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        table.header().ifPresent(rows::add);
        rows.addAll(table.rows());
        return rows;
    }

    /** Whether a page may have to part it: no page parts horizontal rows between vertical lines. */
    static boolean isLong(Block.Table table) {
        return table.rows().size() > MOST_ROWS || rows(table).stream().anyMatch(TableForm::isTall);
    }

    /** Whether a row is better parted between two pages than begun on a new one. */
    static boolean isTall(List<Block.Cell> row) {
        for (Block.Cell cell : row) {
            if (PlainText.ofBlocks(cell.content()).length() > TALL) {
                return true;
            }
        }
        return false;
    }
}
