package dev.offprint.rule.check.frontmatter;

import dev.offprint.post.Post;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.yaml.YamlNode.Scalar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that contradicts the day in the file's name, or the epoch comment that news bots write at
 * the start of a body. One day apart is a matter of time zones.
 */
final class DateMatchesFileName implements PostCheck {
    private static final Pattern NAME = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})-[^/\\\\]*");
    private static final Pattern EPOCH = Pattern.compile("\\s*<!--\\s*(\\d{12,13})\\s*-->");
    private static final int TIME_ZONES = 1;

    @Override
    public void check(Post post, Consumer<Match> found) {
        Optional<Scalar> scalar = post.frontMatter().scalar("date");
        Optional<LocalDate> date =
                scalar.flatMap(value -> PostDate.parse(value.value())).flatMap(PostDate::day);
        if (scalar.isEmpty() || date.isEmpty()) {
            return;
        }
        Contradiction said = new Contradiction(scalar.get(), date.get());
        inName(post.source().name())
                .flatMap(day -> said.by(day, "of the file's name"))
                .ifPresent(found);
        inEpochComment(post)
                .flatMap(day -> said.by(day, "of the epoch comment below"))
                .ifPresent(found);
    }

    /** A date in front matter, and what it is told from. */
    private record Contradiction(Scalar scalar, LocalDate date) {
        Optional<Match> by(LocalDate day, String where) {
            return isOther(day, date)
                    ? Optional.of(
                            Match.of(
                                    scalar.span(),
                                    "date " + date + " is not the " + day + " " + where))
                    : Optional.empty();
        }
    }

    private static boolean isOther(LocalDate day, LocalDate date) {
        return Math.abs(ChronoUnit.DAYS.between(day, date)) > TIME_ZONES;
    }

    private static Optional<LocalDate> inName(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        Matcher matcher = NAME.matcher(name);
        return matcher.matches()
                ? PostDate.parse(name.substring(0, 10)).flatMap(PostDate::day)
                : Optional.empty();
    }

    private static Optional<LocalDate> inEpochComment(Post post) {
        Matcher matcher = EPOCH.matcher(post.text());
        matcher.region(post.body().span().start(), post.body().span().end());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Instant instant = Instant.ofEpochMilli(Long.parseLong(matcher.group(1)));
        return Optional.of(instant.atOffset(ZoneOffset.UTC).toLocalDate());
    }
}
