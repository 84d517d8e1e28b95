package dev.offprint.page.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The solar calendar of Iran: six months of 31 days, then of 30. Eight years of 33 are leap years,
 * which is exact for the years 1244 to 1502 (K. Borkowski, The Persian calendar for 3000 years,
 * 1996).
 */
final class SolarYear {
    private static final int FIRST = 1300;
    private static final int LAST = 1450;

    /** The first day of the year 1300. */
    private static final LocalDate START = LocalDate.of(1921, 3, 21);

    private SolarYear() {}

    /** A day as one of our calendar; null for a year in which no page was written. */
    static @Nullable LocalDate day(int year, int month, int day) {
        if (year < FIRST || year > LAST) {
            return null;
        }
        if (day > (month <= 6 ? 31 : 30)) {
            throw new DateTimeException("no such day");
        }
        int before = (month - 1) * 30 + Math.min(month - 1, 6);
        return START.plusDays(
                leapt(year) - leapt(FIRST) + 365L * (year - FIRST) + before + day - 1);
    }

    /** How many leap years are before a year of a cycle that began long ago. */
    private static int leapt(int year) {
        int shifted = year + 1595;
        return shifted / 33 * 8 + (shifted % 33 + 3) / 4;
    }
}
