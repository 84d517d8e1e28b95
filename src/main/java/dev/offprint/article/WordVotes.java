package dev.offprint.article;

import dev.offprint.article.LanguageData.Entry;
import dev.offprint.article.LanguageData.Language;
import dev.offprint.article.LanguageData.Languages;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which language of a script a text is in, by its words and letters. Each word votes for the
 * languages that have it, each letter against those that have not; a verdict needs several
 * different words, a share of all words, and a lead over every other language.
 */
final class WordVotes {
    /** More words would not change the verdict. */
    private static final int MOST_WORDS = 2_000;

    /** Words tell a long text alone; letters are for short ones. */
    private static final int MOST_WORDS_SPELLED = 200;

    /** Letters that follow each other depend on each other, so they count for less than words. */
    private static final double LETTERS = 0.3;

    /** Words within names of people and places, whatever the language around them. */
    private static final Set<String> PARTICLES =
            Set.of(
                    "al", "and", "da", "das", "de", "degli", "dei", "del", "della", "den", "der",
                    "di", "do", "dos", "du", "e", "el", "et", "i", "in", "la", "las", "le", "les",
                    "los", "of", "og", "ten", "ter", "the", "und", "van", "von", "y", "zu");

    /** Natural logarithms of how much oftener a language says its own words than others do. */
    private static final double COMMON = 4.0;

    private static final double USUAL = 3.0;
    private static final double KNOWN = 2.2;
    private static final int FIRST_WORDS = 20;
    private static final int NEXT_WORDS = 60;

    /** What a word with a foreign letter says against a language; names have such letters. */
    private static final double FOREIGN_LETTER = 2.0;

    private static final double FOREIGN_LETTER_IN_NAME = 0.5;

    /** The lead that makes one language a hundred times likelier than the next. */
    private static final double LEAD = 4.6;

    /** What a text must say for a language that one in hundreds of thousands of texts is in. */
    private static final double RARE = 6;

    /** Fewer different words are a name or a label, whatever they are. */
    private static final int LEAST_LATIN_WORDS = 3;

    /** In prose every fifth word or more is one of the commonest, in Finnish every eighth. */
    private static final double LEAST_SHARE = 0.08;

    /** The lead, shared among its words, with which fewer words than that are enough. */
    private static final double WIDE_LEAD = 12;

    /** Words that only another language has, for each that only this one has, in a mixed text. */
    private static final double MIXED = 0.5;

    private static final int LEAST_OTHERS = 4;

    private final UnicodeScript script;
    private final Languages languages;
    private final LetterData letters;
    private final double[] scores;
    private final double[] letterScores;
    private final List<Set<String>> found = new ArrayList<>();
    private final List<List<Entry>> hits = new ArrayList<>();
    private int words;

