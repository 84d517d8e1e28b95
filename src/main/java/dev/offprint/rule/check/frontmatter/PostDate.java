package dev.offprint.rule.check.frontmatter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as people and programs write it in front matter.
 *
 * @param day the calendar day; empty when there is no such day, or no such time on any
 * @param form whether every site generator reads it
 * @param time what follows the day as written, such as {@code T07:35:03Z}; maybe empty
 */
record PostDate(Optional<LocalDate> day, Form form, String time) {

    /** How a date is written. */
    enum Form {
        /** Year, month and day by hyphens, as ISO 8601 and YAML's timestamps have it. */
        ISO,
        /** Another order or script in which only one reading is possible. */
        CLEAR,
        /** Day and month could be swapped. */
        AMBIGUOUS
    }

    private static final String TIME = "(" + PostTime.FORM + ")?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})" + TIME);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s?[/.年]\\s?(\\d{1,2})\\s?[/.月]\\s?(\\d{1,2})日?" + TIME);
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})" + TIME);
    private static final Pattern MONTH_NAMED =
            Pattern.compile(
                    "(?:[A-Za-z]{3,9},?\\s+)?(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+([A-Za-z]{3,9})\\.?"
                            + "|([A-Za-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?),?\\s+(\\d{4}),?"
                            + TIME);
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    /** Reads {@code value}; empty when it is no date in a form known here. */
    static Optional<PostDate> parse(String value) {
        String text = value.strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            boolean isPadded = iso.group(2).length() == 2 && iso.group(3).length() == 2;
            return Optional.of(
                    of(day(iso, 1, 2, 3), isPadded ? Form.ISO : Form.CLEAR, iso.group(4)));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return Optional.of(of(day(yearFirst, 1, 2, 3), Form.CLEAR, yearFirst.group(4)));
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            return Optional.of(yearLast(yearLast));
        }
        Matcher named = MONTH_NAMED.matcher(text);
        return named.matches() ? named(named) : Optional.empty();
    }

    private static PostDate yearLast(Matcher matcher) {
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(2));
        if (first > 12) {
            return of(day(matcher, 3, 2, 1), Form.CLEAR, matcher.group(4));
        }
        Form form = second > 12 || first == second ? Form.CLEAR : Form.AMBIGUOUS;
        return of(day(matcher, 3, 1, 2), form, matcher.group(4));
    }

    private static Optional<PostDate> named(Matcher matcher) {
        boolean dayFirst = matcher.group(1) != null;
        String name = matcher.group(dayFirst ? 2 : 3).toLowerCase(Locale.ROOT);
        int index = MONTHS.indexOf(name.substring(0, 3));
        if (index < 0 || index % 3 != 0) {
            return Optional.empty();
        }
        int day = Integer.parseInt(matcher.group(dayFirst ? 1 : 4));
        int year = Integer.parseInt(matcher.group(5));
        return Optional.of(of(day(year, index / 3 + 1, day), Form.CLEAR, matcher.group(6)));
    }

    private static PostDate of(@Nullable LocalDate day, Form form, @Nullable String time) {
        String written = time == null ? "" : time;
        Optional<String> plain = PostTime.plain(written);
        boolean isPlain = plain.isEmpty() || plain.get().equals(written);
        return new PostDate(
                plain.isEmpty() ? Optional.empty() : Optional.ofNullable(day),
                form == Form.ISO && !isPlain ? Form.CLEAR : form,
                plain.orElse(written));
    }

    /** The day that these groups name. */
    private static @Nullable LocalDate day(Matcher matcher, int year, int month, int day) {
        return day(
                Integer.parseInt(matcher.group(year)),
                Integer.parseInt(matcher.group(month)),
                Integer.parseInt(matcher.group(day)));
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * Whether this is what programs write that know no date: year 0 or 1, or the first epoch day.
     */
    boolean isUnset() {
        boolean isEpoch =
                day.isPresent()
                        && day.get().toEpochDay() == 0
                        && time.matches("[T ]00:00(?::00(?:\\.0{1,9})?)? ?(?:Z|[+-]00:?00)?");
        return isEpoch || (day.isPresent() && day.get().getYear() <= 1);
    }

    /** The same date in the form that every generator reads; empty when there is no such day. */
    Optional<String> toIso() {
        return day.map(known -> known + time);
    }
}
