package dev.offprint.math;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes characters as the commands and signs of TeX. */
final class Characters {
    private static final int NEGATION = 0x0338;

    private final TexOutput out;

    Characters(TexOutput out) {
        this.out = out;
    }

    /** Writes {@code text}, each letter in {@code variant} where there is one. */
    void write(String text, @Nullable Alphabet variant) {
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            if (i + 1 < characters.length && isNegation(characters[i + 1])) {
                out.token("\\not");
                plain(characters[i]);
                i++;
            } else {
                letter(characters[i], variant);
            }
        }
    }

    private static boolean isNegation(int character) {
        return character == NEGATION || character == 0x20D2;
    }

    /** Writes the characters of a number, which stay one number where they can. */
    void number(String text, @Nullable Alphabet variant) {
        StringBuilder digits = new StringBuilder();
        for (int character : text.codePoints().toArray()) {
            boolean isPart = character == '.' && digits.length() > 0;
            if (variant == null && (isPart || (character >= '0' && character <= '9'))) {
                digits.appendCodePoint(character);
                continue;
            }
            if (digits.length() > 0) {
                out.number(digits.toString());
                digits.setLength(0);
            }
            if (variant == null && isLatin(character)) {
                out.styled(Alphabet.ROMAN.commands(), Character.toString(character));
            } else {
                letter(character, variant);
            }
        }
        if (digits.length() > 0) {
            out.number(digits.toString());
        }
    }

    private void letter(int character, @Nullable Alphabet variant) {
        Alphabet.Styled decoded = Alphabet.decoded(character);
        if (decoded != null && Symbols.command(character) == null) {
            styled(decoded.plain(), decoded.alphabet());
        } else if (variant == null || !Character.isLetterOrDigit(character)) {
            plain(character);
        } else {
            styled(character, variant);
        }
    }

    private void styled(int character, Alphabet alphabet) {
        boolean isGreek = Character.UnicodeBlock.GREEK.equals(Character.UnicodeBlock.of(character));
        boolean isLetter = isLatin(character) || isGreek;
        boolean isCapital = Character.isUpperCase(character);
        boolean isAsItIs =
                switch (alphabet) {
                    case ROMAN -> !isLatin(character);
                    case ITALIC -> !(isGreek && isCapital);
                    default -> !isLetter && !Character.isDigit(character) && character != 0x2202;
                };
        if (isAsItIs) {
            plain(character);
            return;
        }
        List<String> commands = alphabet.commands();
        if (alphabet == Alphabet.BOLD && !isLatin(character) && !Character.isDigit(character)) {
            commands = Alphabet.BOLD_ITALIC.commands();
        }
        out.styled(commands, tex(character));
    }

    /** Writes {@code character} without an alphabet. */
    void plain(int character) {
        String space = Spaces.tex(character);
        if (isInvisible(character)) {
            return;
        }
        if (space != null) {
            out.token(space);
        } else if (character >= '0' && character <= '9') {
            out.number(Character.toString(character));
        } else {
            String negated = negated(character);
            out.token(negated.isEmpty() ? tex(character) : negated);
        }
    }

    /** Signs that apply, multiply, separate or add without being seen, and joiners. */
    private static boolean isInvisible(int character) {
        return (character >= 0x2060 && character <= 0x2064)
                || (character >= 0x200B && character <= 0x200F)
                || (character >= 0xFE00 && character <= 0xFE0F)
                || character == 0xFEFF;
    }

    private static String negated(int character) {
        if (character < 0x2190 || Symbols.command(character) != null) {
            return "";
        }
        String parts = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD);
        boolean isNegated = parts.length() == 2 && parts.charAt(1) == NEGATION;
        return isNegated ? "\\not" + tex(parts.charAt(0)) : "";
    }

    private static String tex(int written) {
        int character = Symbols.plain(written);
        if (character < 0x80) {
            return ascii(character);
        }
        String command = Symbols.command(character);
        return command != null ? command : compatible(character);
    }

    private static String ascii(int character) {
        return switch (character) {
            case '%', '&', '#', '$', '_', '{', '}' -> "\\" + (char) character;
            case '\\' -> "\\backslash";
            case '~' -> "\\sim";
            case '^' -> "\\wedge";
            case '\'' -> "\\prime";
            case ' ' -> "\\ ";
            default -> Character.toString(character);
        };
    }

    /** What Unicode makes of other characters: fractions, scripts, ligatures, primes. */
    private static String compatible(int character) {
        String own = Character.toString(character);
        if ((character >= 0x2033 && character <= 0x2034) || character == 0x2057) {
            return "\\prime".repeat(Tokens.primes(own));
        }
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK) {
            String accent = Accents.command(own, false, false);
            return accent.isEmpty() ? own : "\\" + accent + "{}";
        }
        if (type != Character.OTHER_NUMBER && type != Character.MODIFIER_LETTER) {
            return character >= 0x2145 && character <= 0x2149
                    ? "\\mathrm{" + Normalizer.normalize(own, Normalizer.Form.NFKC) + "}"
                    : own;
        }
        String parts = Normalizer.normalize(own, Normalizer.Form.NFKC).replace('−', '-');
        if (parts.matches("[0-9]+\u2044[0-9]+")) {
            List<String> halves = new ArrayList<>(List.of(parts.split("\u2044", -1)));
            return "\\tfrac{" + halves.get(0) + "}{" + halves.get(1) + "}";
        }
        boolean isScript = parts.length() == 1 && parts.charAt(0) < 0x80;
        if (!isScript) {
            return own;
        }
        boolean isLow = character >= 0x2080 && character <= 0x209C;
        boolean isHigh = character < 0x100 || (character >= 0x2070 && character <= 0x207F);
        return isLow || isHigh ? "{}" + (isLow ? "_{" : "^{") + parts + "}" : own;
    }

    private static boolean isLatin(int character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }
}
