package dev.offprint.math;

import java.util.List;
import java.util.Locale;

/** Makes what stands between and before the parts of a formula. */
final class Operators {
    /** The arrows that grow with what stands over them. */
    static final List<String> ARROWS =
            List.of(
                    "rightarrow",
                    "leftarrow",
                    "leftrightarrow",
                    "Rightarrow",
                    "Leftarrow",
                    "Leftrightarrow",
                    "mapsto",
                    "hookleftarrow",
                    "hookrightarrow",
                    "rightleftharpoons");

    private Operators() {}

    /** The name of an arrow that grows, or an empty one. */
    static String arrow(String character) {
        for (String name : ARROWS) {
            Symbols.Symbol symbol = Symbols.named(name);
            if (symbol != null && symbol.character().equals(character)) {
                return name;
            }
        }
        return "";
    }

    static MathNode withLimits(String name) {
        return MathNode.operator(
                        name,
                        " form=\"prefix\" lspace=\"0\" rspace=\"0.1667em\" movablelimits=\"true\"")
                .as(MathNode.Role.MOVABLE);
    }

    /** A function of the author's own; a star gives it limits. */
    static MathNode named(TexParser parser) throws TexException {
        TexSource source = parser.source;
        boolean hasLimits = source.takeAfterSpaces("*");
        source.expect("{");
        StringBuilder name = new StringBuilder();
        while (!source.take("}")) {
            source.skipSpaces();
            if (source.take("\\,") || source.take("\\ ") || source.take("~")) {
                name.append('\u2009');
            } else if (!source.startsWith("}")) {
                name.appendCodePoint(ofName(source.next()));
            }
        }
        String words = name.toString();
        if (words.isBlank()) {
            throw new TexException("no name");
        }
        return hasLimits ? withLimits(words) : Leaves.name(words).as(MathNode.Role.FUNCTION);
    }

    private static int ofName(int character) throws TexException {
        if (Character.isLetterOrDigit(character) || character == '-' || character == '.') {
            return character;
        }
        throw new TexException("not of a name: " + (char) character);
    }

    static MathNode root(TexParser parser) throws TexException {
        if (!parser.source.takeAfterSpaces("[")) {
            return MathNode.of("msqrt", parser.argument());
        }
        MathNode degree = MathNode.group(parser.row(TexParser.Place.OPTION));
        parser.source.expect("]");
        return MathNode.of("mroot", parser.argument(), degree);
    }

    static MathNode arrow(String name, TexParser parser) throws TexException {
        Symbols.Symbol symbol = Symbols.named(name);
        MathNode arrow =
                MathNode.operator(symbol == null ? "→" : symbol.character(), " stretchy=\"true\"");
        if (!parser.source.takeAfterSpaces("[")) {
            return MathNode.of("mover", arrow, parser.argument());
        }
        MathNode under = MathNode.group(parser.row(TexParser.Place.OPTION));
        parser.source.expect("]");
        return MathNode.of("munderover", arrow, under, parser.argument());
    }

    /** A new line, which only a formula has that stands in no other. */
    static MathNode line(TexParser parser) throws TexException {
        if (!parser.isWhole()) {
            throw new TexException("a new line");
        }
        return MathNode.leaf("mspace", "", " linebreak=\"newline\"");
    }

    static MathNode space(TexParser parser) throws TexException {
        TexSource source = parser.source;
        source.takeAfterSpaces("*");
        boolean isBraced = source.takeAfterSpaces("{");
        String length = source.length();
        if (isBraced) {
            source.expect("}");
        }
        return MathNode.space(length.endsWith("mu") ? ems(length) : length);
    }

    /** Eighteen units of mathematics are one em. */
    private static String ems(String units) {
        double ems = Double.parseDouble(units.substring(0, units.length() - 2)) / 18;
        return String.format(Locale.ROOT, "%.4f", ems).replaceAll("\\.?0+$", "") + "em";
    }

    static MathNode modulo(String name, MathNode modulus) {
        MathNode mod = MathNode.leaf("mi", "mod", "");
        MathNode gap = MathNode.space("0.3333em");
        MathNode quad = MathNode.space("1em");
        MathNode open = MathNode.operator("(", " stretchy=\"false\"");
        MathNode close = MathNode.operator(")", " stretchy=\"false\"");
        MathNode inner = modulus.as(MathNode.Role.PLAIN);
        List<MathNode> row =
                switch (name) {
                    case "mod" -> List.of(quad, mod, gap, inner);
                    case "pmod" -> List.of(quad, open, mod, gap, inner, close);
                    default -> List.of(quad, open, inner, close);
                };
        return MathNode.group(flat(row));
    }

    /** A sign before and after {@code content}. */
    static MathNode bracket(String open, MathNode content, String close) {
        return MathNode.group(
                flat(
                        List.of(
                                MathNode.operator(open, " stretchy=\"false\""),
                                content,
                                MathNode.operator(close, " stretchy=\"false\""))));
    }

    private static List<MathNode> flat(List<MathNode> row) {
        return row.stream()
                .flatMap(
                        node ->
                                node.name().equals("mrow") && !isFenced(node)
                                        ? node.children().stream()
                                        : java.util.stream.Stream.of(node))
                .toList();
    }

    private static boolean isFenced(MathNode row) {
        return !row.children().isEmpty() && row.children().get(0).attributes().startsWith(" fence");
    }

    /** The number of a formula, in parentheses but for {@code \tag*}. */
    static MathNode tag(TexParser parser) throws TexException {
        boolean isBare = parser.source.takeAfterSpaces("*");
        String words = parser.source.words();
        if (words.matches(".*[\\\\$&#^_].*")) {
            throw new TexException("commands in a tag");
        }
        String shown = isBare ? words : "(" + words + ")";
        return MathNode.group(List.of(MathNode.space("2em"), MathNode.leaf("mtext", shown, "")));
    }
}
