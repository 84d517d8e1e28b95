package dev.offprint.rule.check.frontmatter;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time that may follow a day in front matter, with its zone. */
final class PostTime {
    /** What {@link #plain} reads, from the space or {@code T} after the day, without groups. */
    static final String FORM =
            "(?:[Tt]|,?\\s{1,9})\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?"
                    + "(?:\\s?[AaPp]\\.?[Mm]\\.?)?"
                    + "(?:\\s{0,9}(?:[Zz]|[A-Z]{2,5}|(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?))?"
                    + "(?:\\s\\([^()]{1,60}\\))?";

    private static final Pattern PARTS =
            Pattern.compile(
                    "([Tt]|,?\\s+)(\\d{1,2}):(\\d{2})(?::(\\d{2})([.,]\\d{1,9})?)?"
                            + "(?:\\s?([AaPp])\\.?[Mm]\\.?)?"
                            + "(\\s*(?:[Zz]|[A-Z]{2,5}|(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?))?"
                            + "(?:\\s\\([^()]+\\))?");
    private static final Pattern OFFSET_OF_GMT = Pattern.compile("\\s*(?:GMT|UTC)([+-]\\d.*)");

    private PostTime() {}

    /**
     * The same time in 24 hours with a plain zone, as all site generators read it; {@code time}
     * itself when it is that already.
     *
     * @return empty when no day has such a time
     */
    static Optional<String> plain(String time) {
        Matcher parts = PARTS.matcher(time);
        if (!parts.matches()) {
            return Optional.of(time);
        }
        int hour = Integer.parseInt(parts.group(2));
        int minute = Integer.parseInt(parts.group(3));
        int second = parts.group(4) == null ? 0 : Integer.parseInt(parts.group(4));
        boolean isHalfDay = parts.group(6) != null;
        // A second may be 60 where one was leapt, and ISO 8601 calls midnight 24:00 as well.
        boolean isPossible = hour <= 24 && minute <= 59 && second <= 60;
        if (!isPossible || (isHalfDay && (hour > 12 || hour == 0))) {
            return Optional.empty();
        }
        String zone = parts.group(7) == null ? "" : parts.group(7);
        Matcher gmt = OFFSET_OF_GMT.matcher(zone);
        boolean isGmt = gmt.matches();
        boolean isNamed = time.endsWith(")");
        if (!isHalfDay && !isGmt && !isNamed && !time.startsWith(",")) {
            return Optional.of(time);
        }
        if (isHalfDay) {
            boolean isAfternoon = parts.group(6).equalsIgnoreCase("p");
            hour = hour % 12 + (isAfternoon ? 12 : 0);
        }
        String seconds = parts.group(4) == null ? "" : ":" + parts.group(4);
        return Optional.of(
                String.format(Locale.ROOT, " %02d:%s%s", hour, parts.group(3), seconds)
                        + (isGmt ? " " + gmt.group(1) : zone));
    }
}
