package dev.offprint.page.metadata;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The months by their names in many languages. One name may be two months: "listopad" is October in
 * Zagreb and November in Warsaw, so it is one only where the language is known.
 */
final class MonthNames {
    private static final Map<String, Map<String, Integer>> BY_LANGUAGE = read("months");
    private static final Map<String, Integer> ANY = joined();

    /** The solar calendar is used in one language only. */
    private static final Map<String, Integer> SOLAR =
            read("months-solar").getOrDefault("fa", Map.of());

    private MonthNames() {}

    /**
     * The number of a month; 0 when no month has that name, or several.
     *
     * @param language a tag such as {@code de} or {@code pt-BR}; empty when it is not known
     */
    static int number(String name, String language) {
        String folded = folded(name);
        Map<String, Integer> own = BY_LANGUAGE.getOrDefault(primary(language), Map.of());
        return own.getOrDefault(folded, ANY.getOrDefault(folded, 0));
    }

    /** Whether a month has that name in any language or calendar. */
    static boolean isKnown(String name) {
        return ANY.containsKey(folded(name)) || solar(name) > 0;
    }

    /** The number of a month of the solar calendar of Iran; 0 when none has that name. */
    static int solar(String name) {
        return SOLAR.getOrDefault(folded(name), 0);
    }

    /** The language of a tag, without script and region. */
    static String primary(String language) {
        return language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static String folded(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        // "In March" is one word in Hebrew.
        String month = lower.startsWith("\u05D1") ? lower.substring(1) : lower;
        // The dot that Turkish has on a capital stays behind as a mark.
        return month.replaceAll("[.'\u2019\u0307\u05F3\u0970]", "").replaceAll("\\s+", "_");
    }

    private static Map<String, Map<String, Integer>> read(String section) {
        Map<String, Map<String, Integer>> languages = new HashMap<>();
        for (String line : PageWords.lines(section)) {
            String[] parts = line.split(" ", 2);
            Map<String, Integer> names =
                    languages.computeIfAbsent(primary(parts[0]), tag -> new HashMap<>());
            List<String> months = List.of(parts[1].split(" \\| ", -1));
            for (int i = 0; i < months.size(); i++) {
                for (String name : months.get(i).split(" ", -1)) {
                    names.putIfAbsent(folded(name), i + 1);
                }
            }
        }
        return languages;
    }

    private static Map<String, Integer> joined() {
        Map<String, Integer> joined = new HashMap<>();
        for (Map<String, Integer> names : BY_LANGUAGE.values()) {
            names.forEach(
                    (name, month) ->
                            joined.merge(name, month, (one, two) -> one.equals(two) ? one : 0));
        }
        return joined;
    }
}
