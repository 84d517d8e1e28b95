package dev.offprint.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads delimiters that grow with what is between them, and those of a size of their own. */
final class Delimiters {
    private static final Map<String, String> SIZES =
            Map.of("big", "1.2em", "Big", "1.8em", "bigg", "2.4em", "Bigg", "3em");

    private static final Map<Character, String> FORMS =
            Map.of('l', "prefix", 'r', "postfix", 'm', "infix");

    private Delimiters() {}

    /** The delimiter that comes next; empty for a point. */
    private static String read(TexParser parser) throws TexException {
        TexSource source = parser.source;
        source.skipSpaces();
        if (source.peek() == '\\') {
            String name = source.command();
            Symbols.Symbol symbol = Symbols.named(name);
            if (symbol == null || !isDelimiter(symbol.character())) {
                throw new TexException("no delimiter: " + name);
            }
            return symbol.character();
        }
        int character = source.next();
        return switch (character) {
            case '.' -> "";
            case '<' -> "⟨";
            case '>' -> "⟩";
            default -> {
                String text = Character.toString(character);
                if (!isDelimiter(text)) {
                    throw new TexException("no delimiter: " + text);
                }
                yield text;
            }
        };
    }

    private static boolean isDelimiter(String text) {
        Symbols.Kind kind = Symbols.kind(text.codePointAt(0));
        return text.equals("/")
                || text.equals("\\")
                || text.equals("∣")
                || text.equals("∥")
                || kind == Symbols.Kind.OPEN
                || kind == Symbols.Kind.CLOSE
                || kind == Symbols.Kind.FENCE;
    }

    /** A delimiter in braces that may hold none. */
    static String optional(TexParser parser) throws TexException {
        TexSource source = parser.source;
        source.expect("{");
        if (source.takeAfterSpaces("}")) {
            return "";
        }
        String delimiter = read(parser);
        source.expect("}");
        return delimiter;
    }

    /** What stands between {@code \left} and {@code \right}, and both. */
    static MathNode pair(TexParser parser) throws TexException {
        List<MathNode> row = new ArrayList<>();
        row.add(Stacked.fence(read(parser), "prefix"));
        row.addAll(parser.row(TexParser.Place.DELIMITERS));
        while (parser.source.peekCommand().equals("middle")) {
            parser.source.command();
            row.add(Stacked.fence(read(parser), "infix"));
            row.addAll(parser.row(TexParser.Place.DELIMITERS));
        }
        if (!parser.source.peekCommand().equals("right")) {
            throw new TexException("\\right is missing");
        }
        parser.source.command();
        row.add(Stacked.fence(read(parser), "postfix"));
        return MathNode.row(row);
    }

    static boolean isSize(String command) {
        return !command.isEmpty()
                && (SIZES.containsKey(command) || SIZES.containsKey(size(command)));
    }

    private static String size(String command) {
        char last = command.charAt(command.length() - 1);
        return FORMS.containsKey(last) ? command.substring(0, command.length() - 1) : command;
    }

    /** {@code \big} and its like. */
    static MathNode sized(String command, TexParser parser) throws TexException {
        boolean isPlain = SIZES.containsKey(command);
        String size = SIZES.getOrDefault(isPlain ? command : size(command), "");
        String form = isPlain ? null : FORMS.get(command.charAt(command.length() - 1));
        String delimiter = read(parser);
        return MathNode.operator(
                delimiter,
                (form == null ? "" : " form=\"" + form + "\"")
                        + " stretchy=\"true\" minsize=\""
                        + size
                        + "\" maxsize=\""
                        + size
                        + "\"");
    }
}
