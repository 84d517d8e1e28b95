package dev.offprint.math;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the commands of a formula make of what follows them. */
final class Commands {
    /** Reads what a command takes and makes MathML of it. */
    private interface Command {
        MathNode read(TexParser parser, String name) throws TexException;
    }

    private static final MathNode NOTHING = MathNode.group(List.of());

    private static final Map<String, Alphabet> ALPHABETS =
            Map.ofEntries(
                    Map.entry("mathrm", Alphabet.ROMAN),
                    Map.entry("mathup", Alphabet.ROMAN),
                    Map.entry("mathbf", Alphabet.BOLD),
                    Map.entry("bold", Alphabet.BOLD),
                    Map.entry("mathit", Alphabet.ITALIC),
                    Map.entry("boldsymbol", Alphabet.BOLD_ITALIC),
                    Map.entry("bm", Alphabet.BOLD_ITALIC),
                    Map.entry("pmb", Alphabet.BOLD_ITALIC),
                    Map.entry("mathcal", Alphabet.SCRIPT),
                    Map.entry("mathscr", Alphabet.SCRIPT),
                    Map.entry("mathfrak", Alphabet.FRAKTUR),
                    Map.entry("frak", Alphabet.FRAKTUR),
                    Map.entry("mathbb", Alphabet.DOUBLE_STRUCK),
                    Map.entry("Bbb", Alphabet.DOUBLE_STRUCK),
                    Map.entry("mathsf", Alphabet.SANS),
                    Map.entry("mathsfit", Alphabet.SANS_ITALIC),
                    Map.entry("mathtt", Alphabet.MONOSPACE));

    private static final Map<String, Command> STRUCTURES = structures();

    private Commands() {}

    static MathNode read(String name, TexParser parser) throws TexException {
        Command command = STRUCTURES.get(name);
        if (command != null) {
            return command.read(parser, name);
        }
        Symbols.Symbol symbol = Symbols.named(name);
        if (symbol != null) {
            return parser.symbol(symbol);
        }
        String width = Spaces.width(name);
        if (width != null) {
            return MathNode.space(width);
        }
        Accents.Accent accent = Accents.named(name);
        if (accent != null) {
            return Scripted.accent(accent, parser.argument());
        }
        Alphabet alphabet = ALPHABETS.get(name);
        if (alphabet != null) {
            return parser.argumentIn(alphabet);
        }
        if (TexWords.isCommand(name)) {
            return new TexWords(parser).read(name);
        }
        if (Delimiters.isSize(name)) {
            return Delimiters.sized(name, parser);
        }
        return function(name);
    }

    private static MathNode function(String name) throws TexException {
        if (FunctionNames.isPlain(name)) {
            return MathNode.leaf("mi", name, "").as(MathNode.Role.FUNCTION);
        }
        if (FunctionNames.hasLimits(name)) {
            return Operators.withLimits(FunctionNames.printed(name));
        }
        throw new TexException("unknown: " + name);
    }

    private static Map<String, Command> structures() {
        Map<String, Command> commands = new HashMap<>();
        for (String name :
                List.of("frac", "dfrac", "tfrac", "cfrac", "binom", "dbinom", "tbinom")) {
            commands.put(name, (parser, it) -> Stacked.fraction(it, parser));
        }
        commands.put("genfrac", (parser, it) -> Stacked.general(parser));
        commands.put("sqrt", (parser, it) -> Operators.root(parser));
        commands.put("left", (parser, it) -> Delimiters.pair(parser));
        commands.put("begin", (parser, it) -> Environments.read(parser));
        commands.put("substack", (parser, it) -> Environments.substack(parser));
        commands.put("not", (parser, it) -> Leaves.negated(parser.argument()));
        commands.put("operatorname", (parser, it) -> Operators.named(parser));
        commands.put("\\", (parser, it) -> Operators.line(parser));
        commands.put("newline", (parser, it) -> Operators.line(parser));
        commands.put(" ", (parser, it) -> MathNode.leaf("mtext", "\u00A0", ""));
        commands.put("nobreakspace", (parser, it) -> MathNode.leaf("mtext", "\u00A0", ""));
        stacks(commands);
        ignored(commands);
        for (String name : List.of("hspace", "mspace", "kern", "mkern", "hskip", "mskip")) {
            commands.put(name, (parser, it) -> Operators.space(parser));
        }
        for (String name : List.of("mod", "pmod", "pod")) {
            commands.put(name, (parser, it) -> Operators.modulo(it, parser.argument()));
        }
        commands.put(
                "bmod",
                (parser, it) ->
                        MathNode.operator("mod", " lspace=\"0.2222em\" rspace=\"0.2222em\""));
        commands.put("tag", (parser, it) -> Operators.tag(parser));
        commands.put("bra", (parser, it) -> Operators.bracket("⟨", parser.argument(), "|"));
        commands.put("ket", (parser, it) -> Operators.bracket("|", parser.argument(), "⟩"));
        commands.put("braket", (parser, it) -> Operators.bracket("⟨", parser.argument(), "⟩"));
        Boxes.NOTATIONS.forEach(
                (name, notation) ->
                        commands.put(
                                name, (parser, it) -> Boxes.enclosed(notation, parser.argument())));
        Boxes.PADDINGS.forEach(
                (name, padding) ->
                        commands.put(
                                name,
                                (parser, it) -> Boxes.padded(it, padding, parser.argument())));
        commands.put("phantom", (parser, it) -> MathNode.of("mphantom", parser.argument()));
        commands.put(
                "fbox", (parser, it) -> Boxes.enclosed("box", new TexWords(parser).read("mbox")));
        return Map.copyOf(commands);
    }

    private static void stacks(Map<String, Command> commands) {
        for (String name : List.of("overset", "stackrel")) {
            commands.put(
                    name,
                    (parser, it) -> {
                        MathNode over = parser.argument();
                        return Scripted.over(over, parser.argument());
                    });
        }
        commands.put(
                "underset",
                (parser, it) -> {
                    MathNode under = parser.argument();
                    return MathNode.of("munder", parser.argument(), under);
                });
        for (String arrow : Operators.ARROWS) {
            commands.put("x" + arrow, (parser, it) -> Operators.arrow(arrow, parser));
        }
        commands.put("mathop", (parser, it) -> parser.argument().as(MathNode.Role.MOVABLE));
        for (String name :
                List.of(
                        "mathord",
                        "mathbin",
                        "mathrel",
                        "mathopen",
                        "mathclose",
                        "mathpunct",
                        "mathinner",
                        "mathnormal",
                        "ensuremath")) {
            commands.put(name, (parser, it) -> parser.argument());
        }
    }

    /** Commands that change nothing that MathML has a word for. */
    private static void ignored(Map<String, Command> commands) {
        for (String name :
                List.of(
                        "relax",
                        "nonumber",
                        "notag",
                        "nobreak",
                        "allowbreak",
                        "strut",
                        "mathstrut",
                        "hfill",
                        "break")) {
            commands.put(name, (parser, it) -> NOTHING);
        }
        for (String name : List.of("label", "color")) {
            commands.put(
                    name,
                    (parser, it) -> {
                        parser.source.words();
                        return NOTHING;
                    });
        }
        commands.put(
                "textcolor",
                (parser, it) -> {
                    parser.source.words();
                    return parser.argument();
                });
        commands.put(
                "colorbox",
                (parser, it) -> {
                    parser.source.words();
                    return new TexWords(parser).read("mbox");
                });
    }
}
