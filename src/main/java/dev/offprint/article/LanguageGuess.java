package dev.offprint.article;

import java.lang.Character.UnicodeScript;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The language of an article: as the post says, else as its scripts, letters and commonest words
 * tell. Where they tell too little, or contradict each other, it is not known.
 */
public final class LanguageGuess {
    /** The tag for a text whose language is not known (ISO 639-2). */
    public static final String UNDETERMINED = "und";

    /** More characters would not change the verdict. */
    private static final int SAMPLE = 20_000;

    /**
     * A text with so much of another script beside Latin may be one with names in Latin letters.
     */
    private static final double QUOTED = 0.25;

    /** With less than this of one script and a language in both, neither is the text's. */
    private static final double MOSTLY = 0.6;

    /** Addresses are in no language, and they are full of {@code com} and {@code de}. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.)[!-~]+|[\\w.+-]+@[\\w-]+\\.[\\w.-]+");

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of(
                    "ar", "he", "iw", "fa", "ur", "yi", "ji", "ps", "dv", "ug", "sd", "ckb", "arc",
                    "syr", "nqo", "arz", "ary", "azb", "glk", "mzn", "lrc", "pnb", "skr", "bal");

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Aran");

    private static final Set<String> TRADITIONAL_REGIONS = Set.of("TW", "HK", "MO");

    private LanguageGuess() {}

    /** Returns a well-formed BCP 47 tag; {@link #UNDETERMINED} when nothing tells. */
    public static String of(Article article) {
        return said(article.metadata()).orElseGet(() -> ofText(sample(article)));
    }

    /** The language that a post says it is in, if that is a tag. */
    public static Optional<String> said(Metadata metadata) {
        return metadata.language().flatMap(LanguageGuess::wellFormed);
    }

    /**
     * Returns the tag in canonical form ({@code zh_cn} is {@code zh-CN}), empty when it is none.
     */
    public static Optional<String> wellFormed(String tag) {
        try {
            // Locales as POSIX writes them name an encoding too.
            String bare = tag.strip().replaceFirst("[.@].*", "").replace('_', '-');
            String canonical = new Locale.Builder().setLanguageTag(bare).build().toLanguageTag();
            int end = canonical.indexOf('-') < 0 ? canonical.length() : canonical.indexOf('-');
            // "english" is well-formed, but no language has a name so long.
            return end > 3 || canonical.startsWith("und")
                    ? Optional.empty()
                    : Optional.of(canonical);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** Returns the language that {@code text} is in, as far as it can be told. */
    public static String ofText(String text) {
        String sample = prose(text);
        ScriptCounts scripts = ScriptCounts.of(sample);
        UnicodeScript other = scripts.foremost();
        int latin = scripts.of(UnicodeScript.LATIN);
        if (other == UnicodeScript.UNKNOWN) {
            return WordVotes.language(sample, UnicodeScript.LATIN);
        }
        double share = (double) scripts.ofGroup(other) / (scripts.ofGroup(other) + latin);
        String ofOther = share < QUOTED ? UNDETERMINED : inScript(other, scripts, sample);
        if (share >= MOSTLY) {
            return ofOther;
        }
        String ofLatin = WordVotes.language(sample, UnicodeScript.LATIN);
        if (ofLatin.equals(UNDETERMINED) || share < 1 - MOSTLY) {
            return ofLatin.equals(UNDETERMINED) ? ofOther : ofLatin;
        }
        return ofOther.equals(UNDETERMINED) ? ofLatin : UNDETERMINED;
    }

    private static String inScript(UnicodeScript script, ScriptCounts scripts, String text) {
        return script == UnicodeScript.HAN
                ? EastAsian.language(text, scripts)
                : WordVotes.language(text, script);
    }

    /** Whether {@code text} is mostly Chinese, Japanese or Korean. */
    public static boolean isEastAsian(String text) {
        ScriptCounts scripts = ScriptCounts.of(prose(text));
        UnicodeScript other = scripts.foremost();
        return other == UnicodeScript.HAN && scripts.eastAsian() >= scripts.of(UnicodeScript.LATIN);
    }

    /** Says whether {@code tag} names a language that is written from right to left. */
    public static boolean isRightToLeft(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT.contains(locale.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
    }

    /** Whether Chinese under this tag is in traditional characters. */
    public static boolean isTraditional(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getScript().isEmpty()
                ? TRADITIONAL_REGIONS.contains(locale.getCountry())
                : locale.getScript().equals("Hant");
    }

    private static String prose(String text) {
        String start = text.substring(0, Math.min(text.length(), 2 * SAMPLE));
        String bare = ADDRESS.matcher(start).replaceAll(" ");
        return bare.substring(0, Math.min(bare.length(), SAMPLE));
    }

    private static String sample(Article article) {
        String title = article.metadata().title().orElse("");
        return title + "\n" + PlainText.proseOf(article.blocks(), SAMPLE);
    }
}
