package dev.offprint.page.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names with which a short text begins, as {@code Ada Fen, MD, and Bo Reed, tide editors}. A
 * name is told by its letters: two words that begin with capitals, particles between them, and none
 * that stands for an office or is said beside names.
 */
final class PersonNames {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;

    private static final Set<String> OFFICES = PageWords.all("office");
    private static final Set<String> TEAMS = PageWords.all("team");
    private static final Set<String> DEGREES = PageWords.all("degrees");
    private static final Set<String> OTHERS = PageWords.all("no-name");
    private static final Set<String> GIVEN = PageWords.all("given-names");
    private static final Set<String> ORGANIZATIONS = PageWords.all("organizations", "companies");
    private static final Set<String> LABELS = PageWords.all("by", "author", "another", "published");
    private static final Set<String> PARTICLES =
            Set.of(
                    "de", "da", "do", "dos", "das", "di", "del", "della", "der", "den", "van",
                    "von", "zu", "la", "le", "el", "bin", "ibn", "al", "af", "av", "y", "e", "the",
                    "ter", "ten");

    /** Where a text goes on about something else. */
    private static final Pattern END =
            Pattern.compile(
                    "\\s*[|·•⋅\u2013\u2014/／(（\\[:*†]|\\s+[-]\\s*|\\d|\\s+(?:on|in|for|with|at|from|is|as|am|um|le|el)\\s|$");

    private static final Pattern JOINT =
            Pattern.compile(
                    "\\s*(?:,\\s*(?:and|und|&)\\s|[,，、;；&]|\\s(?:and|und|et|y|og|och|en|i|и|і|ja|və|ve|dan|và)\\s)\\s*");

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}.'\u2019\u02BC-]*");
    private static final Pattern EAST =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}・]{2,12}|\\p{IsHangul}{2,5}");
    private static final Pattern REPORTER = Pattern.compile("\\s*(?:記者|记者|기자|さん|氏)$");

    private PersonNames() {}

    /**
     * The names at the start of a text; empty when it begins otherwise.
     *
     * @param isSure whether something else says that a name comes, so that one word may be one
     */
    static List<String> atStart(String text, boolean isSure) {
        String line = Words.line(text).replaceFirst("^[\\s\\p{Punct}·•|]+", "");
        Matcher end = END.matcher(line);
        String start = end.find() ? line.substring(0, end.start()) : line;
        List<String> names = new ArrayList<>();
        for (String part : JOINT.split(start, -1)) {
            String piece = REPORTER.matcher(part.strip()).replaceFirst("");
            int last = names.size() - 1;
            if (last >= 0 && isDegree(piece)) {
                names.set(last, names.get(last) + ", " + piece);
            } else if (isName(piece, isSure) && (last < 0 || isAlike(piece, names.get(0)))) {
                names.add(piece);
            } else if (!piece.isEmpty()) {
                break;
            }
        }
        return names;
    }

    /** Whether a text is the name of a person and no more. */
    static boolean isWhole(String text) {
        return atStart(text, true).equals(List.of(text));
    }

    /** Whether a text is a name of two words or more, of which the first is given to persons. */
    static boolean isGiven(String text) {
        String[] words = text.split("\\s+", -1);
        boolean isOrganization =
                Stream.of(words)
                        .anyMatch(word -> ORGANIZATIONS.contains(word.toLowerCase(Locale.ROOT)));
        return words.length > 1
                && !isOrganization
                && GIVEN.contains(words[0].toLowerCase(Locale.ROOT))
                && atStart(text, false).equals(List.of(text));
    }

    /** Whether a text names those who write as one, as {@code Quay Letter Staff}. */
    static boolean isTeam(String text) {
        String[] words = text.split("\\s+", -1);
        return words.length > 1 && TEAMS.contains(words[words.length - 1].toLowerCase(Locale.ROOT));
    }

    /** Behind a first and a family name, a word alone is what the person is. */
    private static boolean isAlike(String name, String first) {
        return name.contains(" ") || !first.contains(" ");
    }

    private static boolean isDegree(String piece) {
        for (String word : piece.split("\\s+", -1)) {
            if (!DEGREES.contains(word.replace(".", "").toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return !piece.isEmpty();
    }

    private static boolean isName(String piece, boolean isSure) {
        if (LABELS.contains(piece.toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (EAST.matcher(piece).matches()) {
            return isSure && !OTHERS.contains(piece);
        }
        List<String> words = List.of(piece.split("\\s+", -1));
        if (piece.length() > LONGEST || words.size() > MOST_WORDS) {
            return false;
        }
        int counted = 0;
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean isParticle = PARTICLES.contains(lower);
            boolean isOther = OTHERS.contains(lower) && !(lower.equals("the") && counted == 0);
            if (!WORD.matcher(word).matches()
                    || (isOther && !isParticle)
                    || (Character.isLowerCase(word.charAt(0)) && !isParticle)) {
                return false;
            }
            counted += isParticle ? 0 : 1;
        }
        String last = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
        boolean isTeam = TEAMS.contains(last) && counted > 1;
        return isTeam
                || (!OFFICES.contains(last)
                        && !TEAMS.contains(last)
                        && !PARTICLES.contains(last)
                        && counted >= (isSure ? 1 : 2)
                        && piece.length() > 2
                        && MonthNames.number(last, "") == 0);
    }
}