    private WordVotes(UnicodeScript script) {
        this.script = script;
        this.languages = LanguageData.get().of(script);
        this.letters = LetterData.of(script);
        this.scores = new double[languages.all.size()];
        this.letterScores = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            found.add(new HashSet<>());
        }
    }

    static String language(String text, UnicodeScript script) {
        WordVotes votes = new WordVotes(script);
        if (votes.scores.length == 0) {
            return LanguageGuess.UNDETERMINED;
        } else if (votes.scores.length == 1) {
            return votes.languages.all.get(0).tag();
        }
        for (String line : text.split("[\n\r]+", -1)) {
            if (votes.words < MOST_WORDS && !CodeLine.is(line)) {
                votes.read(Normalizer.normalize(line, Normalizer.Form.NFC));
            }
        }
        return votes.verdict();
    }

    private void read(String line) {
        String previous = "";
        List<String> row = TextWords.of(line, script);
        for (int i = 0; i < row.size() && words < MOST_WORDS; i++) {
            String word = row.get(i);
            // "Juan de la Cruz" is in no language.
            boolean isWithinName =
                    PARTICLES.contains(word) && isCapital(previous) && isCapital(named(row, i));
            word(word, isWithinName);
            previous = isWithinName ? previous : word;
        }
    }

    /** The word behind the particles at a place. */
    private static String named(List<String> row, int at) {
        int end = at;
        while (end < row.size() && PARTICLES.contains(row.get(end))) {
            end++;
        }
        return end < row.size() ? row.get(end) : "";
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private void word(String word, boolean isWithinName) {
        words++;
        String folded = LanguageData.folded(word);
        if (isWithinName) {
            return;
        }
        letters(folded, isCapital(word));
        if (words < MOST_WORDS_SPELLED) {
            letters.vote(folded, letterScores);
        }
        if (!vote(folded)) {
            for (String part : folded.split("['\u200C]", -1)) {
                if (part.length() < folded.length()) {
                    vote(part);
                }
            }
        }
    }

    private boolean vote(String word) {
        List<Entry> entries = languages.of(word);
        for (Entry entry : entries) {
            scores[entry.language()] += weight(entry.rank());
            if (word.length() > 1 || script != UnicodeScript.LATIN) {
                found.get(entry.language()).add(word);
            }
        }
        if (!entries.isEmpty()) {
            hits.add(entries);
        }
        return !entries.isEmpty();
    }

    private static double weight(int rank) {
        return rank < FIRST_WORDS ? COMMON : rank < NEXT_WORDS ? USUAL : KNOWN;
    }

    private void letters(String word, boolean isName) {
        double cost = isName ? FOREIGN_LETTER_IN_NAME : FOREIGN_LETTER;
        for (int i = 0; i < scores.length; i++) {
            Language language = languages.all.get(i);
            for (int at = 0; at < word.length(); at++) {
                char c = word.charAt(at);
                if (c >= 0x80 && Character.isLetter(c) && !language.hasLetter(c)) {
                    scores[i] -= cost;
                    break;
                }
            }
        }
    }

    private String verdict() {
        letters.level(letterScores);
        for (int i = 0; i < scores.length; i++) {
            scores[i] += letterScores[i] * LETTERS - (languages.all.get(i).isRare() ? RARE : 0);
        }
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        double lead = Double.MAX_VALUE;
        for (int i = 0; i < scores.length; i++) {
            if (i != best) {
                lead = Math.min(lead, scores[best] - scores[i]);
            }
            if (lead < LEAD || (i != best && isMixed(best, i))) {
                return LanguageGuess.UNDETERMINED;
            }
        }
        return isThin(best, lead) ? LanguageGuess.UNDETERMINED : languages.all.get(best).tag();
    }

    /** Whether what speaks for {@code best} may be a name, a label or an accident. */
    private boolean isThin(int best, double lead) {
        int different = found.get(best).size();
        int least = script == UnicodeScript.LATIN ? LEAST_LATIN_WORDS : 1;
        boolean isFew = different < least && (different == 0 || lead < WIDE_LEAD / different);
        return isFew || count(best) < words * LEAST_SHARE;
    }

    private int count(int language) {
        return (int) hits.stream().filter(entries -> has(entries, language)).count();
    }

    /** Whether there is so much that only {@code other} says that the text is in both. */
    private boolean isMixed(int best, int other) {
        Set<String> others = new HashSet<>(found.get(other));
        others.removeAll(found.get(best));
        if (others.size() < LEAST_OTHERS) {
            return false;
        }
        int onlyBest = 0;
        int onlyOther = 0;
        for (List<Entry> entries : hits) {
            boolean isOfBest = has(entries, best);
            boolean isOfOther = has(entries, other);
            onlyBest += isOfBest && !isOfOther ? 1 : 0;
            onlyOther += isOfOther && !isOfBest ? 1 : 0;
        }
        return onlyOther >= onlyBest * MIXED;
    }

    private static boolean has(List<Entry> entries, int language) {
        for (Entry entry : entries) {
            if (entry.language() == language) {
                return true;
            }
        }
        return false;
    }
}
