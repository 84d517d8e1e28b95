package dev.offprint.lint.fix;

import dev.offprint.lint.Finding;
import dev.offprint.lint.Linter;
import dev.offprint.lint.RemovalBudget;
import dev.offprint.lint.fix.FixResult.Refusal;
import dev.offprint.lint.fix.FixResult.Repaired;
import dev.offprint.lint.match.Recollection;
import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.post.Reference.Kind;
import dev.offprint.post.parse.PostParser;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Safety;
import dev.offprint.rule.site.Surroundings;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import dev.offprint.text.TakenSpans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One post on its way through the passes of repair. Every pass is proved by {@link Verification}; a
 * fix that breaks what it did not declare is found and left out, the others stay.
 */
final class Course {
    /**
     * Real posts need four: a leftover goes, then what it emptied, then the wrapper of that, and
     * then what stands at the edge.
     */
    private static final int PASSES = 10;

    /**
     * How many characters may be read again in passes beyond those, about a tenth of a second's
     * work: a small post takes as many as it needs, and no large one holds up a run.
     */
    private static final int READ_AGAIN = 400_000;

    /** How many may be to find out which fixes break something, about as much for each megabyte. */
    private static final int SEARCHED = 16_000_000;

    private static final Fault NOT_FOUND_OUT =
            Fault.ofForm(
                    "together with others it would change something else, and which of them does"
                            + " would take too long to find out");

    /**
     * A pass that was made.
     *
     * @param made the findings that were repaired, as they stood before it
     * @param edits what was changed, in the text before it
     * @param after the findings after it
     * @param text the text after it
     */
    record Pass(List<Finding> made, List<Edit> edits, List<Finding> after, String text) {}

    private final Linter linter;
    private final Surroundings surroundings;
    private final boolean isProving;
    private final Recollection recollection = new Recollection();
    private final List<Repaired> repairs = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private final Set<String> refusedKeys = new HashSet<>();
    private final Set<String> seenTexts = new HashSet<>();
    private final List<Finding> found;
    private final Post given;
    private RemovalBudget budget;

    /** How many characters were read again to find out what breaks something. */
    private int searched;

    private Origins origins = Origins.SAME;
    private Post current;
    private List<Finding> findings;

    /**
     * Starts with what is found in {@code post} as it is.
     *
     * @param isProving whether every pass is also proved word by word, which takes its time
     */
    Course(Linter linter, Post post, Surroundings surroundings, boolean isProving) {
        this.isProving = isProving;
        this.linter = linter;
        this.surroundings = surroundings;
        this.given = post;
        this.current = post;
        this.budget = RemovalBudget.of(post);
        this.findings = linter.lint(post, surroundings, budget, recollection);
        this.found = findings;
        seenTexts.add(post.text());
    }

    /** The post as far as it is repaired. */
    Post post() {
        return current;
    }

    /** What is found in {@link #post()}, by place. */
    List<Finding> findings() {
        return findings;
    }

    /** The fixes that were left out so far. */
    List<Refusal> refused() {
        return refused;
    }

    FixResult result() {
        return new FixResult(current, repairs, found, findings, refused, List.of(), origins);
    }

    /** Repairs, in passes, what can be repaired with fixes of at most that safety. */
    void repair(Safety most, Consumer<Pass> observer) {
        int readAgain = 0;
        for (int pass = 0; readAgain <= READ_AGAIN; pass++) {
            // Counted as they are read: what is found again in its own repair grows with each.
            readAgain += pass < PASSES ? 0 : current.text().length() + 1;
            List<Finding> chosen = chosen(most);
            if (chosen.isEmpty()) {
                break;
            }
            Attempt attempt = largestProved(chosen);
            // Where nothing could be made, it is the text as it was.
            if (!seenTexts.add(attempt.post.text())) {
                attempt.made.forEach(
                        finding ->
                                refuse(
                                        finding,
                                        Fault.ofForm("its fix and another undo each other")));
                continue;
            }
            List<Edit> edits = edits(attempt.made);
            note(attempt.made);
            origins = origins.then(edits, attempt.post.text());
            recollection.edit(current, edits, attempt.post);
            current = attempt.post;
            findings = linter.lint(current, surroundings, budget, recollection);
            observer.accept(new Pass(attempt.made, edits, findings, current.text()));
        }
    }

