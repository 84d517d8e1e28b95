package dev.offprint.bench;

import dev.offprint.page.part.Knowledge;
import dev.offprint.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Variations that are tried at once. Where they move a page together, each half is tried; most
 * pages are moved by few, so that most need not be tried alone. For several threads.
 */
final class Group {
    /** Of more, one moves every page. */
    private static final int MOST = 16;

    private final List<Rule> builtIn;
    private final List<Variation> variations;
    private final List<Group> halves;
    private @Nullable Knowledge knowledge;

    private Group(List<Rule> builtIn, List<Variation> variations) {
        this.builtIn = builtIn;
        this.variations = List.copyOf(variations);
        int middle = variations.size() / 2;
        halves =
                middle == 0
                        ? List.of()
                        : List.of(
                                new Group(builtIn, variations.subList(0, middle)),
                                new Group(builtIn, variations.subList(middle, variations.size())));
    }

    /**
     * Groups of all {@code variations}, each of one kind; of rules that are off, each is alone.
     *
     * @param isEach whether every one is alone
     */
    static List<Group> of(List<Rule> builtIn, List<Variation> variations, boolean isEach) {
        List<Group> groups = new ArrayList<>();
        for (Variation.Kind kind : Variation.Kind.values()) {
            List<Variation> alike = variations.stream().filter(one -> one.kind() == kind).toList();
            int most = isEach || kind == Variation.Kind.OFF ? 1 : MOST;
            for (int i = 0; i < alike.size(); i += most) {
                int end = Math.min(alike.size(), i + most);
                groups.add(new Group(builtIn, alike.subList(i, end)));
            }
        }
        return groups;
    }

    /** The first, and of one alone the only one. */
    Variation first() {
        return variations.get(0);
    }

    /** Empty where there is one alone. */
    List<Group> halves() {
        return halves;
    }

    /** What is known with all of them. */
    synchronized Knowledge knowledge() {
        if (knowledge == null) {
            knowledge = Knowledge.of(Variation.rules(builtIn, variations));
        }
        return knowledge;
    }
}
