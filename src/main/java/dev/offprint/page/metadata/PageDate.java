package dev.offprint.page.metadata;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as pages write them, in the one form that every program reads: ISO 8601 (RFC 3339), with
 * time and offset as far as they are said. A date in which day and month could be swapped is none
 * unless the language of the page says which is first; nor is one by a calendar of the moon.
 */
public final class PageDate {
    private static final int LONGEST = 100;
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)");

    /** A zone by its name, or parts without a zero: the day is sure all the same. */
    private static final Pattern MOMENT =
            Pattern.compile("((?:19|20)\\d\\d-\\d{1,2}-\\d{1,2})[T\\s]\\d{1,2}:\\d.{0,60}");

    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");
    private static final Pattern ERA =
            Pattern.compile("(" + PageWords.anyOf("era-names") + ")\\s?(\\d{1,3}|元)年");

    /** Pages are not older than their two digits say. */
    private static final int CENTURY = 2000;

    private static final Pattern THAI = Pattern.compile("\\p{IsThai}");

    /** The Buddhist calendar of Thailand begins so many years earlier. */
    private static final int BUDDHIST = 543;

    private static final Set<String> DAY_FIRST =
            new HashSet<>(List.of(PageWords.lines("day-first").get(0).split(" ", -1)));

    private PageDate() {}

    /** The date that {@code text} is, in ISO form; empty when it is none or not a sure one. */
    public static Optional<String> iso(String text) {
        return iso(text, "");
    }

    /**
     * The same in a page whose language is known.
     *
     * @param language a tag such as {@code de} or {@code pt-BR}; empty when it is not known
     */
    public static Optional<String> iso(String text, String language) {
        String line = plain(Words.line(text));
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(read(line, language));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A line with our digits and years. */
    static String plain(String line) {
        return withoutEra(inDigits(line));
    }

    /** What in a line looks like a date and is one; its places are those of {@link #plain}. */
    public static List<MatchResult> in(String line) {
        String plain = plain(line);
        if (plain.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return List.of();
        }
        return DateForm.ANYWHERE
                .matcher(plain)
                .results()
                .filter(date -> DateForm.isDate(date.group()))
                .toList();
    }

    private static @Nullable String read(String line, String language) {
        Matcher compact = COMPACT.matcher(line);
        if (compact.matches()) {
            return LocalDate.of(number(compact, 1), number(compact, 2), number(compact, 3))
                    .toString();
        }
        if (EPOCH.matcher(line).matches()) {
            long seconds = Long.parseLong(line.substring(0, 10));
            return Instant.ofEpochSecond(seconds).toString();
        }
        for (DateForm form : DateForm.ALL) {
            Matcher date = form.whole().matcher(line);
            LocalDate day = date.matches() ? day(form, date, language) : null;
            // "March 5th" has a word before it and one behind it, but no month has the second name.
            if (day != null) {
                return written(day, date, form.time());
            }
        }
        Matcher moment = MOMENT.matcher(line);
        return moment.matches() ? read(moment.group(1), language) : null;
    }

    private static @Nullable LocalDate day(DateForm form, Matcher date, String language) {
        boolean isShort = date.group(form.year()).length() == 2;
        if (isShort && !isDayFirst(language)) {
            return null;
        }
        int year = number(date, form.year()) + (isShort ? CENTURY : 0);
        int day = number(date, form.day());
        if (form.isNamed()) {
            String name = date.group(form.month());
            int month = MonthNames.number(name, language);
            int solar = month == 0 ? MonthNames.solar(name) : 0;
            return solar > 0 ? SolarYear.day(year, solar, day) : known(date, year, month, day);
        }
        int month = number(date, form.month());
        if (form.isSwappable(date) && !isDayFirst(language)) {
            return null;
        }
        // Only what is more than twelve is surely the day.
        boolean isMonthFirst = form.year() == 4 && month > 12;
        return known(date, year, isMonthFirst ? day : month, isMonthFirst ? month : day);
    }

    /** English is written in both orders, but only in one where its tag says Britain. */
    private static boolean isDayFirst(String language) {
        return DAY_FIRST.contains(MonthNames.primary(language))
                || DAY_FIRST.contains(language.replace('_', '-').toLowerCase(Locale.ROOT));
    }

    private static @Nullable LocalDate known(Matcher date, int year, int month, int day) {
        boolean isBuddhist = year > 2400 && year < 2700 && THAI.matcher(date.group()).find();
        int common = isBuddhist ? year - BUDDHIST : year;
        return month == 0 || common < 1900 || common > 2100
                ? null
                : LocalDate.of(common, month, day);
    }

    private static String written(LocalDate date, Matcher parts, int hourGroup) {
        // An hour somewhere in a zone of many names says less than the day.
        if (parts.group(hourGroup) == null || parts.group(hourGroup + 5) != null) {
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

    /** The digits of any script as those of ours, one for one. */
    private static String inDigits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isOther = c > '9' && Character.isDigit(c);
            digits.append(isOther ? (char) ('0' + Character.digit(c, 10)) : c);
        }
        return digits.toString();
    }

    /** A year that is counted from the first of a reign as one of ours. */
    private static String withoutEra(String line) {
        if (line.indexOf('年') < 0) {
            return line;
        }
        Matcher era = ERA.matcher(line);
        StringBuilder common = new StringBuilder();
        while (era.find()) {
            String name = Normalizer.normalize(era.group(1), Normalizer.Form.NFC);
            int year = era.group(2).equals("元") ? 1 : Integer.parseInt(era.group(2));
            era.appendReplacement(common, (before(name) + year) + "年");
        }
        return common.length() == 0 ? line : era.appendTail(common).toString();
    }

    private static int before(String era) {
        for (String line : PageWords.lines("eras")) {
            if (line.startsWith(era)) {
                return Integer.parseInt(line.substring(line.indexOf(' ') + 1));
            }
        }
        return 0;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
