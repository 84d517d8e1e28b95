package dev.offprint.lint.fix;

import dev.offprint.lint.Finding;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Follows every finding of a post from the pass that sees it first to the one after which it is no
 * longer there: because it was repaired, or because what it was found in went. All is told in terms
 * of the text that the following began with.
 */
final class Cases {

    /** A finding that is followed. */
    private static final class Case {
        /** In the text that the following began with. */
        private final Finding finding;

        private @Nullable Fix wentWith;

        Case(Finding finding) {
            this.finding = finding;
        }
    }

    /** Where findings stand that nothing but their message tells apart. */
    private record Place(String rule, Span span) {}

    private final List<Case> all = new ArrayList<>();

    /** The findings of the text as it is now, and what they are cases of, in the same order. */
    private List<Finding> current;

    private List<Case> open = new ArrayList<>();
    private Origins origins = Origins.SAME;

    /** Follows {@code findings}. */
    Cases(List<Finding> findings) {
        current = findings;
        startOver();
    }

    /**
     * Begins anew with the text and the findings as they are now.
     *
     * @return how many went since the last beginning
     */
    int startOver() {
        int gone = 0;
        for (Case followed : all) {
            gone += followed.wentWith == null ? 0 : 1;
        }
        all.clear();
        open = new ArrayList<>();
        for (Finding finding : current) {
            open.add(new Case(finding));
        }
        all.addAll(open);
        origins = Origins.SAME;
        return gone;
    }

    /** Every finding since the beginning, by place; with a fix if it went, and then that one. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(all.size());
        for (Case followed : all) {
            findings.add(followed.finding.withFix(followed.wentWith));
        }
        findings.sort(Finding.BY_PLACE);
        return findings;
    }

    /** Takes note of a pass whose fixes are of at most that safety. */
    void passed(Course.Pass pass, Safety safety) {
        Origins step = Origins.SAME.then(pass.edits(), pass.text());
        Origins now = origins.then(pass.edits(), pass.text());
        Map<Place, List<Integer>> before = places();
        Set<Case> staying = new HashSet<>();
        List<Case> after = new ArrayList<>();
        for (Finding finding : pass.after()) {
            Place place = new Place(finding.rule().id(), step.of(finding.span()));
            List<Integer> same = before.getOrDefault(place, List.of());
            Case followed;
            if (same.isEmpty()) {
                followed = new Case(traced(finding, now));
                all.add(followed);
            } else {
                followed = open.get(same.remove(likest(finding, same, pass.made())));
                staying.add(followed);
            }
            after.add(followed);
        }
        close(staying, pass.made(), safety);
        current = pass.after();
        open = after;
        origins = now;
    }

    private Map<Place, List<Integer>> places() {
        Map<Place, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < current.size(); i++) {
            Finding finding = current.get(i);
            Place place = new Place(finding.rule().id(), finding.span());
            places.computeIfAbsent(place, key -> new ArrayList<>()).add(i);
        }
        return places;
    }

    /** Which of several findings of a place is still there: one that was not repaired, if any. */
    private int likest(Finding finding, List<Integer> same, List<Finding> made) {
        int best = 0;
        int bestLikeness = -1;
        for (int i = 0; same.size() > 1 && i < same.size(); i++) {
            Finding old = current.get(same.get(i));
            int likeness =
                    (old.message().equals(finding.message()) ? 2 : 0)
                            + (made.contains(old) ? 0 : 1);
            if (likeness > bestLikeness) {
                best = i;
                bestLikeness = likeness;
            }
        }
        return best;
    }

    private static Finding traced(Finding finding, Origins origins) {
        return new Finding(
                finding.rule(),
                origins.of(finding.span()),
                finding.message(),
                finding.fix().map(fix -> fix.withEdits(origins.of(fix.edits()))).orElse(null),
                finding.isWithheld());
    }

    private void close(Set<Case> staying, List<Finding> made, Safety safety) {
        NavigableMap<Integer, Fix> byStart = new TreeMap<>();
        for (Finding finding : made) {
            Fix fix = finding.fix().orElseThrow();
            byStart.put(fix.span().start(), fix);
        }
        for (int i = 0; i < open.size(); i++) {
            Case followed = open.get(i);
            if (!staying.contains(followed)) {
                // It went with what stands around it, or else with what stands nearest.
                int end = current.get(i).span().end();
                Map.Entry<Integer, Fix> nearest = byStart.floorEntry(end);
                Fix other = (nearest == null ? byStart.firstEntry() : nearest).getValue();
                followed.wentWith =
                        followed.finding
                                .fix()
                                .filter(own -> own.safety().compareTo(safety) <= 0)
                                .orElseGet(() -> other.withEdits(origins.of(other.edits())))
                                .as(safety);
            }
        }
    }
}
