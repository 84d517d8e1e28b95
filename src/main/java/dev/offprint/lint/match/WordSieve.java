package dev.offprint.lint.match;

import dev.offprint.rule.WordIndex;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What may ask about a text, each with words without one of which it has no chance. One walk of the
 * text says who is to be asked, which of a hundred are a few.
 *
 * @param <T> what asks
 */
final class WordSieve<T> {
    private final List<T> all;
    private final Function<T, Set<String>> needed;
    private volatile @Nullable Words words;

    /**
     * What is known of the words.
     *
     * @param free the places in the list of those that need no word
     * @param index the words of the others
     */
    private record Words(BitSet free, WordIndex index) {}

    /**
     * @param all in the order in which they are to be asked
     * @param needed the words of each, folded; none when it needs none
     */
    WordSieve(List<T> all, Function<T, Set<String>> needed) {
        this.all = List.copyOf(all);
        this.needed = needed;
    }

    /** Gives those that have a chance in {@code text}. */
    void pass(String text, Consumer<T> each) {
        Words known = words();
        BitSet passing = (BitSet) known.free.clone();
        known.index.find(text, passing);
        for (int i = passing.nextSetBit(0); i >= 0; i = passing.nextSetBit(i + 1)) {
            each.accept(all.get(i));
        }
    }

    /** Read from patterns when first asked for, as many a run meets no such text. */
    private Words words() {
        Words known = words;
        if (known == null) {
            BitSet free = new BitSet();
            WordIndex.Builder index = new WordIndex.Builder();
            for (int i = 0; i < all.size(); i++) {
                Set<String> own = needed.apply(all.get(i));
                free.set(i, own.isEmpty());
                for (String word : own) {
                    index.add(word, i);
                }
            }
            known = new Words(free, index.ofAnyCase());
            words = known;
        }
        return known;
    }
}
