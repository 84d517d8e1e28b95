package dev.offprint.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Text that was written as UTF-8 and read as Windows-1252 or Latin-1, so that {@code é} became
 * {@code Ã©}. Reading its bytes the right way gives the text back; that is certain only for what
 * nobody writes on purpose, such as {@code â€™} or a word of such pairs.
 */
public final class Mojibake {
    /**
     * What Windows-1252 has at 0x80 to 0x9F; the five bytes that it leaves empty stand for
     * themselves, as in browsers (WHATWG Encoding, index windows-1252).
     */
    private static final String HIGH =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D"
                    + "\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122"
                    + "\u0161\u203A\u0153\u009D\u017E\u0178";

    /** One misread character: where its bytes stand, and what they say. */
    private record Misread(Span span, int codePoint) {
        int lead(String text) {
            return byteOf(text.charAt(span.start()));
        }
    }

    private Mojibake() {}

    /**
     * Whether any two characters in {@code span} may be bytes of one, which in most texts none are.
     */
    public static boolean mayBeIn(String text, Span span) {
        for (int i = span.start(); i + 1 < span.end(); i++) {
            char c = text.charAt(i);
            if (c >= 0xC2 && c <= 0xF4 && isContinuation(byteOf(text.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isContinuation(int value) {
        return value >= 0x80 && value <= 0xBF;
    }

    /** The edits that give {@code text} back as it was written; empty when none are certain. */
    public static List<Edit> repairs(String text) {
        List<List<Misread>> runs = runs(text);
        Set<UnicodeScript> certain = EnumSet.noneOf(UnicodeScript.class);
        for (List<Misread> run : runs) {
            if (isCertain(text, run)) {
                run.forEach(misread -> certain.add(script(misread)));
            }
        }
        List<Edit> edits = new ArrayList<>();
        for (List<Misread> run : runs) {
            // Beside a certain one, a lone letter of its script or ours is no accident any more.
            boolean isKnown =
                    !certain.isEmpty()
                            && (isWestern(text, run) || certain.contains(script(run.get(0))));
            if (isKnown || isCertain(text, run)) {
                for (Misread misread : run) {
                    edits.add(new Edit(misread.span(), Character.toString(misread.codePoint())));
                }
            }
        }
        return List.copyOf(edits);
    }

    private static UnicodeScript script(Misread misread) {
        return UnicodeScript.of(misread.codePoint());
    }

    private static List<List<Misread>> runs(String text) {
        List<List<Misread>> runs = new ArrayList<>();
        List<Misread> run = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Misread misread = at(text, at);
            if (misread != null) {
                run.add(misread);
                at = misread.span().end();
            } else {
                if (!run.isEmpty()) {
                    runs.add(run);
                    run = new ArrayList<>();
                }
                at++;
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private static @Nullable Misread at(String text, int at) {
        int lead = byteOf(text.charAt(at));
        int length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (lead < 0xC2 || lead > 0xF4 || at + length > text.length()) {
            return null;
        }
        int codePoint = lead & (0xFF >> (length + 1));
        for (int i = at + 1; i < at + length; i++) {
            int next = byteOf(text.charAt(i));
            if (!isContinuation(next)) {
                return null;
            }
            codePoint = codePoint << 6 | (next & 0x3F);
        }
        int least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
        boolean isText =
                codePoint >= least
                        && Character.isDefined(codePoint)
                        && !Character.isISOControl(codePoint)
                        && Character.getType(codePoint) != Character.SURROGATE
                        && Character.getType(codePoint) != Character.PRIVATE_USE;
        return isText ? new Misread(new Span(at, at + length), codePoint) : null;
    }

    /** The byte that a misreader took for {@code c}; -1 when there is none above ASCII. */
    private static int byteOf(char c) {
        if (c >= 0x80 && c <= 0xFF) {
            return c;
        }
        int index = c > 0xFF ? HIGH.indexOf(c) : -1;
        return index < 0 ? -1 : 0x80 + index;
    }

    private static boolean isCertain(String text, List<Misread> run) {
        Misread first = run.get(0);
        int lead = first.lead(text);
        boolean isPunctuationOrSymbol = first.codePoint() >= 0x2000 && first.codePoint() < 0x2C00;
        if (isPunctuationOrSymbol || lead >= 0xF0) {
            return true;
        }
        if (run.size() > 1) {
            return run.size() > 2 || isOneScript(run);
        }
        return lead <= 0xC5 && isInWord(text, first, lead);
    }

    private static boolean isOneScript(List<Misread> run) {
        for (Misread misread : run) {
            if (script(misread) != script(run.get(0))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the neighbours say that a lone pair is no capital letter with a quote after it. */
    private static boolean isInWord(String text, Misread misread, int lead) {
        int start = misread.span().start();
        int end = misread.span().end();
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        if (lead == 0xC2) {
            boolean isQuotedLetter = "«“‘\"'(".indexOf(before) >= 0;
            return Character.isLetter(after) || (!Character.isUpperCase(before) && !isQuotedLetter);
        }
        return Character.isLetter(misread.codePoint())
                && (Character.isLetter(after) || Character.isLowerCase(before));
    }

    private static boolean isWestern(String text, List<Misread> run) {
        for (Misread misread : run) {
            if (misread.lead(text) > 0xC5) {
                return false;
            }
        }
        return true;
    }
}
