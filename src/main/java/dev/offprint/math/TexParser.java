package dev.offprint.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a formula: rows, groups and scripts. What commands mean, {@link Commands} knows. */
final class TexParser {
    /** What a row stands in, which says where it ends. */
    enum Place {
        WHOLE,
        BRACES,
        CELL,
        DELIMITERS,
        OPTION,
        WORDS
    }

    private static final Map<String, String> STYLES =
            Map.of(
                    "displaystyle", " displaystyle=\"true\" scriptlevel=\"0\"",
                    "textstyle", " displaystyle=\"false\" scriptlevel=\"0\"",
                    "scriptstyle", " displaystyle=\"false\" scriptlevel=\"1\"",
                    "scriptscriptstyle", " displaystyle=\"false\" scriptlevel=\"2\"");

    private static final Map<String, Alphabet> SWITCHES =
            Map.of(
                    "rm", Alphabet.ROMAN,
                    "bf", Alphabet.BOLD,
                    "it", Alphabet.ITALIC,
                    "cal", Alphabet.SCRIPT,
                    "sf", Alphabet.SANS,
                    "tt", Alphabet.MONOSPACE);

    final TexSource source;
    private final boolean isDisplay;
    private final Leaves leaves = new Leaves(this);
    private Place place = Place.WHOLE;
    private @Nullable Alphabet alphabet;
    private int depth;

    TexParser(TexSource source, boolean isDisplay) {
        this.source = source;
        this.isDisplay = isDisplay;
    }

    MathNode formula() throws TexException {
        List<MathNode> row = row(Place.WHOLE);
        if (!source.isAtEnd()) {
            throw new TexException("unbalanced");
        }
        return MathNode.row(row);
    }

    /** Reads side by side what stands before the end of {@code where}, and leaves that end. */
    List<MathNode> row(Place where) throws TexException {
        Place outer = place;
        Alphabet outerAlphabet = alphabet;
        place = where;
        deeper();
        List<MathNode> row = new ArrayList<>();
        while (!isAtEnd()) {
            item(row);
        }
        depth--;
        place = outer;
        alphabet = outerAlphabet;
        return row;
    }

    private void deeper() throws TexException {
        if (++depth > Presentation.DEEPEST) {
            throw new TexException("too deep");
        }
    }

    private boolean isAtEnd() throws TexException {
        source.skipSpaces();
        return switch (source.peek()) {
            case 0, '}' -> true;
            case '&' -> ends(Place.CELL);
            case ']' -> place == Place.OPTION;
            case '$' -> ends(Place.WORDS);
            case '\\' ->
                    switch (source.peekCommand()) {
                        case "\\", "cr" -> place == Place.CELL;
                        case "end" -> ends(Place.CELL);
                        case "right", "middle" -> ends(Place.DELIMITERS);
                        case "" -> throw new TexException("a backslash ends the formula");
                        default -> false;
                    };
            default -> false;
        };
    }

    private boolean ends(Place expected) throws TexException {
        if (place != expected) {
            throw new TexException("misplaced " + source.peek());
        }
        return true;
    }

    private void item(List<MathNode> row) throws TexException {
        String command = source.peekCommand();
        if (Stacked.isInfix(command)) {
            source.command();
            List<MathNode> top = List.copyOf(row);
            row.clear();
            row.add(Stacked.infix(command, MathNode.group(top), MathNode.group(row(place))));
        } else if (STYLES.containsKey(command)) {
            source.command();
            style(row, command);
        } else if (SWITCHES.containsKey(command)) {
            source.command();
            alphabet = SWITCHES.get(command);
        } else {
            add(row, scripted());
        }
    }

    private void style(List<MathNode> row, String command) throws TexException {
        List<MathNode> rest = row(place);
        boolean isUsual =
                isDisplay && depth == 1 && row.isEmpty() && command.equals("displaystyle");
        if (isUsual) {
            row.addAll(rest);
        } else {
            row.add(
                    MathNode.with(
                            "mstyle",
                            STYLES.getOrDefault(command, ""),
                            rest.toArray(MathNode[]::new)));
        }
    }

