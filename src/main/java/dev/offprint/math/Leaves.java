package dev.offprint.math;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes names, numbers and operators of characters. */
final class Leaves {
    private final TexParser parser;

    Leaves(TexParser parser) {
        this.parser = parser;
    }

    /** Reads a number, the letters of a name in upright or slanted type, or one character. */
    MathNode run(@Nullable Alphabet alphabet) throws TexException {
        TexSource source = parser.source;
        String number = source.number();
        if (!number.isEmpty()) {
            return number(number, alphabet);
        }
        boolean isName = alphabet == Alphabet.ROMAN || alphabet == Alphabet.ITALIC;
        if (!isName || !TexSource.isLetter(source.peek())) {
            return one(source.next(), alphabet);
        }
        StringBuilder name = new StringBuilder();
        while (TexSource.isLetter(source.peek())
                || (alphabet == Alphabet.ROMAN && TexSource.isDigit(source.peek()))) {
            name.appendCodePoint(source.next());
        }
        if (name.length() == 1) {
            return one(name.codePointAt(0), alphabet);
        }
        return MathNode.leaf("mi", encoded(name.toString(), alphabet), "");
    }

    private static MathNode number(String digits, @Nullable Alphabet alphabet) {
        return MathNode.leaf("mn", encoded(digits, alphabet), "");
    }

    private static String encoded(String text, @Nullable Alphabet alphabet) {
        if (alphabet == null) {
            return text;
        }
        StringBuilder encoded = new StringBuilder();
        text.codePoints().map(alphabet::encoded).forEach(encoded::appendCodePoint);
        return encoded.toString();
    }

    /** One character as it stands in the source. */
    MathNode one(int character, @Nullable Alphabet alphabet) throws TexException {
        if (TexSource.isDigit(character)) {
            return number(Character.toString(character), alphabet);
        }
        return switch (character) {
            case '-' -> MathNode.operator("−", "");
            case '*' -> MathNode.operator("∗", "");
            case '~' -> MathNode.leaf("mtext", "\u00A0", "");
            case '#', '$', '&', '%', '}', '{', '^', '_' ->
                    throw new TexException("misplaced " + (char) character);
            case '`' -> MathNode.operator("‘", "");
            case '@', '"' -> MathNode.leaf("mi", Character.toString(character), "");
            default -> any(character, alphabet);
        };
    }

    private MathNode any(int character, @Nullable Alphabet alphabet) {
        Symbols.Kind kind = Symbols.kind(character);
        String text = Character.toString(character);
        if (kind != null) {
            return symbol(new Symbols.Symbol(text, kind), alphabet);
        }
        boolean isLetter =
                Character.isLetterOrDigit(character)
                        || Character.getType(character) == Character.OTHER_SYMBOL;
        return isLetter ? letter(character, alphabet) : MathNode.operator(text, "");
    }

    private static MathNode letter(int character, @Nullable Alphabet alphabet) {
        String text = Character.toString(character);
        if (alphabet == Alphabet.ROMAN && TexSource.isLetter(character)) {
            return MathNode.leaf("mi", text, " mathvariant=\"normal\"");
        }
        boolean isSlanted = alphabet == Alphabet.ITALIC && TexSource.isLetter(character);
        return MathNode.leaf("mi", isSlanted ? text : encoded(text, alphabet), "");
    }

    MathNode symbol(Symbols.Symbol symbol, @Nullable Alphabet alphabet) {
        String text = symbol.character();
        String fixed = " stretchy=\"false\"";
        return switch (symbol.kind()) {
            case IDENTIFIER -> letter(text.codePointAt(0), alphabet);
            case UPRIGHT -> upright(text, alphabet);
            case OPERATOR ->
                    MathNode.operator(text, Symbols.isArrow(text.codePointAt(0)) ? fixed : "");
            case LARGE -> MathNode.operator(text, "").as(MathNode.Role.MOVABLE);
            case INTEGRAL -> MathNode.operator(text, "");
            case OPEN -> MathNode.operator(text, isBar(text) ? " form=\"prefix\"" + fixed : fixed);
            case CLOSE ->
                    MathNode.operator(text, isBar(text) ? " form=\"postfix\"" + fixed : fixed);
            case FENCE -> MathNode.operator(text, fixed);
        };
    }

    private static MathNode upright(String text, @Nullable Alphabet alphabet) {
        boolean isStyled = alphabet != null && alphabet != Alphabet.ROMAN;
        String encoded = isStyled ? encoded(text, alphabet) : text;
        return MathNode.leaf("mi", encoded, encoded.equals(text) ? " mathvariant=\"normal\"" : "");
    }

    private static boolean isBar(String text) {
        return text.equals("|") || text.equals("‖");
    }

    /** A name made of {@code words} that have a space, dot or dash between them. */
    static MathNode name(String words) {
        boolean isLetter = words.codePointCount(0, words.length()) == 1;
        return MathNode.leaf("mi", words, isLetter ? " mathvariant=\"normal\"" : "");
    }

    /** Marks the negation of {@code node}, which is one sign. */
    static MathNode negated(MathNode node) throws TexException {
        if (!node.isLeaf() || node.text().codePointCount(0, node.text().length()) != 1) {
            throw new TexException("only a sign is negated");
        }
        String text =
                java.text.Normalizer.normalize(
                        node.text() + "\u0338", java.text.Normalizer.Form.NFC);
        return MathNode.operator(text, node.name().equals("mo") ? node.attributes() : "");
    }

    static List<MathNode> list(MathNode... nodes) {
        return new ArrayList<>(List.of(nodes));
    }
}
