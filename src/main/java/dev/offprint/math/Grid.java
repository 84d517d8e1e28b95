package dev.offprint.math;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of an environment.
 *
 * @param rows rows of cells of what stands side by side in them
 * @param lines before each row and after the last: {@code solid}, {@code dashed} or {@code none}
 */
record Grid(List<List<List<MathNode>>> rows, List<String> lines) {

    Grid {
        rows = List.copyOf(rows);
        lines = List.copyOf(lines);
    }

    /** Reads up to what ends the environment, and leaves that. */
    static Grid read(TexParser parser) throws TexException {
        List<List<List<MathNode>>> rows = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        boolean isMore = true;
        while (isMore) {
            lines.add(line(parser));
            List<List<MathNode>> row = new ArrayList<>();
            do {
                row.add(parser.row(TexParser.Place.CELL));
            } while (parser.source.take("&"));
            isMore = isNextRow(parser);
            boolean isEmpty = row.size() == 1 && row.get(0).isEmpty();
            if (isMore || !isEmpty || rows.isEmpty()) {
                rows.add(row);
                if (!isMore) {
                    lines.add("none");
                }
            }
        }
        return new Grid(rows, lines);
    }

    private static String line(TexParser parser) throws TexException {
        String line = "none";
        parser.source.skipSpaces();
        while (parser.source.peekCommand().matches("hline|hdashline")) {
            line = parser.source.command().equals("hline") ? "solid" : "dashed";
            parser.source.skipSpaces();
        }
        return line;
    }

    private static boolean isNextRow(TexParser parser) throws TexException {
        TexSource source = parser.source;
        if (!source.peekCommand().matches("\\\\|cr")) {
            return false;
        }
        source.command();
        source.take("*");
        if (source.take("[")) {
            String length = source.upTo(']').strip();
            if (!Spaces.isLength(length)) {
                throw new TexException("no length: " + length);
            }
        }
        return true;
    }

    int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Each cell as large as in a line of its own. */
    Grid displayed() {
        List<List<List<MathNode>>> displayed = new ArrayList<>();
        for (List<List<MathNode>> row : rows) {
            displayed.add(
                    row.stream()
                            .map(cell -> List.of(Stacked.styled(MathNode.group(cell), true)))
                            .toList());
        }
        return new Grid(displayed, lines);
    }

    /**
     * A table.
     *
     * @param columns {@code l}, {@code c} and {@code r}, again and again
     */
    MathNode table(String columns, String attributes) {
        List<String> alignments = new ArrayList<>();
        for (int i = 0; i < width(); i++) {
            alignments.add(alignment(columns.charAt(i % columns.length())));
        }
        return table(alignments, attributes);
    }

    private MathNode table(List<String> alignments, String attributes) {
        boolean isCentred = alignments.stream().allMatch("center"::equals);
        String align = isCentred ? "" : " columnalign=\"" + String.join(" ", alignments) + "\"";
        List<String> between = lines.subList(1, lines.size() - 1);
        boolean isRuled = between.stream().anyMatch(line -> !line.equals("none"));
        String ruled = isRuled ? " rowlines=\"" + String.join(" ", between) + "\"" : "";
        List<MathNode> made = new ArrayList<>();
        for (List<List<MathNode>> row : rows) {
            List<MathNode> cells = new ArrayList<>();
            for (List<MathNode> cell : row) {
                cells.add(MathNode.of("mtd", cell.toArray(MathNode[]::new)));
            }
            made.add(MathNode.of("mtr", cells.toArray(MathNode[]::new)));
        }
        return MathNode.with("mtable", attributes + align + ruled, made.toArray(MathNode[]::new));
    }

    private static String alignment(char column) {
        return column == 'l' ? "left" : column == 'r' ? "right" : "center";
    }

    /** A table whose columns, and lines between and around them, are written before it. */
    MathNode array(String columns) throws TexException {
        if (!columns.matches("[lcr|:]*[lcr][|:]*")) {
            throw new TexException("no columns: " + columns);
        }
        List<String> alignments = new ArrayList<>();
        List<String> between = new ArrayList<>();
        for (int i = 0; i < columns.length(); i++) {
            char column = columns.charAt(i);
            if (column == '|' || column == ':') {
                if (!between.isEmpty()) {
                    between.set(between.size() - 1, column == '|' ? "solid" : "dashed");
                }
            } else {
                alignments.add(alignment(column));
                between.add("none");
            }
        }
        List<String> inner = between.subList(0, between.size() - 1);
        boolean isLined = inner.stream().anyMatch(line -> !line.equals("none"));
        MathNode table =
                table(
                        alignments,
                        isLined ? " columnlines=\"" + String.join(" ", inner) + "\"" : "");
        String edges = edges(columns);
        return edges.isEmpty() ? table : Boxes.enclosed(edges, table);
    }

    private String edges(String columns) {
        List<String> edges = new ArrayList<>();
        if (columns.startsWith("|")) {
            edges.add("left");
        }
        if (columns.endsWith("|")) {
            edges.add("right");
        }
        if (!lines.get(0).equals("none")) {
            edges.add("top");
        }
        if (!lines.get(lines.size() - 1).equals("none")) {
            edges.add("bottom");
        }
        return String.join(" ", edges);
    }
}
