package dev.offprint.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** By which languages are told: {@code languages.txt}, read when the first text is asked about. */
final class LanguageData {
    private final Map<UnicodeScript, Languages> languages = new EnumMap<>(UnicodeScript.class);
    private final Map<String, String> han = new HashMap<>();

    /** The languages of one script. */
    static final class Languages {
        /** In the order of the file. */
        final List<Language> all = new ArrayList<>();

        /** For each word the languages that have it, as the places of these in {@link #all}. */
        private final Map<String, List<Entry>> words = new HashMap<>();

        List<Entry> of(String word) {
            return words.getOrDefault(word, List.of());
        }
    }

    /**
     * A language.
     *
     * @param letters none where any letter of its script may be one of its own
     * @param isRare whether few texts are in it
     */
    record Language(String tag, String letters, boolean isRare) {
        boolean hasLetter(int c) {
            return letters.isEmpty() || letters.indexOf(c) >= 0;
        }
    }

    /**
     * A word of a language.
     *
     * @param rank 0 for its commonest word
     */
    record Entry(int language, int rank) {}

    private static final class Holder {
        static final LanguageData DATA = new LanguageData();
    }

    private LanguageData() {
        try (InputStream file =
                        Objects.requireNonNull(
                                LanguageData.class.getResourceAsStream("languages.txt"));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            UnicodeScript script = UnicodeScript.UNKNOWN;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    script = script(line);
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    line(script, line.split(" *\\| *", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(UnicodeScript script, String[] fields) {
        if (script == UnicodeScript.HAN) {
            han.put(fields[0], fields[1]);
            return;
        }
        Languages known = languages.computeIfAbsent(script, key -> new Languages());
        int language = known.all.size();
        boolean isRare = fields[0].startsWith("~");
        known.all.add(new Language(fields[0].replace("~", ""), fields[1], isRare));
        int rank = 0;
        for (String word : fields[2].split(" ", -1)) {
            List<Entry> entries = known.words.computeIfAbsent(word, key -> new ArrayList<>(2));
            if (!word.isEmpty() && entries.stream().noneMatch(e -> e.language() == language)) {
                entries.add(new Entry(language, rank));
            }
            rank++;
        }
    }

    /** The script of a section, as in {@code [Latin]}. */
    static UnicodeScript script(String section) {
        return UnicodeScript.forName(section.substring(1, section.length() - 1));
    }

    static LanguageData get() {
        return Holder.DATA;
    }

    /** The languages that write so; none for a script of which nothing is known. */
    Languages of(UnicodeScript script) {
        return languages.getOrDefault(script, new Languages());
    }

    /** Characters that only texts of this tag have. */
    String han(String tag) {
        return han.getOrDefault(tag, "");
    }

    static String folded(String word) {
        // In no alphabet but those of Turkic languages is the dot of İ a mark of its own.
        return word.toLowerCase(Locale.ROOT).replace("\u0307", "");
    }
}