    private void note(List<Finding> made) {
        for (Finding finding : made) {
            Fix fix = finding.fix().orElseThrow();
            int characters = 0;
            for (Edit edit : fix.edits()) {
                boolean isRemoval = fix.removes() && edit.text().isBlank();
                characters += isRemoval ? current.body().text().countIn(edit.span()) : 0;
            }
            boolean isSeen = !fix.removes() || characters > 0 || takesReference(fix);
            repairs.add(new Repaired(finding, origins.of(finding.span()), characters, isSeen));
            budget = budget.without(current, fix);
        }
    }

    /** Whether a link, a picture or a player goes with a removal. */
    private boolean takesReference(Fix fix) {
        Span span = fix.span();
        for (Reference reference : current.body().referencesFrom(span.start())) {
            if (reference.address().start() >= span.end()) {
                break;
            }
            if (reference.kind() != Kind.RESOURCE && reference.kind() != Kind.METADATA) {
                return true;
            }
        }
        return false;
    }

    /** Fixes that may be made and do not overlap; what contains others comes first. */
    private List<Finding> chosen(Safety most) {
        List<Finding> candidates = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Fix> fix = finding.fix();
            boolean isAllowed =
                    fix.isPresent()
                            && fix.get().safety().compareTo(most) <= 0
                            && !refusedKeys.contains(key(finding));
            if (isAllowed) {
                candidates.add(finding);
            }
        }
        candidates.sort(
                Comparator.comparingInt((Finding finding) -> spanOf(finding).start())
                        .thenComparing(finding -> -spanOf(finding).end()));
        List<Finding> chosen = new ArrayList<>();
        TakenSpans taken = new TakenSpans();
        for (Finding candidate : candidates) {
            if (taken.take(candidate.fix().orElseThrow().edits())) {
                chosen.add(candidate);
            }
        }
        return chosen;
    }

    /** The outcome of trying some fixes together. */
    private record Attempt(Post post, List<Finding> made) {}

    /** As many of {@code fixes} as can be made together without a fault. */
    private Attempt largestProved(List<Finding> fixes) {
        Post result = applied(fixes);
        Optional<Fault> fault = fault(fixes, result);
        if (fault.isEmpty()) {
            return new Attempt(result, fixes);
        }
        if (fixes.size() == 1) {
            refuse(fixes.get(0), fault.get());
            return new Attempt(current, List.of());
        }
        searched += current.text().length();
        if (searched > SEARCHED) {
            fixes.forEach(finding -> refuse(finding, NOT_FOUND_OUT));
            return new Attempt(current, List.of());
        }
        int half = fixes.size() / 2;
        List<Finding> first = largestProved(fixes.subList(0, half)).made;
        List<Finding> second = largestProved(fixes.subList(half, fixes.size())).made;
        List<Finding> both = new ArrayList<>(first);
        both.addAll(second);
        if (both.isEmpty()) {
            return new Attempt(current, List.of());
        }
        Post joined = applied(both);
        // Two halves that hold alone may still not hold together; then the next pass tries.
        return fault(both, joined).isEmpty()
                ? new Attempt(joined, both)
                : new Attempt(applied(first), first);
    }

    private Post applied(List<Finding> fixes) {
        String text = Edit.apply(current.text(), edits(fixes));
        return PostParser.parse(current.source().withText(text), current.addressKeys());
    }

    private static List<Edit> edits(List<Finding> fixes) {
        List<Edit> edits = new ArrayList<>();
        for (Finding finding : fixes) {
            edits.addAll(finding.fix().orElseThrow().edits());
        }
        return edits;
    }

    private Optional<Fault> fault(List<Finding> made, Post result) {
        List<Fix> fixes = new ArrayList<>();
        for (Finding finding : made) {
            fixes.add(finding.fix().orElseThrow());
        }
        WordVerification words = new WordVerification(given, origins, current);
        return words.beyond(made)
                .or(() -> words.recast(made))
                .or(() -> Verification.fault(current, fixes, result))
                .or(() -> isProving ? words.fault(edits(made), result) : Optional.empty());
    }

    /** Whether a reader of the repaired post misses nothing, or finds anything new, elsewhere. */
    boolean isProved() {
        return new WordVerification(given, origins, current).isWhole();
    }

    private void refuse(Finding finding, Fault fault) {
        if (refusedKeys.add(key(finding))) {
            Span origin = origins.of(finding.span());
            refused.add(new Refusal(finding, fault.reason(), origin, fault.isOfWords()));
        }
    }

    /** The same finding in a later pass, wherever edits before it have moved it. */
    private String key(Finding finding) {
        return finding.rule().id() + '\n' + finding.span().of(current.text());
    }

    private static Span spanOf(Finding finding) {
        return finding.fix().orElseThrow().span();
    }
}
