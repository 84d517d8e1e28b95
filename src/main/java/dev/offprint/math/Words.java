package dev.offprint.math;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes words that stand in a formula, escaped, inside {@code \text}. */
final class Words {
    private final TexOutput out;
    private final Characters characters;

    Words(TexOutput out, Characters characters) {
        this.out = out;
        this.characters = characters;
    }

    void write(String text, @Nullable Alphabet variant) {
        if (text.isEmpty()) {
            return;
        }
        if (text.strip().isEmpty() || text.chars().allMatch(c -> c == 0xA0)) {
            out.token("\\ ");
            return;
        }
        String rest = text.replaceAll("^\u00A0+|\u00A0+$", " ");
        int start = 0;
        for (int i = 0; i < rest.length(); i += Character.charCount(rest.codePointAt(i))) {
            int character = rest.codePointAt(i);
            if (isSign(character)) {
                words(rest.substring(start, i), variant);
                characters.plain(character);
                start = i + Character.charCount(character);
            }
        }
        words(rest.substring(start), variant);
    }

    /** Signs that fonts for words do not have. */
    private static boolean isSign(int character) {
        boolean isOfMath =
                Character.getType(character) == Character.MATH_SYMBOL
                        || Symbols.isArrow(character)
                        || Character.UnicodeBlock.GREEK.equals(
                                Character.UnicodeBlock.of(character));
        return character >= 0x80 && isOfMath && Symbols.command(character) != null;
    }

    private void words(String text, @Nullable Alphabet variant) {
        if (text.isEmpty()) {
            return;
        }
        List<String> commands = commands(variant);
        commands.forEach(command -> out.raw("\\" + command + "{"));
        out.raw(escaped(text));
        out.raw("}".repeat(commands.size()));
    }

    private static List<String> commands(@Nullable Alphabet variant) {
        if (variant == null) {
            return List.of("text");
        }
        return switch (variant) {
            case BOLD -> List.of("textbf");
            case ITALIC -> List.of("textit");
            case BOLD_ITALIC -> List.of("textbf", "textit");
            case SANS, SANS_ITALIC -> List.of("textsf");
            case SANS_BOLD, SANS_BOLD_ITALIC -> List.of("textbf", "textsf");
            case MONOSPACE -> List.of("texttt");
            default -> List.of("text");
        };
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '%', '&', '#', '$', '_', '{', '}' -> escaped.append('\\').append(c);
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '\u00A0' -> escaped.append('~');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
