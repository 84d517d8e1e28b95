package dev.offprint.math;

import java.util.List;
import java.util.Map;

/** Reads environments: matrices, cases, arrays, and equations under each other. */
final class Environments {
    private static final Map<String, String> FENCES =
            Map.ofEntries(
                    Map.entry("matrix", ""),
                    Map.entry("smallmatrix", ""),
                    Map.entry("pmatrix", "()"),
                    Map.entry("bmatrix", "[]"),
                    Map.entry("Bmatrix", "{}"),
                    Map.entry("vmatrix", "||"),
                    Map.entry("Vmatrix", "‖‖"));

    private static final List<String> ALIGNED =
            List.of("aligned", "align", "alignedat", "alignat", "split", "eqnarray");

    private static final List<String> GATHERED = List.of("gathered", "gather", "multline");
    private static final List<String> ONE_LINE = List.of("equation", "displaymath", "math");

    private static final String DISPLAY = " displaystyle=\"true\"";

    private Environments() {}

    static MathNode read(TexParser parser) throws TexException {
        String written = parser.source.words();
        String name = written.endsWith("*") ? written.substring(0, written.length() - 1) : written;
        MathNode environment = read(parser, name, written);
        parser.source.skipSpaces();
        if (!parser.source.peekCommand().equals("end")) {
            throw new TexException("no end of " + written);
        }
        parser.source.command();
        if (!parser.source.words().equals(written)) {
            throw new TexException("not the end of " + written);
        }
        return environment;
    }

    private static MathNode read(TexParser parser, String name, String written)
            throws TexException {
        if (FENCES.containsKey(name)) {
            return matrix(parser, name, !name.equals(written));
        }
        if (ALIGNED.contains(name)) {
            return aligned(parser, name);
        }
        if (GATHERED.contains(name)) {
            option(parser);
            return Grid.read(parser).table("c", DISPLAY);
        }
        if (ONE_LINE.contains(name)) {
            List<List<List<MathNode>>> rows = Grid.read(parser).rows();
            if (rows.size() != 1 || rows.get(0).size() != 1) {
                throw new TexException("more than one line");
            }
            return MathNode.group(rows.get(0).get(0));
        }
        return switch (name) {
            case "array", "subarray" -> {
                option(parser);
                String columns = parser.source.words().replace(" ", "");
                yield Grid.read(parser).array(columns);
            }
            case "cases", "dcases" -> cases(parser, "{", "", name);
            case "rcases", "drcases" -> cases(parser, "", "}", name);
            default -> throw new TexException("unknown: " + name);
        };
    }

    private static void option(TexParser parser) throws TexException {
        if (parser.source.takeAfterSpaces("[")) {
            parser.source.upTo(']');
        }
    }

    private static MathNode matrix(TexParser parser, String name, boolean isStarred)
            throws TexException {
        String column = "c";
        if (isStarred && parser.source.takeAfterSpaces("[")) {
            column = parser.source.upTo(']').strip();
            if (!column.matches("[lcr]")) {
                throw new TexException("no column: " + column);
            }
        }
        MathNode table = Grid.read(parser).table(column, "");
        String fences = FENCES.getOrDefault(name, "");
        if (name.equals("smallmatrix")) {
            return MathNode.with("mstyle", " displaystyle=\"false\" scriptlevel=\"1\"", table);
        }
        return fences.isEmpty()
                ? table
                : Stacked.fenced(fences.substring(0, 1), table, fences.substring(1));
    }

    private static MathNode aligned(TexParser parser, String name) throws TexException {
        option(parser);
        if (name.endsWith("at")) {
            parser.source.words();
        }
        Grid grid = Grid.read(parser);
        if (name.equals("eqnarray")) {
            return grid.table("rcl", "");
        }
        return grid.width() == 1
                ? grid.table("r", DISPLAY)
                : grid.table("rl", DISPLAY + " columnspacing=\"0em\"");
    }

    private static MathNode cases(TexParser parser, String open, String close, String name)
            throws TexException {
        Grid grid = Grid.read(parser);
        MathNode table = (name.startsWith("d") ? grid.displayed() : grid).table("l", "");
        return Stacked.fenced(open, table, close);
    }

    /** Lines under each other without room between them, as under a sum. */
    static MathNode substack(TexParser parser) throws TexException {
        parser.source.expect("{");
        Grid grid = Grid.read(parser);
        parser.source.expect("}");
        return grid.table("c", " rowspacing=\"0.1em\"");
    }
}
