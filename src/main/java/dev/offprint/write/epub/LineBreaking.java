package dev.offprint.write.epub;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says where a title may be broken into lines, and how gladly a reader would break it there:
 * between words; between CJK characters by kinsoku (JIS X 4051), rather where a phrase ends; in
 * Thai, which writes no spaces, by its dictionary; never within Latin and Korean words and numbers.
 */
final class LineBreaking {
    /** Closing punctuation, marks of length and repetition, small kana. */
    private static final String NOT_FIRST =
            "，。、；：？！）」』】》〉”’…‥—～〜·・｡｣､･，．：；％‰°′″℃〕〗〙〛｝］｠»›"
                    + ",.;:?!)]}%"
                    + "ー々ゝゞヽヾ〻ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ";

    /** Opening brackets, and signs that belong to the number behind them. */
    private static final String NOT_LAST = "（「『【《〈“‘〔〖〘〚｛［｟«‹([{¥￥＄$£€#＃№§@＠";

    /** Behind these a phrase ends. */
    private static final String PHRASE_ENDS = "，。、；：？！）」』】》〉”’…—～〜〕・･．,.;:?!)]}–|｜";

    private static final int GLADLY = 0;
    private static final int WELL = 8;
    private static final int HARDLY = 25;
    private static final int AGAINST_THE_GRAIN = 60;

    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char ZERO_WIDTH_SPACE = '\u200b';

    /**
     * A place where a line may end.
     *
     * @param at where the next line begins, as a UTF-16 offset
     * @param cost 0 where a reader would break it; more is worse
     */
    record Chance(int at, int cost) {}

    private LineBreaking() {}

    /** Returns the chances of {@code text} in order, the last of which is its end. */
    static List<Chance> chances(String text) {
        Set<Integer> thai = thai(text);
        List<Chance> chances = new ArrayList<>();
        for (int at : clusters(text)) {
            int cost = thai.contains(at) ? WELL : cost(text, at);
            if (cost >= 0) {
                chances.add(new Chance(at, cost));
            }
        }
        chances.add(new Chance(text.length(), GLADLY));
        return chances;
    }

    /** Returns where what a reader takes for one character begins, but for the first. */
    static List<Integer> clusters(String text) {
        List<Integer> starts = new ArrayList<>();
        Matcher cluster = CLUSTER.matcher(text);
        while (cluster.find()) {
            if (cluster.start() > 0) {
                starts.add(cluster.start());
            }
        }
        return starts;
    }

    /** Where the dictionary for Thai begins another word; nowhere else. */
    private static Set<Integer> thai(String text) {
        Set<Integer> starts = new HashSet<>();
        if (text.codePoints().noneMatch(LineBreaking::isThai)) {
            return starts;
        }
        BreakIterator words = BreakIterator.getLineInstance(Locale.forLanguageTag("th"));
        words.setText(text);
        for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
            boolean isWithin = at > 0 && at < text.length();
            if (isWithin && isThai(text.codePointBefore(at)) && isThai(text.codePointAt(at))) {
                starts.add(at);
            }
        }
        return starts;
    }

    /** What it costs to break before the character at {@code at}; below 0 where it cannot be. */
    private static int cost(String text, int at) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (isSpace(before) || before == ZERO_WIDTH_SPACE) {
            return isSpace(after) || !isFirst(text, at) ? -1 : behindSpace(text, at);
        }
        if (isSpace(after) || NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
            return -1;
        }
        if (before == SOFT_HYPHEN) {
            return HARDLY;
        }
        if (before == '-' || before == '/' || before == '–' || before == '—') {
            boolean isBetweenWords = at > 1 && Character.isLetter(text.codePointBefore(at - 1));
            return isBetweenWords && Character.isLetter(after) ? WELL : -1;
        }
        if (!isWide(before) && !isWide(after)) {
            return -1;
        }
        if (PHRASE_ENDS.indexOf(before) >= 0 || NOT_LAST.indexOf(after) >= 0) {
            return GLADLY;
        }
        return betweenWide(before, after);
    }

    /** Signs that French sets apart by a space still end what is before them. */
    private static boolean isFirst(String text, int at) {
        int after = text.codePointAt(at);
        boolean isAlone = at + 1 >= text.length() || isSpace(text.codePointAt(at + 1));
        return NOT_FIRST.indexOf(after) < 0 || !isAlone;
    }

    /** A line that ends behind a colon or a comma ends where the sentence takes breath. */
    private static int behindSpace(String text, int at) {
        int end = at;
        while (end > 0 && isSpace(text.codePointBefore(end))) {
            end--;
        }
        boolean isPhrase = end > 0 && PHRASE_ENDS.indexOf(text.codePointBefore(end)) >= 0;
        return isPhrase ? GLADLY : WELL;
    }

    private static int betweenWide(int before, int after) {
        if (isDigit(before) || (isDigit(after) && Character.isIdeographic(before))) {
            // The sign beside a number says of what it is.
            return AGAINST_THE_GRAIN;
        }
        if (isKana(before) && !isKana(after)) {
            // In Japanese a particle ends a phrase, and what begins the next is no kana.
            return isHiragana(before) ? WELL : HARDLY;
        }
        if (isHiragana(before) && isKatakana(after)) {
            return WELL;
        }
        boolean isOneWord = isKatakana(before) && isKatakana(after);
        return isOneWord || (!isHiragana(before) && isHiragana(after)) ? AGAINST_THE_GRAIN : HARDLY;
    }

    static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == 0x3000 || (c >= 0x2000 && c <= 0x200a && c != 0x2007);
    }

    private static boolean isDigit(int c) {
        return Character.isDigit(c);
    }

    private static boolean isThai(int c) {
        return c >= 0x0e00 && c <= 0x0e7f;
    }

    private static boolean isKana(int c) {
        return isHiragana(c) || isKatakana(c);
    }

    private static boolean isHiragana(int c) {
        return c >= 0x3041 && c <= 0x309f;
    }

    private static boolean isKatakana(int c) {
        return (c >= 0x30a0 && c <= 0x30ff)
                || (c >= 0x31f0 && c <= 0x31ff)
                || (c >= 0xff66 && c <= 0xff9f);
    }

    /** Characters that need no space to be parted; Korean writes spaces. */
    private static boolean isWide(int c) {
        return Character.isIdeographic(c)
                || (c >= 0x2e80 && c <= 0x312f)
                || (c >= 0x3190 && c <= 0x9fff)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe4f)
                || (c >= 0xff00 && c <= 0xff9f)
                || c >= 0x1f000;
    }
}
