package dev.offprint.evidence;

import java.util.EnumSet;
import java.util.Set;

/** Kinds of characters of which most posts hold none, so that who looks for them need not look. */
public enum CharacterKind {
    /** The start of an entity. */
    AMPERSAND,
    /** What controls a device; tabs, line ends and the next line of 0x85 are none. */
    CONTROL,
    /** Zero-width and direction characters, soft hyphens and byte order marks. */
    INVISIBLE,
    /** What begins a character of UTF-8 that was read as Windows-1252. */
    MISREAD;

    /** The kinds that {@code text} holds. */
    static Set<CharacterKind> in(String text) {
        Set<CharacterKind> found = EnumSet.noneOf(CharacterKind.class);
        // An array is read several times as fast as a string that holds other than Latin letters.
        char[] characters = text.toCharArray();
        for (char c : characters) {
            if (c == '&') {
                found.add(AMPERSAND);
            } else if (c < ' ') {
                if (c != '\t' && c != '\n' && c != '\r') {
                    found.add(CONTROL);
                }
            } else if (c > '~' && c < '\u3000') {
                addRare(c, found);
            } else if (c == '\uFEFF') {
                found.add(INVISIBLE);
            }
        }
        return found;
    }

    private static void addRare(char c, Set<CharacterKind> found) {
        if (c <= '\u009F') {
            if (c != '\u0085') {
                found.add(CONTROL);
            }
        } else if (c >= '\u00C2' && c <= '\u00F4') {
            found.add(MISREAD);
        } else if (c == '\u00AD') {
            found.add(INVISIBLE);
        } else if (c >= '\u200B' && c <= '\u2069') {
            found.add(INVISIBLE);
            if (c == '\u2028' || c == '\u2029') {
                found.add(CONTROL);
            }
        }
    }
}
