package dev.offprint.write.epub;

import dev.offprint.article.LanguageGuess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The few words that a book says besides its posts, in its own language where that is known, else
 * in English.
 *
 * @param posts with a place for their number
 * @param date with places for year, month and day
 * @param months as they stand in a date; of no use where it has the number
 */
record Words(
        String language,
        String contents,
        String cover,
        String undated,
        String other,
        String landmarks,
        String posts,
        String missingPicture,
        String date,
        List<String> months) {
    Words {
        months = List.copyOf(months);
    }

    private static final class Holder {
        static final List<Words> KNOWN = read();
    }

    private static List<Words> read() {
        List<Words> known = new ArrayList<>();
        try (InputStream file =
                        Objects.requireNonNull(Words.class.getResourceAsStream("words.txt"));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] part = line.split(" *\\| *", -1);
                    List<String> months = List.of(part[9].split(" ", -1));
                    known.add(
                            new Words(
                                    part[0], part[1], part[2], part[3], part[4], part[5], part[6],
                                    part[7], part[8], months));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(known);
    }

    /** Returns the words for a BCP 47 tag. */
    static Words of(String tag) {
        String wanted = Locale.forLanguageTag(tag).getLanguage();
        if (wanted.equals("zh")) {
            wanted = LanguageGuess.isTraditional(tag) ? "zh-Hant" : "zh-Hans";
        }
        if (wanted.equals("no") || wanted.equals("nn")) {
            wanted = "nb";
        }
        for (Words words : Holder.KNOWN) {
            if (words.language().equals(wanted)) {
                return words;
            }
        }
        return Holder.KNOWN.get(0);
    }

    /** What a book may say in the place of a picture, in every language. */
    static List<String> ofMissingPictures() {
        return Holder.KNOWN.stream().map(Words::missingPicture).toList();
    }

    /** Returns the heading of a part. */
    String label(Part part) {
        return switch (part.kind()) {
            case NAME -> part.value();
            case YEAR -> isSinographic() ? part.value() + "年" : year(part.value());
            case MONTH -> month(Integer.parseInt(part.value().substring(5)));
            case UNDATED -> undated;
            case OTHER -> other;
        };
    }

    /** Returns how many posts there are. */
    String posts(int count) {
        return String.format(Locale.ROOT, posts, count);
    }

    /** Returns a day in words. */
    String date(LocalDate day) {
        int month = day.getMonthValue();
        return date.replace("{y}", Integer.toString(day.getYear()))
                .replace("{m}", Integer.toString(month))
                .replace("{d}", Integer.toString(day.getDayOfMonth()))
                .replace("{M}", months.get(months.size() < month ? 0 : month - 1));
    }

    private String year(String year) {
        return language.equals("ko") ? year + "년" : year;
    }

    private String month(int month) {
        if (isSinographic()) {
            return month + "月";
        }
        return Month.of(month)
                .getDisplayName(TextStyle.FULL_STANDALONE, Locale.forLanguageTag(language));
    }

    private boolean isSinographic() {
        return language.startsWith("zh") || language.equals("ja");
    }
}
