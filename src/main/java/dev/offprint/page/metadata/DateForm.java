package dev.offprint.page.metadata;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An order in which a date is written, and the parts of one that is.
 *
 * @param whole matches a text that is a date of this form and, after it, perhaps a time
 * @param year the group of the year, as {@code month} and {@code day} are of theirs
 * @param time the first of six groups: hour, minute, second, half of the day, zone, and a zone by a
 *     name that may be that of several
 * @param isNamed whether the month is a name
 */
record DateForm(Pattern whole, int year, int month, int day, int time, boolean isNamed) {

    private static final String NAME =
            "([\\p{L}\\p{M}][\\p{L}\\p{M}.'\u2019]{1,19}(?:\\s(?:الثاني|الأول))?)";
    private static final String OF = "\\.?,?\\s?(?:(?:del?|di|of|do|po)\\s|d['\u2019]\\s?)?";
    private static final String ORDINAL = "(?:\\.|st|nd|rd|th|º|ª|er|\\.º|ος|η|-?го)?";
    private static final String YEAR_WORD = "(?:\\s?(?:г|р|года|року|год|թ|m|წ)\\b\\.?)?";

    private static final String Y_M_D =
            "(\\d{4})\\s?[-/.年년]\\s?(\\d{1,2})\\s?[-/.月월]\\s?(\\d{1,2})\\s?(?:[日일]|\\.(?!\\d))?"
                    + "(?:\\s?[(（]\\p{L}{1,3}[)）])?";
    private static final String D_M_Y = "(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?(\\d{4})";

    /** With a year of two digits, only where nothing else looks so. */
    private static final String D_M_SHORT = "(\\d{2})\\.(\\d{2})\\.(\\d{2})(?![\\d.:])";

    private static final String D_NAME_Y =
            "(\\d{1,2})" + ORDINAL + "[\\s-]?" + OF + NAME + OF + "[\\s-]?(\\d{4})" + YEAR_WORD;
    private static final String NAME_D_Y =
            NAME + "\\s?(\\d{1,2})" + ORDINAL + "(?:,\\s?|\\s)(?:de[l]?\\s)?(\\d{4})" + YEAR_WORD;
    private static final String Y_NAME_D =
            "(\\d{4})\\.?(?:\\sm\\.|\\s?[-/])?\\s?" + NAME + "[\\s-](\\d{1,2})\\.?(?:\\sd\\.)?";
    private static final String Y_D_NAME =
            "(\\d{4})\\. gada (\\d{1,2})\\.\\s?([\\p{L}\\p{M}]{3,12})";
    private static final String VIETNAMESE =
            "(?:ngày\\s)?(\\d{1,2})\\s(?:tháng|thg)\\s(\\d{1,2}),?\\s(?:năm\\s)?(\\d{4})";

    /** A weekday, perhaps with an article. */
    private static final String BEFORE = "(?:[(（]?[\\p{L}\\p{M}-]{2,14}[)）]?[.,]{0,2}\\s+){0,2}";

    private static final String TIME =
            "(?:(?:,?\\s[\\p{L}\\p{M}-]{3,12})?(?:[T\\s,•·|@-]|\\u2013|UTC|\\bat\\b|\\bum\\b|[àв]|\\bkl\\.?|\\bore\\b|\\balle\\b|\\ba las\\b|\\bо\\b){0,5}"
                    + "(\\d{1,2})[:h時时點](\\d{2})分?(?::(\\d{2})(?:[.,]\\d{1,9})?)?(?:\\s?(?:Uhr|uur|Ч))?"
                    + "\\s?([AaPp]\\.?[Mm]\\.?)?\\s?([Zz]|UTC|GMT|(?:GMT|UTC)?[+-]\\d{2}(?::?\\d{2})?)?"
                    + "\\s?([A-Z]{2,5})?)?(?:\\s?\\([^)]{1,60}\\))?";

    static final List<DateForm> ALL =
            List.of(
                    form(Y_M_D, List.of(1, 2, 3), 4, false),
                    form(D_M_Y, List.of(4, 3, 1), 5, false),
                    form(D_M_SHORT, List.of(3, 2, 1), 4, false),
                    form(D_NAME_Y, List.of(3, 2, 1), 4, true),
                    form(NAME_D_Y, List.of(3, 1, 2), 4, true),
                    form(Y_NAME_D, List.of(1, 2, 3), 4, true),
                    form(Y_D_NAME, List.of(1, 3, 2), 4, true),
                    form(VIETNAMESE, List.of(3, 2, 1), 4, false));

    /** What looks like a date anywhere in a line; whether it is one says {@link PageDate}. */
    static final Pattern ANYWHERE =
            Pattern.compile(
                    "(?<![\\p{L}\\d/.-])(?:"
                            + String.join(
                                    "|",
                                    Y_M_D,
                                    "\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?\\d{4}",
                                    D_M_SHORT,
                                    VIETNAMESE,
                                    Y_D_NAME,
                                    D_NAME_Y,
                                    NAME_D_Y,
                                    Y_NAME_D)
                            + ")(?![\\p{L}\\d/.-]\\d|\\d)");

    private static DateForm form(String date, List<Integer> groups, int time, boolean isNamed) {
        return new DateForm(
                Pattern.compile(BEFORE + date + TIME),
                groups.get(0),
                groups.get(1),
                groups.get(2),
                time,
                isNamed);
    }

    /** Whether a text is of one of the forms, and its month, if it has a name, is known. */
    static boolean isDate(String text) {
        for (DateForm form : ALL) {
            Matcher date = form.whole().matcher(text);
            if (date.matches()
                    && (!form.isNamed() || MonthNames.isKnown(date.group(form.month())))) {
                return true;
            }
        }
        return false;
    }

    /** Whether both numbers of a date of digits may be its month. */
    boolean isSwappable(Matcher date) {
        return month == 3
                && day == 1
                && !isNamed
                && !".".equals(date.group(2))
                && !date.group(1).equals(date.group(3))
                && Integer.parseInt(date.group(1)) <= 12
                && Integer.parseInt(date.group(3)) <= 12;
    }
}
