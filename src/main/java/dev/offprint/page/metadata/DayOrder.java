package dev.offprint.page.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Whether day or month comes first in a page whose language does not say: where another of its
 * dates has a number that is no month, and where it writes one of the two days in words too.
 */
final class DayOrder {
    private static final Pattern DIGITS =
            Pattern.compile(
                    "(?<![\\d/.-])(\\d{1,2})([/-])(\\d{1,2})\\2(?:19|20)\\d\\d(?![\\d/.-])");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final int LAST_MONTH = 12;

    /** Any language in which the day comes first. */
    private static final String DAY_FIRST = "fr";

    private final Document document;
    private final String text;

    DayOrder(Document document) {
        this.document = document;
        text = document.body().text();
    }

    /** The date that a text is, in ISO form; empty when the page does not tell which. */
    Optional<String> iso(String written) {
        Optional<String> dayFirst = PageDate.iso(written, DAY_FIRST);
        if (dayFirst.isEmpty()) {
            return Optional.empty();
        }
        String monthFirst = swapped(dayFirst.get());
        if (PageDate.iso(monthFirst).isEmpty()) {
            // Of a year of two digits nothing says that it stands at the end.
            return Optional.empty();
        }
        boolean isDayFirst = isWritten(true);
        boolean isMonthFirst = isWritten(false);
        if (isDayFirst != isMonthFirst) {
            return Optional.of(isDayFirst ? dayFirst.get() : monthFirst);
        }
        Set<LocalDate> sure = sureDays();
        boolean isDay = sure.contains(day(dayFirst.get()));
        boolean isOther = sure.contains(day(monthFirst));
        return isDay == isOther
                ? Optional.empty()
                : Optional.of(isDay ? dayFirst.get() : monthFirst);
    }

    private static String swapped(String date) {
        return date.substring(0, 5)
                + date.substring(8, 10)
                + "-"
                + date.substring(5, 7)
                + date.substring(10);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date.substring(0, 10));
    }

    /** Whether a date of the page has a day, which no month can be, in this place. */
    private boolean isWritten(boolean isFirst) {
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
            if (Integer.parseInt(digits.group(isFirst ? 1 : 3)) > LAST_MONTH) {
                return true;
            }
        }
        return false;
    }

    private Set<LocalDate> sureDays() {
        Set<LocalDate> days = new HashSet<>();
        for (Element time : document.select("time[datetime]")) {
            Matcher day = DAY.matcher(time.attr("datetime"));
            if (day.lookingAt()) {
                add(day.group(), days);
            }
        }
        for (MatchResult date : PageDate.in(text)) {
            PageDate.iso(date.group()).ifPresent(day -> add(day, days));
        }
        return days;
    }

    private static void add(String date, Set<LocalDate> days) {
        try {
            days.add(day(date));
        } catch (DateTimeException e) {
            // 2024-13-05 says nothing of an order.
            return;
        }
    }
}
