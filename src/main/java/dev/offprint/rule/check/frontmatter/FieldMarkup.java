package dev.offprint.rule.check.frontmatter;

import dev.offprint.post.Post;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.Safety;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML tags in values that are plain text. A tag that somebody writes about, as in {@code Using
 * <canvas>}, stands alone and is no break, so it is left.
 */
final class FieldMarkup implements PostCheck {
    private static final Pattern BREAK =
            Pattern.compile("(?i)\\s{0,9}<(?:br|wbr)(?:\\s[^<>]{0,200})?/?>\\s{0,9}");
    private static final Pattern OPENING =
            Pattern.compile(
                    "(?i)<(b|i|u|s|em|strong|span|font|small|big|sup|sub|a|center|p|div|del|ins|mark)"
                            + "(?:\\s[^<>]{0,2000})?>");

    private final List<String> fields;

    FieldMarkup(Options options) {
        fields = options.list("fields");
    }

    @Override
    public void check(Post post, Consumer<Match> found) {
        for (FieldScalar field : FieldScalar.of(post, fields::contains)) {
            String value = field.scalar().value();
            if (value.indexOf('<') >= 0 && !field.isTemplate()) {
                tag(value).ifPresent(tag -> found.accept(match(post, field, tag)));
            }
        }
    }

    private static Optional<String> tag(String value) {
        Matcher lineBreak = BREAK.matcher(value);
        if (lineBreak.find()) {
            return Optional.of(lineBreak.group().strip());
        }
        String lower = value.toLowerCase(Locale.ROOT);
        Matcher opening = OPENING.matcher(value);
        while (opening.find()) {
            String name = opening.group(1).toLowerCase(Locale.ROOT);
            if (lower.indexOf("</" + name + ">", opening.end()) >= 0) {
                return Optional.of(opening.group());
            }
        }
        return Optional.empty();
    }

    private static Match match(Post post, FieldScalar field, String tag) {
        Optional<Fix> fix =
                field.fix(
                        post, Safety.UNSAFE, value -> BREAK.matcher(value).replaceAll(" ").strip());
        return new Match(
                field.scalar().span(),
                field.field() + " holds the HTML tag \"" + tag + "\", expected plain text",
                fix.orElse(null));
    }
}
