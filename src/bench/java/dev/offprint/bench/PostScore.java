package dev.offprint.bench;

import dev.offprint.bench.LabelledPost.Kind;
import dev.offprint.bench.LabelledPost.Label;
import dev.offprint.lint.Finding;
import dev.offprint.post.Post;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What came of the marks in a post.
 *
 * @param found leftovers found in one of their categories
 * @param gone leftovers that a repair takes or mends, be it safe or not
 * @param touched sentences of the article in what is found and would go
 * @param flagged other places that look like leftovers and are found
 * @param others findings that are no leftover and not neutral either
 */
record PostScore(Set<Label> found, Set<Label> gone, int touched, int flagged, int others) {
    /** What is found in one of these would be taken out. */
    private static final Set<String> TAKING =
            Set.of("ad", "paywall", "boilerplate", "tracking-pixel");

    /** The score of {@code findings} in {@code post}. */
    static PostScore of(LabelledPost labelled, Post post, List<Finding> findings) {
        Set<Label> found = new HashSet<>();
        Set<Label> gone = new HashSet<>();
        Set<Finding> meant = new HashSet<>();
        for (Label label : labelled.of(EnumSet.of(Kind.MUST, Kind.MINOR))) {
            for (Finding finding : findings) {
                if (isOf(finding, label, 20, 4000)) {
                    meant.add(finding);
                    if (label.categories().contains(finding.rule().category())) {
                        found.add(label);
                    }
                    if (changes(finding, label.span())) {
                        gone.add(label);
                    }
                }
            }
        }
        int flagged = 0;
        for (Label label : labelled.of(EnumSet.of(Kind.NOFLAG))) {
            List<Finding> wrong =
                    findings.stream()
                            .filter(one -> isOf(one, label, 20, 400))
                            .filter(one -> isWrong(one, label))
                            .toList();
            meant.addAll(wrong);
            flagged += wrong.isEmpty() ? 0 : 1;
        }
        for (Label label : labelled.of(EnumSet.of(Kind.NEUTRAL))) {
            findings.stream().filter(one -> one.span().overlaps(label.span())).forEach(meant::add);
        }
        int others = (int) findings.stream().filter(one -> !meant.contains(one)).count();
        return new PostScore(found, gone, touched(labelled, post, findings), flagged, others);
    }

    /** Something much larger than the mark means something else. */
    private static boolean isOf(Finding finding, Label label, int times, int more) {
        Span span = finding.span();
        return overlap(span, label.span()) && span.length() <= times * label.span().length() + more;
    }

    /** A finding at a place of no length is at the unit behind it. */
    private static boolean overlap(Span span, Span other) {
        return span.start() < other.end() && other.start() < Math.max(span.end(), span.start() + 1);
    }

    private static boolean changes(Finding finding, Span span) {
        return finding.fix().isPresent()
                && finding.fix().get().edits().stream()
                        .map(Edit::span)
                        .anyMatch(edit -> overlap(edit, span));
    }

    private static boolean isWrong(Finding finding, Label label) {
        String category = finding.rule().category();
        return TAKING.contains(category) || label.categories().contains(category);
    }

    private static int touched(LabelledPost labelled, Post post, List<Finding> findings) {
        List<Finding> taking =
                findings.stream().filter(one -> TAKING.contains(one.rule().category())).toList();
        int touched = 0;
        for (Label label : labelled.of(EnumSet.of(Kind.KEEP))) {
            touched += isTouched(List.of(label.span()), taking) ? 1 : 0;
        }
        for (String sentence : labelled.keep()) {
            touched += isTouched(places(post, sentence), taking) ? 1 : 0;
        }
        return touched;
    }

    /** What stands in several places is lost where all of them go. */
    private static boolean isTouched(List<Span> places, List<Finding> taking) {
        return !places.isEmpty()
                && taking.stream()
                        .anyMatch(
                                one ->
                                        places.stream()
                                                .allMatch(place -> overlap(one.span(), place)));
    }

    private static List<Span> places(Post post, String sentence) {
        List<Span> places = new ArrayList<>();
        int body = post.body().span().start();
        for (int at = post.text().indexOf(sentence, body);
                at >= 0;
                at = post.text().indexOf(sentence, at + 1)) {
            places.add(new Span(at, at + sentence.length()));
        }
        return places;
    }
}
