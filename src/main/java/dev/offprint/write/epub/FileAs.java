package dev.offprint.write.epub;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The form of a name that a library sorts by. */
final class FileAs {
    private static final Set<String> PARTICLES =
            Set.of(
                    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la",
                    "le", "el", "al", "bin", "ibn", "ter", "ten", "zu");

    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    /** Words that tell a body of people from a person. */
    private static final Set<String> CORPORATE =
            Set.of(
                    "the",
                    "staff",
                    "team",
                    "editor",
                    "editors",
                    "group",
                    "inc",
                    "inc.",
                    "ltd",
                    "news",
                    "press",
                    "blog",
                    "magazine",
                    "times",
                    "post",
                    "foundation",
                    "project",
                    "association",
                    "university",
                    "institute",
                    "company",
                    "admin",
                    "guest",
                    "and",
                    "&");

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}.'’-]+");

    private FileAs() {}

    /**
     * Returns {@code name} with the family name first where it is plainly that of a person in Latin
     * letters ({@code Lee, Ann}; {@code van Gogh, Vincent}), else {@code name} itself.
     */
    static String of(String name) {
        List<String> words = List.of(name.split(" ", -1));
        if (words.size() < 2 || words.size() > 5 || !isPerson(words)) {
            return name;
        }
        int end = words.size();
        String suffix = "";
        if (end > 2 && SUFFIXES.contains(words.get(end - 1).toLowerCase(Locale.ROOT))) {
            end--;
            suffix = ", " + words.get(end);
        }
        int family = end - 1;
        while (family > 1 && PARTICLES.contains(words.get(family - 1).toLowerCase(Locale.ROOT))) {
            family--;
        }
        return String.join(" ", words.subList(family, end))
                + ", "
                + String.join(" ", words.subList(0, family))
                + suffix;
    }

    private static boolean isPerson(List<String> words) {
        for (String word : words) {
            boolean isCapital =
                    PARTICLES.contains(word)
                            || (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0)));
            if (!NAME.matcher(word).matches()
                    || !isLatin(word)
                    || !isCapital
                    || CORPORATE.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLatin(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }
}
