package dev.offprint.address;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A pattern of addresses, such as {@code /:year/:title/}. */
final class PermalinkPattern {
    private static final Pattern VARIABLE = Pattern.compile(":([a-z_]+)(\\[[^\\]/]{0,20}\\])?");

    private PermalinkPattern() {}

    /**
     * The path that a pattern makes; empty when it asks for what nobody knows.
     *
     * @param names gives the value of a variable that is no part of the date, by its name with what
     *     stands in square brackets behind it; null for none
     */
    static Optional<String> expanded(
            String pattern, @Nullable LocalDate date, UnaryOperator<@Nullable String> names) {
        StringBuilder path = new StringBuilder();
        Matcher variable = VARIABLE.matcher(pattern);
        while (variable.find()) {
            String part = variable.group(2) == null ? "" : variable.group(2);
            String value = names.apply(variable.group(1) + part);
            if (value == null && date != null) {
                value = ofDate(variable.group(1), date);
            }
            if (value == null) {
                return Optional.empty();
            }
            variable.appendReplacement(path, Matcher.quoteReplacement(value));
        }
        variable.appendTail(path);
        return Optional.of(path.toString().replaceAll("/{2,}", "/"));
    }

    /** The names of all three generators; where two have one, they mean the same. */
    private static @Nullable String ofDate(String name, LocalDate date) {
        return switch (name) {
            case "year" -> String.valueOf(date.getYear());
            case "short_year" -> two(date.getYear() % 100);
            case "month" -> two(date.getMonthValue());
            case "i_month" -> String.valueOf(date.getMonthValue());
            case "day" -> two(date.getDayOfMonth());
            case "i_day" -> String.valueOf(date.getDayOfMonth());
            case "y_day" -> String.format(Locale.ROOT, "%03d", date.getDayOfYear());
            case "yearday" -> String.valueOf(date.getDayOfYear());
            case "monthname" -> date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case "short_month" -> date.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            case "long_month" -> date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case "weekdayname", "long_day" ->
                    date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case "short_day" -> date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            case "weekday" -> String.valueOf(date.getDayOfWeek().getValue() % 7);
            default -> null;
        };
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    /** Words as all three make a name of them: in lower case, a hyphen for what is between. */
    static String slug(String words) {
        StringBuilder slug = new StringBuilder();
        words.toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(
                        c -> {
                            boolean isMark = Character.getType(c) == Character.NON_SPACING_MARK;
                            if (Character.isLetterOrDigit(c) || isMark || "._+~".indexOf(c) >= 0) {
                                slug.appendCodePoint(c);
                            } else if ((Character.isWhitespace(c) || c == '-')
                                    && !slug.isEmpty()
                                    && slug.charAt(slug.length() - 1) != '-') {
                                slug.append('-');
                            }
                        });
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(0, end);
    }
}
