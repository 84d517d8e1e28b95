package dev.offprint.rule.check;

import dev.offprint.text.Edit;
import dev.offprint.text.TakenSpans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The places of one post where the same thing is wrong. A few are told one by one; many are one
 * finding with a count, at the first of them, because nobody reads a page of the same sentence.
 */
public final class Occurrences {
    private static final int FEW = 3;

    private final List<Match> matches = new ArrayList<>();

    /** Adds one place. */
    public void add(Match match) {
        matches.add(match);
    }

    /** How many places there are. */
    public int count() {
        return matches.size();
    }

    /** Tells {@code found} of all places; those that differ in how safe their fix is stay apart. */
    public void tell(Consumer<Match> found) {
        tell(found, Safety.SAFE);
        tell(found, Safety.UNSAFE);
        tell(found, null);
    }

    private void tell(Consumer<Match> found, @Nullable Safety safety) {
        List<Match> alike = new ArrayList<>();
        for (Match match : matches) {
            if (match.fix().map(Fix::safety).orElse(null) == safety) {
                alike.add(match);
            }
        }
        if (alike.size() <= FEW) {
            alike.forEach(found);
            return;
        }
        alike.sort(Comparator.comparing(Match::span));
        Match first = alike.get(0);
        String message = first.message() + " (and " + (alike.size() - 1) + " more like it)";
        found.accept(
                new Match(first.span(), message, safety == null ? null : together(safety, alike)));
    }

    /** One fix of all; what needs a place that another edits is left for the next pass. */
    private static Fix together(Safety safety, List<Match> alike) {
        List<Edit> edits = new ArrayList<>();
        Fix first = alike.get(0).fix().orElseThrow();
        boolean removes = false;
        TakenSpans taken = new TakenSpans();
        for (Match match : alike) {
            Fix fix = match.fix().orElseThrow();
            if (taken.take(fix.edits())) {
                edits.addAll(fix.edits());
                removes |= fix.removes();
            }
        }
        return new Fix(safety, edits, removes, first.wording(), Set.of(), first.instead());
    }
}
