package dev.offprint.lint.match;

import dev.offprint.evidence.Evidence;
import dev.offprint.lint.match.Answers.Question;
import dev.offprint.rule.WordIndex;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What may ask about a part of a post, each with words without one of which it has no chance, and
 * with what it has in common with others. One walk of a text and a few questions say who is to be
 * asked, which of a hundred are a few.
 *
 * @param <T> what asks
 */
final class Sieve<T> {
    private final List<T> all;
    private final Function<T, Set<String>> needed;
    private final Function<T, List<Question>> asked;
    private volatile @Nullable Mesh mesh;

    /**
     * What is known of those that ask.
     *
     * @param free the places in the list of those that need no word
     * @param index the words of the others; null where none needs any
     */
    private record Mesh(BitSet free, @Nullable WordIndex index, Gates gates) {}

    /**
     * @param all in the order in which they are to be asked
     * @param needed the words of each, folded; none when it needs none
     * @param asked all that must hold for each
     */
    Sieve(List<T> all, Function<T, Set<String>> needed, Function<T, List<Question>> asked) {
        this.all = List.copyOf(all);
        this.needed = needed;
        this.asked = asked;
    }

    /** Where no words are known that any needs. */
    static <T> Sieve<T> ofAnyWords(List<T> all, Function<T, List<Question>> asked) {
        return new Sieve<>(all, each -> Set.of(), asked);
    }

    /**
     * Gives those that have a chance with a part of which this is said.
     *
     * @param text where their words are looked for
     */
    void pass(String text, Evidence said, Answers answers, Consumer<T> each) {
        Mesh known = mesh();
        BitSet passing = (BitSet) known.free.clone();
        if (known.index != null) {
            known.index.find(text, passing);
        }
        known.gates.close(passing, answers, said);
        for (int i = passing.nextSetBit(0); i >= 0; i = passing.nextSetBit(i + 1)) {
            each.accept(all.get(i));
        }
    }

    /** Read from patterns when first asked for, as many a run meets no such text. */
    private Mesh mesh() {
        Mesh known = mesh;
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
            known =
                    new Mesh(
                            free,
                            free.cardinality() == all.size() ? null : index.ofAnyCase(),
                            new Gates(all.stream().map(asked).toList()));
            mesh = known;
        }
        return known;
    }
}
