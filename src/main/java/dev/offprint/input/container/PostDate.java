package dev.offprint.input.container;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as exports and feeds write them, as ISO 8601 has them. */
final class PostDate {
    /** WordPress and SQL: no zone, and zeros for a draft. */
    private static final Pattern SQL =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[ T](\\d{2}:\\d{2}:\\d{2})(?:\\.\\d+)?");

    private static final Pattern SECONDS = Pattern.compile("\\d{9,10}(?:\\.\\d+)?");

    /**
     * RFC 822, section 5, as RSS and mail have it: the weekday is left out, as it is often wrong.
     */
    private static final DateTimeFormatter MAIL =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("d MMM uuuu H:mm[:ss] ")
                    .appendOffset("+HHMM", "+0000")
                    .toFormatter(Locale.ENGLISH);

    private static final Map<String, String> ZONES =
            Map.ofEntries(
                    Map.entry("GMT", "+0000"),
                    Map.entry("UT", "+0000"),
                    Map.entry("UTC", "+0000"),
                    Map.entry("Z", "+0000"),
                    Map.entry("EST", "-0500"),
                    Map.entry("EDT", "-0400"),
                    Map.entry("CST", "-0600"),
                    Map.entry("CDT", "-0500"),
                    Map.entry("MST", "-0700"),
                    Map.entry("MDT", "-0600"),
                    Map.entry("PST", "-0800"),
                    Map.entry("PDT", "-0700"));

    private PostDate() {}

    /** A time of WordPress: {@code local} gives the offset to {@code gmt}, where both are there. */
    static String ofWordPress(String local, String gmt) {
        Matcher at = SQL.matcher(local.strip());
        if (!at.matches() || local.startsWith("0000")) {
            return gmt.startsWith("0000") ? "" : ofSql(gmt);
        }
        Matcher universal = SQL.matcher(gmt.strip());
        if (!universal.matches() || gmt.startsWith("0000")) {
            return at.group(1) + "T" + at.group(2);
        }
        try {
            Instant here = Instant.parse(at.group(1) + "T" + at.group(2) + "Z");
            Instant there = Instant.parse(universal.group(1) + "T" + universal.group(2) + "Z");
            long seconds = here.getEpochSecond() - there.getEpochSecond();
            return there.atOffset(ZoneOffset.ofTotalSeconds((int) seconds))
                    .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        } catch (DateTimeException noTime) {
            return at.group(1);
        }
    }

    /** A time without a zone, which is universal. */
    static String ofSql(String text) {
        Matcher matcher = SQL.matcher(text.strip());
        return matcher.matches() ? matcher.group(1) + "T" + matcher.group(2) + "Z" : text.strip();
    }

    /** Seconds since 1970, of which there may be parts; what is no number stays as it is. */
    static String ofSeconds(String text) {
        if (!SECONDS.matcher(text.strip()).matches()) {
            return text.strip();
        }
        String whole = text.strip().replaceFirst("\\..*", "");
        return Instant.ofEpochSecond(Long.parseLong(whole)).toString();
    }

    /** A time as mail and RSS write it; what is none stays as it is. */
    static String ofMail(String text) {
        String date = text.strip().replaceAll("\\s*\\([^)]*\\)", "").replaceAll("\\s+", " ");
        int comma = date.indexOf(',');
        String rest = (comma < 0 ? date : date.substring(comma + 1)).strip();
        int last = rest.lastIndexOf(' ');
        String zone = last < 0 ? "" : rest.substring(last + 1).toUpperCase(Locale.ROOT);
        rest = ZONES.containsKey(zone) ? rest.substring(0, last + 1) + ZONES.get(zone) : rest;
        try {
            return OffsetDateTime.parse(rest, MAIL).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        } catch (DateTimeException another) {
            return text.strip();
        }
    }
}
