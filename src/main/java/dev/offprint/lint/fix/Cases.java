package dev.offprint.lint.fix;

import dev.offprint.lint.Finding;
import dev.offprint.rule.Subject;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

        /** What was repaired before this could be found; none when the text itself shows it. */
        private final List<Case> causes;

        private @Nullable Fix wentWith;

        /** Whether it was a fault of something that went, of which that says enough. */
        private boolean isSaidByOther;

        Case(Finding finding, List<Case> causes) {
            this.finding = finding;
            this.causes = causes;
        }

        Finding told() {
            return finding.withFix(wentWith);
        }
    }

    /** Where findings stand that nothing but their message tells apart. */
    private record Place(String rule, Span span) {
        /** By hand, as Java takes milliseconds to link what it writes itself, in every run. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Place place
                    && rule.equals(place.rule)
                    && span.equals(place.span);
        }

        @Override
        public int hashCode() {
            return 31 * rule.hashCode() + span.hashCode();
        }
    }

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
        for (Finding finding : findings()) {
            gone += finding.fix().isEmpty() ? 0 : 1;
        }
        all.clear();
        open = new ArrayList<>();
        for (Finding finding : current) {
            open.add(new Case(finding, List.of()));
        }
        all.addAll(open);
        origins = Origins.SAME;
        return gone;
    }

    /**
     * Every finding since the beginning, by place; with a fix if it went, and then that one. What
     * only a repair brought about is a part of that repair.
     */
    List<Finding> findings() {
        Map<Case, Finding> told = new LinkedHashMap<>();
        for (Case followed : all) {
            if (followed.causes.isEmpty() || followed.wentWith == null) {
                told.put(followed, followed.told());
            } else {
                Optional<Finding> rest = join(followed, told);
                rest.ifPresent(finding -> told.put(followed, Joined.once(finding)));
            }
        }
        List<Finding> findings = new ArrayList<>(told.size());
        told.forEach((followed, finding) -> addUnlessSaid(followed, finding, findings));
        findings.sort(Finding.BY_PLACE);
        return Repeated.told(findings);
    }

    /** Gives each cause its part of a late finding; the rest is what none of them takes. */
    private static Optional<Finding> join(Case late, Map<Case, Finding> told) {
        Finding rest = late.told();
        for (Case cause : late.causes) {
            if (cause.isSaidByOther) {
                continue;
            }
            Finding first = told.getOrDefault(cause, cause.told());
            Optional<Finding> part = Joined.part(rest, cause.told());
            Optional<Finding> both = part.flatMap(then -> Joined.of(first, then));
            if (both.isPresent()) {
                told.put(cause, both.get());
                Optional<Finding> left = Joined.without(rest, part.get());
                if (left.isEmpty()) {
                    return Optional.empty();
                }
                rest = left.get();
            }
        }
        return Optional.of(rest);
    }

    private static void addUnlessSaid(Case followed, Finding finding, List<Finding> findings) {
        if (!followed.isSaidByOther) {
            findings.add(finding);
        }
    }

    /** Takes note of a pass whose fixes are of at most that safety. */
    void passed(Course.Pass pass, Safety safety) {
        Origins step = Origins.SAME.then(pass.edits(), pass.text());
        Origins now = origins.then(pass.edits(), pass.text());
        Map<Place, List<Integer>> before = places();
        Set<Case> staying = new HashSet<>();
        IdentityHashMap<Finding, Case> known = new IdentityHashMap<>();
        for (Finding finding : pass.after()) {
            Place place = new Place(finding.rule().id(), step.of(finding.span()));
            List<Integer> same = before.getOrDefault(place, List.of());
            if (!same.isEmpty()) {
                Case followed = open.get(same.remove(likest(finding, same, pass.made())));
                known.put(finding, followed);
                staying.add(followed);
            }
        }
        close(staying, pass.made(), safety);
        List<Case> after = new ArrayList<>();
        for (Finding finding : pass.after()) {
            Case followed = known.get(finding);
            after.add(followed == null ? begun(traced(finding, now)) : followed);
        }
        current = pass.after();
        open = after;
        origins = now;
    }

    private Case begun(Finding late) {
        Case begun = new Case(late, causesOf(late));
        // The place was there when the text was read; that it may go is said by what takes it.
        if (late.rule().about() != Subject.LINK_TARGET) {
            all.add(begun);
        }
        return begun;
    }

    /** What was repaired within the place of a finding or of its repair, or in its fields. */
    private List<Case> causesOf(Finding late) {
        List<Case> causes = new ArrayList<>();
        for (Case earlier : all) {
            Fix fix = earlier.wentWith;
            if (earlier.causes.isEmpty() && fix != null && brings(fix, late)) {
                causes.add(earlier);
            }
        }
        return causes;
    }

    private static boolean brings(Fix fix, Finding late) {
        if (late.rule().about() == Subject.REPEATED_TITLE) {
            return !fix.fields().isEmpty();
        }
        for (Edit edit : fix.edits()) {
            boolean isTaken = !edit.span().isEmpty() && edit.text().isBlank();
            if (isTaken && (late.span().contains(edit.span()) || Joined.isWithin(edit, late))) {
                return true;
            }
        }
        return false;
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
        for (int i = 0; i < open.size(); i++) {
            Case followed = open.get(i);
            if (staying.contains(followed)) {
                continue;
            }
            Span place = current.get(i).span();
            Optional<Fix> own =
                    followed.finding.fix().filter(fix -> fix.safety().compareTo(safety) <= 0);
            // What was withheld only looks otherwise when something at its edge went.
            boolean isWithheld = followed.finding.isWithheld();
            Optional<Fix> taken =
                    own.or(() -> isWithheld ? Nearby.around(place, made) : Nearby.at(place, made));
            // What went without a touch was a fault of what stood elsewhere, and is said there.
            followed.isSaidByOther = taken.isEmpty() || isSaidBy(made, current.get(i));
            followed.wentWith =
                    taken.map(fix -> own.isPresent() ? fix : traced(fix))
                            .map(fix -> fix.as(safety))
                            .orElse(null);
        }
    }

    private Fix traced(Fix fix) {
        return fix.withEdits(origins.of(fix.edits()));
    }

    /** Whether what is wrong with something is told well enough by what takes all of it away. */
    @SuppressWarnings("ReferenceEquality") // the finding itself, not one like it
    private static boolean isSaidBy(List<Finding> made, Finding inner) {
        for (Finding outer : made) {
            if (outer != inner && outer.span().contains(inner.span())) {
                boolean isSameRule = outer.rule().id().equals(inner.rule().id());
                boolean isLesser =
                        inner.rule().severity().compareTo(outer.rule().severity()) <= 0
                                && inner.fix().isEmpty();
                Fix fix = outer.fix().orElseThrow();
                boolean isTaken = fix.removes() && fix.span().contains(inner.span());
                if (isSameRule || (isTaken && isLesser && !inner.span().isEmpty())) {
                    return true;
                }
            }
        }
        return false;
    }
}
