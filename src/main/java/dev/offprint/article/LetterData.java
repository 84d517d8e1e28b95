package dev.offprint.article;

import dev.offprint.article.LanguageData.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often three letters follow each other in the languages of one script: {@code letters.txt}.
 */
final class LetterData {
    private static final Map<UnicodeScript, LetterData> READ = new ConcurrentHashMap<>();

    /** How much oftener letters of each band are met than those in none, as a logarithm. */
    private static final double[] BANDS = {0, 3.5, 2.8, 2.1, 1.2};

    /** Names and programs are made of the letters of some language, though none of it fits well. */
    private static final double OF_NO_LANGUAGE = 0.6;

    private static final int LENGTH = 3;

    private final Map<Long, byte[]> bands = new HashMap<>(8192);
    private final boolean[] isKnown;
    private final boolean[] isLanguage;

    /** The letters of the languages of {@code script}, in the order of {@link LanguageData}. */
    static LetterData of(UnicodeScript script) {
        return READ.computeIfAbsent(script, LetterData::new);
    }

    private LetterData(UnicodeScript script) {
        Map<String, Integer> places = new HashMap<>();
        List<Language> languages = LanguageData.get().of(script).all;
        isKnown = new boolean[languages.size()];
        isLanguage = new boolean[languages.size()];
        for (int i = 0; i < languages.size(); i++) {
            places.put(languages.get(i).tag(), i);
            isLanguage[i] = !languages.get(i).tag().equals(LanguageGuess.UNDETERMINED);
        }
        try (InputStream file =
                        Objects.requireNonNull(
                                LetterData.class.getResourceAsStream("letters.txt"));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            boolean isWanted = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    isWanted = LanguageData.script(line) == script;
                } else if (isWanted) {
                    String[] fields = line.split(" \\| ?", -1);
                    line(fields, Objects.requireNonNull(places.get(fields[0])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String[] fields, int language) {
        for (int band = 1; band < BANDS.length; band++) {
            String letters = fields[band];
            for (int at = 0; at + LENGTH <= letters.length(); at += LENGTH) {
                bands.computeIfAbsent(key(letters, at), key -> new byte[isKnown.length])[language] =
                        (byte) band;
                isKnown[language] = true;
            }
        }
    }

    /** Adds to {@code scores} what the letters of a word say for each language. */
    void vote(String word, double[] scores) {
        String whole = "_" + word + "_";
        for (int at = 0; at + LENGTH <= whole.length(); at++) {
            byte[] found = bands.get(key(whole, at));
            for (int i = 0; found != null && i < found.length; i++) {
                scores[i] += BANDS[found[i]];
            }
        }
    }

    /**
     * Gives languages whose letters nobody counted as much as the best of the others, and what is
     * no language a part of that.
     */
    void level(double[] scores) {
        double most = 0;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        for (int i = 0; i < scores.length; i++) {
            if (isLanguage[i]) {
                scores[i] = isKnown[i] ? scores[i] : most;
            } else {
                scores[i] = most * OF_NO_LANGUAGE;
            }
        }
    }

    private static long key(String letters, int at) {
        return ((long) letters.charAt(at) << 32)
                | ((long) letters.charAt(at + 1) << 16)
                | letters.charAt(at + 2);
    }
}