    private static void add(List<MathNode> row, MathNode item) {
        List<MathNode> items = item.role() == MathNode.Role.GROUP ? item.children() : List.of(item);
        for (MathNode each : items) {
            boolean isApplied =
                    !row.isEmpty() && row.get(row.size() - 1).role() == MathNode.Role.FUNCTION;
            if (isApplied && !each.text().equals("\u2061")) {
                row.add(MathNode.operator("\u2061", ""));
            }
            row.add(each);
        }
    }

    /** Reads something with the scripts that follow it. */
    private MathNode scripted() throws TexException {
        boolean isBare = "^_'".indexOf(source.peek()) >= 0;
        MathNode base = isBare ? MathNode.row(List.of()) : atom();
        MathNode.Role role = base.role();
        MathNode sub = null;
        MathNode sup = null;
        while (true) {
            source.skipSpaces();
            if (source.startsWith("'")) {
                sup = Scripted.primed(once(sup), primes());
                if (source.takeAfterSpaces("^")) {
                    sup = Scripted.joined(sup, argument());
                }
            } else if (source.take("^")) {
                once(sup);
                sup = argument();
                if (source.takeAfterSpaces("'")) {
                    throw new TexException("two superscripts");
                }
            } else if (source.take("_")) {
                once(sub);
                sub = argument();
            } else {
                MathNode.Role changed = limits(base, role);
                if (changed == null) {
                    break;
                }
                role = changed;
            }
        }
        return Scripted.of(base, role, sub, sup);
    }

    /** What {@code \limits} and its like make of a base; null where none of them comes next. */
    private MathNode.@Nullable Role limits(MathNode base, MathNode.Role role) throws TexException {
        switch (source.peekCommand()) {
            case "limits" -> {
                source.command();
                boolean isUsual =
                        role == MathNode.Role.MOVABLE && base.name().equals("mo") && !isDisplay;
                return isUsual || role == MathNode.Role.PLAIN ? MathNode.Role.LIMITS : role;
            }
            case "nolimits" -> {
                source.command();
                return isDisplay ? MathNode.Role.PLAIN : role;
            }
            case "displaylimits" -> {
                source.command();
                return role;
            }
            default -> {
                return null;
            }
        }
    }

    private static @Nullable MathNode once(@Nullable MathNode script) throws TexException {
        if (script != null) {
            throw new TexException("two scripts at one corner");
        }
        return script;
    }

    private int primes() {
        int primes = 0;
        while (source.takeAfterSpaces("'")) {
            primes++;
        }
        return primes;
    }

    /** Reads what a command is applied to: what braces hold, or one token. */
    MathNode argument() throws TexException {
        source.skipSpaces();
        if (source.peek() == '{') {
            return atom();
        }
        if (isAtEnd() || "^_'".indexOf(source.peek()) >= 0) {
            throw new TexException("an argument is missing");
        }
        if (source.peek() == '\\') {
            return atom();
        }
        return leaves.one(source.next(), alphabet);
    }

    /** Reads an argument whose letters are of {@code inner}. */
    MathNode argumentIn(Alphabet inner) throws TexException {
        Alphabet outer = alphabet;
        alphabet = outer == null ? inner : outer.with(inner);
        MathNode argument = argument();
        alphabet = outer;
        return argument;
    }

    private MathNode atom() throws TexException {
        deeper();
        MathNode atom;
        if (source.take("{")) {
            atom = MathNode.group(row(Place.BRACES));
            source.expect("}");
        } else if (source.peek() == '\\') {
            atom = Commands.read(source.command(), this);
        } else {
            atom = leaves.run(alphabet);
        }
        depth--;
        return atom;
    }

    /** The character that a command stands for, in the letters of this place. */
    MathNode symbol(Symbols.Symbol symbol) {
        return leaves.symbol(symbol, alphabet);
    }

    boolean isWhole() {
        return place == Place.WHOLE;
    }
}
