package dev.offprint.proof;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What a character is to a word. */
final class Letters {
    /** Scripts that put no space between words. */
    private static final Set<UnicodeScript> WITHOUT_SPACES =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.BOPOMOFO,
                    UnicodeScript.YI,
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR,
                    UnicodeScript.TIBETAN,
                    UnicodeScript.BALINESE,
                    UnicodeScript.JAVANESE,
                    UnicodeScript.TAI_LE,
                    UnicodeScript.NEW_TAI_LUE,
                    UnicodeScript.TAI_THAM,
                    UnicodeScript.TAI_VIET);

    /** Thai is the first of them. */
    private static final int FIRST_WITHOUT_SPACES = 0x0E00;

    /** Pictures that stand for words, block by block (Unicode, emoji). */
    private static final int FIRST_PICTURE = 0x1F300;

    private static final int LAST_PICTURE = 0x1FAFF;

    private Letters() {}

    /** Whether a word may consist of it; ½ and Ⅷ are numbers as 5 is. */
    static boolean isLetter(int character) {
        if (character < 0x80) {
            return (character >= 'a' && character <= 'z')
                    || (character >= 'A' && character <= 'Z')
                    || (character >= '0' && character <= '9');
        }
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || isPicture(character);
    }

    private static boolean isPicture(int character) {
        return character >= FIRST_PICTURE && character <= LAST_PICTURE;
    }

    /** Whether it belongs to the letter before it. */
    static boolean isMark(int character) {
        if (character < 0x300) {
            return false;
        }
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /**
     * Whether nobody can tell if it is there: soft hyphens, zero-width marks, and what no page may
     * hold (XML 1.0, 2.2; HTML, 13.2.3.5): controls, halves of surrogate pairs, noncharacters.
     */
    static boolean isNothing(int character) {
        return isControl(character)
                || character == 0xAD
                || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                || (character >= 0xFDD0 && character <= 0xFDEF)
                || (character & 0xFFFE) == 0xFFFE
                || (character >= 0x200B && character <= 0x200F)
                || (character >= 0x2060 && character <= 0x2064)
                || character == 0xFEFF;
    }

    /** Whether it is a control character that parts nothing, as white space does. */
    private static boolean isControl(int character) {
        boolean isSpace = character == '\t' || character == '\n' || character == '\f';
        return Character.isISOControl(character)
                && !isSpace
                && character != '\r'
                && character != 0x85;
    }

    /** Whether it is a word by itself. */
    static boolean isWord(int character) {
        return isPicture(character)
                || (character >= FIRST_WITHOUT_SPACES
                        && WITHOUT_SPACES.contains(UnicodeScript.of(character)));
    }

    /** The digit or sign that a raised or lowered one stands for, or -1. */
    static int ofRaised(int character) {
        return switch (character) {
            case 0xB9 -> '1';
            case 0xB2 -> '2';
            case 0xB3 -> '3';
            case 0x2071 -> 'i';
            case 0x207F -> 'n';
            default -> {
                if (character >= 0x2070 && character <= 0x2079) {
                    yield '0' + character - 0x2070;
                }
                yield character >= 0x2080 && character <= 0x2089 ? '0' + character - 0x2080 : -1;
            }
        };
    }
}
