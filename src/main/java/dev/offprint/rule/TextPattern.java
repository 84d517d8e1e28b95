package dev.offprint.rule;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An RE2 pattern, searched in linear time and compiled when first asked; upper and lower case are
 * the same. The syntax is that of <a href="https://github.com/google/re2/wiki/Syntax">RE2</a>.
 */
public final class TextPattern {
    private final String pattern;
    private volatile @Nullable Pattern compiled;
    private volatile @Nullable RequiredWords words;
    private volatile @Nullable Integer lineEnds;

    public TextPattern(String pattern) {
        this.pattern = pattern;
    }

    /** Whether {@code text} holds a match anywhere. */
    public boolean finds(CharSequence text) {
        return mayMatch(text) && compile().matcher(text).find();
    }

    /** Whether {@code text} holds a word that a match needs, which takes no asking the pattern. */
    public boolean mayMatch(CharSequence text) {
        return required().mayMatch(text);
    }

    private RequiredWords required() {
        RequiredWords known = words;
        if (known == null) {
            known = RequiredWords.of(pattern);
            words = known;
        }
        return known;
    }

    /**
     * Gives each place at which a word begins of which every match holds one.
     *
     * @return whether there are such words
     */
    public boolean findWords(CharSequence text, IntConsumer each) {
        return required().findAll(text, each);
    }

    /** How many line ends a match holds at the most; negative where that cannot be told. */
    public int mostLineEnds() {
        Integer known = lineEnds;
        if (known == null) {
            known = PatternLines.mostEnds(pattern);
            lineEnds = known;
        }
        return known;
    }

    /** Words one of which stands in every match, folded; none where that cannot be told. */
    public Set<String> words() {
        return PatternWords.of(pattern);
    }

    /** A matcher over {@code text}. */
    public Matcher matcher(CharSequence text) {
        return compile().matcher(text);
    }

    /**
     * Compiles now, if that was not done yet.
     *
     * @throws com.google.re2j.PatternSyntaxException when this is no RE2 pattern
     */
    public Pattern compile() {
        Pattern known = compiled;
        if (known == null) {
            PatternSize.check(pattern);
            known = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
            compiled = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return pattern;
    }
}
