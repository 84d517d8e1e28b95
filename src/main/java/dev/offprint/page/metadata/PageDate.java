package dev.offprint.page.metadata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as pages write them, in the one form that every program reads: ISO 8601 (RFC 3339), with
 * time and offset as far as they are said. A date in which day and month could be swapped is none.
 */
public final class PageDate {
    private static final String TIME =
            "(?:(?:[Tt,]|\\s){1,3}(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?"
                    + "\\s?([AaPp]\\.?[Mm]\\.?)?\\s?([Zz]|UTC|GMT|(?:GMT|UTC)?[+-]\\d{2}(?::?\\d{2})?)?)?";
    private static final Pattern NUMBERS =
            Pattern.compile(
                    "(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})\\s?日?" + TIME);
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})" + TIME);
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})" + TIME);
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");

    /** A month by name, before or after the day; a weekday may come before. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:\\p{L}{2,12}\\.?,?\\s+)?(?:"
                            + "(\\d{1,2})(?:\\.|st|nd|rd|th|º|er)?\\s+(?:de\\s+)?(\\p{L}{3,10})"
                            + "|(\\p{L}{3,10})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?"
                            + ")\\.?,?\\s+(?:del?\\s+)?(\\d{4})(?:\\s+(?:at|um|à))?"
                            + TIME
                            + "(?:\\s?\\([^)]{1,60}\\))?");

    private static final List<Locale> LANGUAGES =
            List.of(
                    Locale.ENGLISH,
                    Locale.GERMAN,
                    Locale.FRENCH,
                    Locale.forLanguageTag("es"),
                    Locale.ITALIAN,
                    Locale.forLanguageTag("pt"),
                    Locale.forLanguageTag("nl"));

    private PageDate() {}

    /** The date that {@code text} is, in ISO form; empty when it is none or not a sure one. */
    public static Optional<String> iso(String text) {
        String line = Words.line(text);
        if (line.length() > 100) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(read(line));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable String read(String line) {
        Matcher numbers = NUMBERS.matcher(line);
        if (numbers.matches()) {
            return written(number(numbers, 1), number(numbers, 2), number(numbers, 3), numbers, 4);
        }
        Matcher dayFirst = DAY_FIRST.matcher(line);
        if (dayFirst.matches()) {
            return written(
                    number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1), dayFirst, 4);
        }
        Matcher slashes = SLASHES.matcher(line);
        if (slashes.matches()) {
            int first = number(slashes, 1);
            int second = number(slashes, 2);
            // Only what is more than twelve is surely the day.
            if (first > 12 == second > 12 && first != second) {
                return null;
            }
            boolean isDayFirst = first > 12;
            int month = isDayFirst ? second : first;
            return written(number(slashes, 3), month, isDayFirst ? first : second, slashes, 4);
        }
        Matcher compact = COMPACT.matcher(line);
        if (compact.matches()) {
            return LocalDate.of(number(compact, 1), number(compact, 2), number(compact, 3))
                    .toString();
        }
        if (EPOCH.matcher(line).matches()) {
            long seconds = Long.parseLong(line.substring(0, 10));
            return Instant.ofEpochSecond(seconds).toString();
        }
        Matcher named = NAMED.matcher(line);
        if (!named.matches()) {
            return null;
        }
        boolean isDayFirst = named.group(1) != null;
        int month = month(named.group(isDayFirst ? 2 : 3));
        return month == 0
                ? null
                : written(number(named, 5), month, number(named, isDayFirst ? 1 : 4), named, 6);
    }

    private static @Nullable String written(
            int year, int month, int day, Matcher parts, int hourGroup) {
        LocalDate date = LocalDate.of(year, month, day);
        if (year < 1900 || year > 2100) {
            return null;
        }
        if (parts.group(hourGroup) == null) {
            return date.toString();
        }
        int hour = number(parts, hourGroup);
        String half = parts.group(hourGroup + 3);
        if (half != null) {
            hour = hour % 12 + (half.charAt(0) == 'p' || half.charAt(0) == 'P' ? 12 : 0);
        }
        boolean hasSecond = parts.group(hourGroup + 2) != null;
        int second = hasSecond ? number(parts, hourGroup + 2) : 0;
        LocalTime time = LocalTime.of(hour, number(parts, hourGroup + 1), second);
        String offset = parts.group(hourGroup + 4);
        if (offset == null) {
            return String.format(
                    Locale.ROOT, "%s %02d:%02d:%02d", date, hour, time.getMinute(), second);
        }
        ZoneOffset zone = zone(offset);
        String moment = OffsetDateTime.of(date, time, zone).toLocalDateTime().toString();
        return (second == 0 ? moment + ":00" : moment) + zone.getId();
    }

    private static ZoneOffset zone(String offset) {
        String digits = offset.replaceFirst("^(?:GMT|UTC)", "");
        boolean isUniversal = digits.isEmpty() || Character.isLetter(digits.charAt(0));
        return isUniversal ? ZoneOffset.UTC : ZoneOffset.of(digits);
    }

    private static int month(String name) {
        String folded = Words.folded(name);
        for (Locale language : LANGUAGES) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    if (folded.equals(Words.folded(month.getDisplayName(style, language)))) {
                        return month.getValue();
                    }
                }
            }
        }
        return 0;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
