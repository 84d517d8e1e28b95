package dev.offprint.post;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ValueRange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** When a post appeared by its name and text, when its front matter has no date. */
public final class SaidDate {
    /** Names that other systems have for it (Hugo's own, Astro's, Obsidian's clipper, exports). */
    private static final List<String> FIELDS =
            List.of("publishDate", "pubDate", "published", "posted", "created", "created_at");

    /** Jekyll's name of a post; Hugo's {@code :filename} is the same. */
    private static final Pattern NAME =
            Pattern.compile("(?:^|/)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)[^/]*$");

    /** A bundle of Hugo is named by its folder. */
    private static final Pattern BUNDLE =
            Pattern.compile("(?:^|/)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)[^/]*/index\\.[^/]*$");

    private static final Pattern FOLDERS =
            Pattern.compile("(?:^|/)(\\d{4})/(\\d{2})/(\\d{2})/[^/]+(?:/index\\.[^/]*)?$");

    /** Milliseconds since 1970, which news bots write above what they saved. */
    private static final Pattern EPOCH =
            Pattern.compile("\\s{0,99}<!--\\s{0,9}(\\d{12,13})\\s{0,9}-->");

    /** Before and after these nothing appeared; programs write such years for none. */
    private static final ValueRange YEARS = ValueRange.of(1400, 9998);

    /** A post has few; each is looked at with what stands around it. */
    private static final int MOST_TIMES = 100;

    private SaidDate() {}

    /**
     * A date, maybe with its time, in the form of ISO 8601: from another field, the name of the
     * file or its folders, {@code <time>}, or the comment of a bot; the first that says one.
     *
     * @param path of the file, with {@code /} between names
     */
    public static Optional<String> of(Post post, String path) {
        return ofFields(post)
                .or(() -> ofPath(path))
                .or(() -> ofTime(post))
                .or(() -> ofEpochComment(post));
    }

    private static Optional<String> ofFields(Post post) {
        for (String field : FIELDS) {
            Optional<String> date = post.frontMatter().text(field).flatMap(SaidDate::iso);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ofPath(String path) {
        for (Pattern pattern : List.of(NAME, BUNDLE, FOLDERS)) {
            Matcher matcher = pattern.matcher(path);
            if (matcher.find()) {
                return day(matcher).map(LocalDate::toString);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        try {
            LocalDate date =
                    LocalDate.of(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3)));
            return Optional.of(date).filter(day -> YEARS.isValidValue(day.getYear()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The one that is marked, else the only one; of several, any may be that of an event. */
    private static Optional<String> ofTime(Post post) {
        Set<String> dates = new LinkedHashSet<>();
        int seen = 0;
        for (Element time : post.body().document().select("time[datetime]")) {
            if (++seen > MOST_TIMES) {
                break;
            }
            Optional<String> date = iso(time.attr("datetime"));
            PostTime.Kind kind = PostTime.kind(time, null);
            if (kind == PostTime.Kind.PUBLISHED && date.isPresent()) {
                return date;
            }
            if (kind != PostTime.Kind.ANOTHER) {
                date.ifPresent(dates::add);
            }
        }
        return dates.size() == 1 ? dates.stream().findFirst() : Optional.empty();
    }

    private static Optional<String> ofEpochComment(Post post) {
        Matcher matcher = EPOCH.matcher(post.text());
        matcher.region(post.body().span().start(), post.body().span().end());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Instant instant = Instant.ofEpochMilli(Long.parseLong(matcher.group(1)));
        return Optional.of(zoned(instant.atOffset(ZoneOffset.UTC)));
    }

    /** The same moment as every system reads it, with seconds; empty when this is none. */
    private static Optional<String> iso(String text) {
        String written = text.strip().replaceFirst("^(\\d{4}-\\d{2}-\\d{2})\\s+", "$1T");
        String extended = written.replaceFirst("\\s?([+-]\\d{2})(\\d{2})$", "$1:$2");
        boolean isTime = extended.matches("\\d{4}-\\d{2}-\\d{2}T.{4,30}");
        boolean isZoned = isTime && extended.matches(".*(?:[Zz]|[+-]\\d{2}:\\d{2})");
        if (extended.matches("\\d{4}.*")
                && !YEARS.isValidValue(Integer.parseInt(extended.substring(0, 4)))) {
            return Optional.empty();
        }
        try {
            if (isZoned) {
                return Optional.of(zoned(OffsetDateTime.parse(extended)));
            }
            return Optional.of(
                    isTime
                            ? local(LocalDateTime.parse(extended))
                            : LocalDate.parse(extended).toString());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static String zoned(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.withNano(0));
    }

    /** Midnight without a zone is what programs write that know the day only. */
    private static String local(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time.withNano(0));
    }
}
