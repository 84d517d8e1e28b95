package dev.offprint.math;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The alphabets of mathematics, as Unicode has them from U+1D400 to U+1D7FF ("Mathematical
 * Alphanumeric Symbols"; the letters it had before are left out there and stand in "Letterlike
 * Symbols").
 */
enum Alphabet {
    ROMAN("normal", -1, -1, -1, "mathrm"),
    BOLD("bold", 0x1D400, 0x1D6A8, 0x1D7CE, "mathbf"),
    ITALIC("italic", 0x1D434, 0x1D6E2, -1, "mathit"),
    BOLD_ITALIC("bold-italic", 0x1D468, 0x1D71C, -1, "boldsymbol"),
    SCRIPT("script", 0x1D49C, -1, -1, "mathcal"),
    BOLD_SCRIPT("bold-script", 0x1D4D0, -1, -1, "boldsymbol", "mathcal"),
    FRAKTUR("fraktur", 0x1D504, -1, -1, "mathfrak"),
    DOUBLE_STRUCK("double-struck", 0x1D538, -1, 0x1D7D8, "mathbb"),
    BOLD_FRAKTUR("bold-fraktur", 0x1D56C, -1, -1, "boldsymbol", "mathfrak"),
    SANS("sans-serif", 0x1D5A0, -1, 0x1D7E2, "mathsf"),
    SANS_BOLD("bold-sans-serif", 0x1D5D4, 0x1D756, 0x1D7EC, "boldsymbol", "mathsf"),
    SANS_ITALIC("sans-serif-italic", 0x1D608, -1, -1, "mathsfit"),
    SANS_BOLD_ITALIC("sans-serif-bold-italic", 0x1D63C, 0x1D790, -1, "boldsymbol", "mathsfit"),
    MONOSPACE("monospace", 0x1D670, -1, 0x1D7F6, "mathtt");

    /** A letter or digit, and the alphabet it is of. */
    record Styled(Alphabet alphabet, int plain) {}

    private static final int LATIN = 52;

    /** Of each Greek alphabet: capitals and nabla, small letters and partial, six forms. */
    private static final String GREEK =
            "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡϴΣΤΥΦΧΨΩ∇αβγδεζηθικλμνξοπρςστυφχψω∂ϵϑϰϕϱϖ";

    private static final Map<Alphabet, String> LETTERLIKE =
            Map.of(
                    ITALIC, "hℎ",
                    SCRIPT, "BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ",
                    FRAKTUR, "CℭHℌIℑRℜZℨ",
                    DOUBLE_STRUCK, "CℂHℍNℕPℙQℚRℝZℤ");

    private final String variant;
    private final int latin;
    private final int greek;
    private final int digits;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> commands;

    Alphabet(String variant, int latin, int greek, int digits, String... commands) {
        this.variant = variant;
        this.latin = latin;
        this.greek = greek;
        this.digits = digits;
        this.commands = List.of(commands);
    }

    /** The alphabet that an attribute {@code mathvariant} names. */
    static @Nullable Alphabet ofVariant(String variant) {
        for (Alphabet alphabet : values()) {
            if (alphabet.variant.equals(variant)) {
                return alphabet;
            }
        }
        return null;
    }

    /** What {@code character} is one form of, if it is one. */
    static @Nullable Styled decoded(int character) {
        if (character >= 0x1D400 && character <= 0x1D7FF) {
            for (Alphabet alphabet : values()) {
                int plain = alphabet.plain(character);
                if (plain >= 0) {
                    return new Styled(alphabet, plain);
                }
            }
            return new Styled(
                    ITALIC,
                    Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
                            .codePointAt(0));
        }
        if (character >= 0x2100 && character <= 0x214F) {
            for (Map.Entry<Alphabet, String> entry : LETTERLIKE.entrySet()) {
                int at = entry.getValue().indexOf(character);
                if (at > 0) {
                    return new Styled(entry.getKey(), entry.getValue().charAt(at - 1));
                }
            }
        }
        return null;
    }

    private int plain(int character) {
        if (latin >= 0 && character >= latin && character < latin + LATIN) {
            int letter = character - latin;
            return letter < 26 ? 'A' + letter : 'a' + letter - 26;
        }
        if (greek >= 0 && character >= greek && character < greek + GREEK.length()) {
            return GREEK.charAt(character - greek);
        }
        return digits >= 0 && character >= digits && character < digits + 10
                ? '0' + character - digits
                : -1;
    }

    /** {@code character} in this alphabet, or as it is where this alphabet has no such. */
    int encoded(int character) {
        if (latin < 0) {
            return character;
        }
        int exception = LETTERLIKE.getOrDefault(this, "").indexOf(character);
        if (exception >= 0 && character < 0x80) {
            return LETTERLIKE.getOrDefault(this, "").charAt(exception + 1);
        }
        if (character >= 'A' && character <= 'Z') {
            return latin + character - 'A';
        }
        if (character >= 'a' && character <= 'z') {
            return latin + 26 + character - 'a';
        }
        if (character >= '0' && character <= '9') {
            int from = this == BOLD_ITALIC ? BOLD.digits : digits;
            return from < 0 ? character : from + character - '0';
        }
        return encodedGreek(character);
    }

    /** As TeX has it: capitals upright, small letters slanted, whether bold or not. */
    private int encodedGreek(int character) {
        int at = GREEK.indexOf(character);
        if (at < 0) {
            return character;
        }
        boolean isCapital = at < 26;
        if (this == BOLD || this == BOLD_ITALIC) {
            return (isCapital ? BOLD.greek : BOLD_ITALIC.greek) + at;
        }
        if (this == ITALIC && isCapital) {
            return greek + at;
        }
        return this == SANS_BOLD || this == SANS_BOLD_ITALIC ? greek + at : character;
    }

    /** What a letter of {@code inner} becomes inside this alphabet. */
    Alphabet with(Alphabet inner) {
        if (this != BOLD && this != BOLD_ITALIC) {
            return inner;
        }
        return switch (inner) {
            case SCRIPT -> BOLD_SCRIPT;
            case FRAKTUR -> BOLD_FRAKTUR;
            case SANS -> SANS_BOLD;
            case SANS_ITALIC -> SANS_BOLD_ITALIC;
            case ITALIC -> BOLD_ITALIC;
            default -> inner;
        };
    }

    /** The commands around a letter, the outermost first. */
    List<String> commands() {
        return commands;
    }

    boolean isBold() {
        return variant.contains("bold");
    }
}
