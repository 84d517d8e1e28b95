package dev.offprint.page.metadata;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the words of a byline say: who wrote, when, or nothing that is not said by any of them. */
public final class BylineWords {
    private static final Pattern FILLER =
            words("by", "author", "published", "updated", "filler", "weekdays");
    private static final Pattern BY =
            Pattern.compile(
                    "(?iuU)(?:^|[|·\\s])(?:%s\\s*[:：]?\\s+\\p{L}|%s\\s*[:：/／]|(?:作者|記者|记者))"
                            .formatted(PageWords.anyOf("by"), PageWords.anyOf("author")));
    private static final Pattern UPDATED =
            Pattern.compile(
                    "(?iuU)(?:^|[\\s\\p{P}\\p{S}])"
                            + PageWords.anyOf("updated")
                            + "[\\s:：]*(?:[\\p{L}\\p{M}]+,?\\s+)?$");
    private static final Pattern TIME =
            Pattern.compile(
                    "(?iu)\\d{1,2}[:h.]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\b\\.?)?|\\d{1,2}\\s?[ap]m\\b");

    /** Scripts without spaces have no ends of words. */
    private static final String EAST =
            "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}";

    private BylineWords() {}

    private static Pattern words(String... sections) {
        String any = PageWords.anyOf(sections);
        return Pattern.compile(
                "(?iuU)(?:(?<![\\p{L}\\p{M}])|(?<=[%s]))%s(?:(?![\\p{L}\\p{M}])|(?=[%s]))"
                        .formatted(EAST, any, EAST));
    }

    /** A line without the words of any byline, and without days and times. */
    public static String remainder(String line) {
        String plain = PageDate.plain(line);
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (MatchResult date : PageDate.in(plain)) {
            rest.append(plain, at, date.start()).append(' ');
            at = date.end();
        }
        rest.append(plain.substring(at));
        String words = TIME.matcher(rest).replaceAll(" ");
        return FILLER.matcher(words).replaceAll(" ");
    }

    /** Whether a line has a word that comes before who wrote. */
    public static boolean saysWho(String line) {
        return BY.matcher(line).find();
    }

    /** The days in a line, as written, without those on which something was changed. */
    public static List<String> days(String line) {
        String plain = PageDate.plain(line);
        return PageDate.in(plain).stream()
                .filter(date -> !UPDATED.matcher(plain.substring(0, date.start())).find())
                .map(MatchResult::group)
                .toList();
    }

    /** The days in a line, as written, whatever happened on them. */
    public static List<String> allDays(String line) {
        return PageDate.in(line).stream().map(MatchResult::group).toList();
    }
}
