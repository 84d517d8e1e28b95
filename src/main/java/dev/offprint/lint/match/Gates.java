package dev.offprint.lint.match;

import dev.offprint.evidence.Evidence;
import dev.offprint.lint.match.Answers.Question;
import dev.offprint.rule.Condition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.TreeSet;

/**
 * What several of many that may ask about a part of a post have in common: a thing that fails by
 * that closes for all of them at once. Only by what the part itself decides, so that whoever is
 * kept out would be, whatever becomes of the rest of the post.
 */
final class Gates {
    /** What fewer have in common is found out as soon by asking them. */
    private static final int FEWEST = 2;

    /** Who must have it hold. */
    private record Gate(Question question, BitSet owners) {}

    /** The most characters that owners may show, ascending. */
    private final int[] limits;

    /** For each limit the owners with a lower one; at the end those with any. */
    private final BitSet[] below;

    private final List<Gate> gates = new ArrayList<>();

    /**
     * Finds the gates.
     *
     * @param asked what each asks, all of which must hold
     */
    Gates(List<List<Question>> asked) {
        int[] most = new int[asked.size()];
        TreeSet<Integer> all = new TreeSet<>();
        IdentityHashMap<Question, Gate> known = new IdentityHashMap<>();
        for (int i = 0; i < most.length; i++) {
            most[i] = most(asked.get(i));
            if (most[i] < Integer.MAX_VALUE) {
                all.add(most[i]);
            }
            for (Question question : asked.get(i)) {
                if (closes(question.condition(), most[i])) {
                    gate(question, known).owners.set(i);
                }
            }
        }
        limits = all.stream().mapToInt(Integer::intValue).toArray();
        below = below(most, limits);
        gates.removeIf(gate -> gate.owners.cardinality() < FEWEST);
        gates.sort((a, b) -> Integer.compare(rank(a), rank(b)));
    }

    private Gate gate(Question question, IdentityHashMap<Question, Gate> known) {
        Gate gate = known.get(question);
        if (gate == null) {
            gate = new Gate(question, new BitSet());
            known.put(question, gate);
            gates.add(gate);
        }
        return gate;
    }

    private static BitSet[] below(int[] most, int[] limits) {
        BitSet[] below = new BitSet[limits.length + 1];
        for (int i = 0; i < below.length; i++) {
            below[i] = new BitSet();
            int limit = i < limits.length ? limits[i] : Integer.MAX_VALUE;
            for (int owner = 0; owner < most.length; owner++) {
                below[i].set(owner, most[owner] < limit);
            }
        }
        return below;
    }

    private static int most(List<Question> questions) {
        int most = Integer.MAX_VALUE;
        for (Question question : questions) {
            if (question.condition() instanceof Condition.TextAtMost limit) {
                most = Math.min(most, limit.characters());
            }
        }
        return most;
    }

    /** Whether it is worth asking first; words are, of what is short. */
    private static boolean closes(Condition condition, int most) {
        if (!condition.isLocal() || condition instanceof Condition.TextAtMost) {
            return false;
        }
        return condition instanceof Condition.Holds
                || condition instanceof Condition.LinksAtLeast
                || (condition instanceof Condition.Says && most < Integer.MAX_VALUE);
    }

    /** Those that are answered by a look come first, and of those the ones that close for most. */
    private static int rank(Gate gate) {
        int words = gate.question.condition() instanceof Condition.Says ? 1 << 16 : 0;
        return words - gate.owners.cardinality();
    }

    /** Takes out of {@code open} those that {@code said} has no chance with. */
    void close(BitSet open, Answers answers, Evidence said) {
        int limit = 0;
        while (limit < limits.length && !said.showsAtMost(limits[limit])) {
            limit++;
        }
        open.andNot(below[limit]);
        for (int i = 0; i < gates.size() && !open.isEmpty(); i++) {
            Gate gate = gates.get(i);
            if (open.intersects(gate.owners) && !answers.holds(gate.question, said)) {
                open.andNot(gate.owners);
            }
        }
    }
}
