package dev.offprint.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date of a post, understood.
 *
 * @param date the day in the post's own time zone
 * @param time of that day, when the post says one
 * @param moment the exact time, when the post says both time and offset
 */
public record PostDate(LocalDate date, Optional<LocalTime> time, Optional<OffsetDateTime> moment) {
    private static final Pattern NUMERIC =
            Pattern.compile(
                    "(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})"
                            + "(?:(?:[Tt]| {1,4})(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?"
                            + " ?([Zz]|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?");

    /**
     * Reads {@code text}: year, month and day in digits (ISO 8601 and its loose forms of front
     * matter), maybe with a time and an offset, or the date of a mail or feed (RFC 1123). Empty
     * when it is neither or names no day of the calendar.
     */
    public static Optional<PostDate> parse(String text) {
        String trimmed = text.strip();
        try {
            Matcher numeric = NUMERIC.matcher(trimmed);
            return Optional.of(numeric.matches() ? numeric(numeric) : mail(trimmed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the form of W3CDTF: the day, with time and offset when they are known. */
    public String iso() {
        return moment.map(
                        DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX", Locale.ROOT)
                                ::format)
                .orElse(date.toString());
    }

    private static PostDate numeric(Matcher parts) {
        LocalDate date = LocalDate.of(number(parts, 1), number(parts, 3), number(parts, 4));
        if (date.getYear() < 1) {
            throw new DateTimeException("year 0");
        }
        String offset = parts.group(8);
        if (parts.group(5) == null) {
            return new PostDate(date, Optional.empty(), Optional.empty());
        }
        int second = parts.group(7) == null ? 0 : number(parts, 7);
        int hour = number(parts, 5);
        int minute = number(parts, 6);
        if (offset == null) {
            return new PostDate(date, wallTime(hour, minute, second), Optional.empty());
        }
        LocalTime time = LocalTime.of(hour, minute, second);
        ZoneOffset zone =
                Character.isLetter(offset.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(offset);
        return new PostDate(
                date, Optional.of(time), Optional.of(OffsetDateTime.of(date, time, zone)));
    }

    /** Without an offset the day alone is certain, so an impossible time costs only itself. */
    private static Optional<LocalTime> wallTime(int hour, int minute, int second) {
        return hour < 24 && minute < 60 && second < 60
                ? Optional.of(LocalTime.of(hour, minute, second))
                : Optional.empty();
    }

    private static PostDate mail(String text) {
        OffsetDateTime moment = OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
        return new PostDate(
                moment.toLocalDate(), Optional.of(moment.toLocalTime()), Optional.of(moment));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
