package dev.offprint.article;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The language of an article: as the post says, else as its script and commonest words tell. */
public final class LanguageGuess {
    /** The tag for a text that has no letters at all (ISO 639-2). */
    public static final String UNDETERMINED = "und";

    /** More would not change the verdict. */
    private static final int SAMPLE = 20_000;

    private static final int WORD_SAMPLE = 2_000;

    // Frequent characters that only one of the two Chinese scripts writes, pair by pair.
    private static final String SIMPLIFIED =
            "这个们来时说对国会为过发后还没经样点学动无现与从进问业开关长门间电话见让东车马鸟鱼书"
                    + "听读写买卖头种类义务习体机权条应该处传统历变边达运远选连战争报认识论议设记许证评语请";
    private static final String TRADITIONAL =
            "這個們來時說對國會為過發後還沒經樣點學動無現與從進問業開關長門間電話見讓東車馬鳥魚書"
                    + "聽讀寫買賣頭種類義務習體機權條應該處傳統歷變邊達運遠選連戰爭報認識論議設記許證評語請";

    private record Words(String tag, Set<String> common) {}

    private static final List<Words> LATIN =
            List.of(
                    words("en", "the of and to is that was for with this are not"),
                    words("de", "der die und das ist nicht ein eine mit den von auf"),
                    words("fr", "le la les des et est une dans pour que qui pas"),
                    words("es", "el los las que una por con para del como pero y"),
                    words("it", "il che per una non sono con della gli anche è del"),
                    words("pt", "que não uma para mais dos por em um são você ou"),
                    words("nl", "het een van en dat niet op voor met zijn"),
                    words("tr", "ve bir bu için ile çok olarak daha gibi değil"),
                    words("id", "yang dan di dengan untuk ini itu dari pada tidak"));

    /** Addresses are in no language, and they are full of {@code com} and {@code de}. */
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[!-~]+");

    private LanguageGuess() {}

    /** Returns a well-formed BCP 47 tag; {@link #UNDETERMINED} only when there are no letters. */
    public static String of(Article article) {
        return article.metadata()
                .language()
                .flatMap(LanguageGuess::wellFormed)
                .orElseGet(() -> ofText(sample(article)));
    }

    /**
     * Returns the tag in canonical form ({@code zh_cn} is {@code zh-CN}), empty when it is none.
     */
    public static Optional<String> wellFormed(String tag) {
        try {
            String canonical =
                    new Locale.Builder()
                            .setLanguageTag(tag.strip().replace('_', '-'))
                            .build()
                            .toLanguageTag();
            int end = canonical.indexOf('-') < 0 ? canonical.length() : canonical.indexOf('-');
            // "english" is well-formed, but no language has a name so long.
            return end > 3 || canonical.startsWith("und")
                    ? Optional.empty()
                    : Optional.of(canonical);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** Returns the language that {@code text} seems to be in. */
    public static String ofText(String text) {
        String sample = text.substring(0, Math.min(text.length(), 2 * SAMPLE));
        return ofWords(ADDRESS.matcher(sample).replaceAll(" "));
    }

    private static String ofWords(String text) {
        Scripts scripts = Scripts.count(text, SAMPLE);
        if (scripts.letters() == 0) {
            return UNDETERMINED;
        }
        // A Han character is about a word, so it weighs as much as a short word of an alphabet.
        int han = scripts.han() * 3;
        int eastAsian = han + scripts.kana() + scripts.hangul() * 2;
        int most =
                Math.max(
                        Math.max(scripts.latin(), scripts.cyrillic()),
                        Math.max(
                                Math.max(scripts.arabic(), scripts.hebrew()),
                                Math.max(scripts.greek(), scripts.thai())));
        if (eastAsian >= most) {
            return eastAsian(scripts, text);
        } else if (most == scripts.latin()) {
            return latin(text);
        } else if (most == scripts.cyrillic()) {
            return text.codePoints().limit(SAMPLE).anyMatch(c -> "іїєґІЇЄҐ".indexOf(c) >= 0)
                    ? "uk"
                    : "ru";
        } else if (most == scripts.arabic()) {
            return "ar";
        } else if (most == scripts.hebrew()) {
            return "he";
        }
        return most == scripts.greek() ? "el" : "th";
    }

    /** Says whether {@code tag} names a language that is written from right to left. */
    public static boolean isRightToLeft(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return Set.of("ar", "he", "iw", "fa", "ur", "yi", "ji", "ps", "dv", "ug")
                .contains(language);
    }

    private static String eastAsian(Scripts scripts, String text) {
        if (scripts.hangul() > scripts.han() + scripts.kana()) {
            return "ko";
        }
        // A Chinese post may quote a word of Japanese; Japanese prose is a third kana or more.
        if (scripts.kana() * 10 > scripts.han()) {
            return "ja";
        }
        int balance = 0;
        int end = Math.min(text.length(), SAMPLE);
        for (int i = 0; i < end; i++) {
            int simplified = SIMPLIFIED.indexOf(text.charAt(i));
            int traditional = TRADITIONAL.indexOf(text.charAt(i));
            balance += (simplified >= 0 ? 1 : 0) - (traditional >= 0 ? 1 : 0);
        }
        return balance >= 0 ? "zh-Hans" : "zh-Hant";
    }

    private static String latin(String text) {
        int[] votes = new int[LATIN.size()];
        int read = 0;
        for (String word :
                text.substring(0, Math.min(text.length(), SAMPLE)).split("[^\\p{L}]+", -1)) {
            if (read++ == WORD_SAMPLE) {
                break;
            }
            String lower = word.toLowerCase(Locale.ROOT);
            for (int i = 0; i < votes.length; i++) {
                votes[i] += LATIN.get(i).common().contains(lower) ? 1 : 0;
            }
        }
        int best = 0;
        for (int i = 1; i < votes.length; i++) {
            best = votes[i] > votes[best] ? i : best;
        }
        return LATIN.get(best).tag();
    }

    private static Words words(String tag, String common) {
        return new Words(tag, Set.of(common.split(" ", -1)));
    }

    private static String sample(Article article) {
        return article.metadata().title().orElse("") + "\n" + PlainText.ofBlocks(article.blocks());
    }
}
