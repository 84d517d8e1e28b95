package dev.offprint.lint;

import dev.offprint.lint.Allowance.Part;
import dev.offprint.post.Post;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Safety;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks of every removal how much of what somebody came to read would go. Past its rule's bound, or
 * past what safe removals may take of the post altogether, a person must decide; past what any may
 * take, it is not offered. Then a rule loses all its removals: half of the answers to a question
 * are no better than none.
 */
final class ArticleGuard {
    private final Post post;
    private final int bodyLength;
    private final RemovalBudget budget;

    ArticleGuard(Post post, RemovalBudget budget) {
        this.post = post;
        this.bodyLength = post.body().text().length();
        this.budget = budget;
    }

    /** The removals of one rule: places among the findings, and what goes with them. */
    private record Removals(List<Integer> indices, List<Part> parts) {
        private static final Comparator<Removals> BY_SIZE =
                Comparator.comparingLong(
                        removals -> removals.parts.stream().mapToLong(p -> p.taking().all()).sum());

        void add(int index, Part part) {
            indices.add(index);
            parts.add(part);
        }
    }

    /** The findings as they are, or with a fix that is less safe, or without it. */
    List<Finding> guard(List<Finding> findings) {
        Map<String, Removals> safe = new LinkedHashMap<>();
        Map<String, Removals> unsafe = new LinkedHashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            Optional<Fix> fix = finding.fix().filter(Fix::removes);
            if (fix.isPresent()) {
                Taking taking = Taking.of(post, fix.get());
                boolean isSafe =
                        fix.get().safety() == Safety.SAFE
                                && finding.rule().guard().allows(taking.outsideLinks(), bodyLength);
                of(finding, isSafe ? safe : unsafe).add(i, new Part(fix.get().span(), taking));
            }
        }
        List<Finding> guarded = new ArrayList<>(findings);
        Allowance allowance = new Allowance(budget);
        for (Removals removals : smallFirst(safe.values())) {
            if (!allowance.takes(removals.parts, Ceiling.SAFE)) {
                for (int i = 0; i < removals.indices.size(); i++) {
                    int index = removals.indices.get(i);
                    of(findings.get(index), unsafe).add(index, removals.parts.get(i));
                }
            }
        }
        for (Removals removals : smallFirst(unsafe.values())) {
            boolean isOffered = allowance.takes(removals.parts, Ceiling.UNSAFE);
            for (int index : removals.indices) {
                Finding finding = findings.get(index);
                guarded.set(index, isOffered ? unsafe(finding) : withheld(finding));
            }
        }
        return guarded;
    }

    private static Removals of(Finding finding, Map<String, Removals> byRule) {
        return byRule.computeIfAbsent(
                finding.rule().id(), id -> new Removals(new ArrayList<>(), new ArrayList<>()));
    }

    private static List<Removals> smallFirst(Collection<Removals> removals) {
        List<Removals> sorted = new ArrayList<>(removals);
        sorted.sort(Removals.BY_SIZE);
        return sorted;
    }

    private static Finding unsafe(Finding finding) {
        return finding.withFix(finding.fix().map(own -> own.as(Safety.UNSAFE)).orElse(null));
    }

    private static Finding withheld(Finding finding) {
        return new Finding(
                finding.rule(),
                finding.span(),
                finding.message() + "; without it too little of the text would be left",
                null,
                true);
    }
}
