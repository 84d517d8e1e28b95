package dev.offprint.lint.fix;

import dev.offprint.lint.Finding;
import dev.offprint.post.FrontMatter;
import dev.offprint.post.Post;
import dev.offprint.proof.Unaccounted;
import dev.offprint.proof.WordReader;
import dev.offprint.rule.check.Fix;
import dev.offprint.text.Changes;
import dev.offprint.text.Edit;
import dev.offprint.text.LineIndex;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Proves of fixes that no words go but those that were found, and none come or move. */
final class WordVerification {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\t\r\n]]");

    private final Post given;
    private final Origins origins;
    private final Post current;

    /**
     * @param given the post before all repairs, whose places are told
     * @param origins from {@code current} to it
     */
    WordVerification(Post given, Origins origins, Post current) {
        this.given = given;
        this.origins = origins;
        this.current = current;
    }

    /** A fix that takes text besides that of what was found. */
    Optional<Fault> beyond(List<Finding> made) {
        for (Finding finding : made) {
            Fix fix = finding.fix().orElseThrow();
            if (fix.wording() != Fix.Wording.REPLACED) {
                continue;
            }
            for (Edit edit : fix.edits()) {
                for (Span rest : Beyond.of(edit.span(), finding.span(), current.text())) {
                    if (!isIn(rest, edit.text())) {
                        return Optional.of(fault(rest, "taken with it"));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A word of what is cast anew that is not there afterwards, be it text or not. */
    Optional<Fault> recast(List<Finding> made) {
        TagBounds tags = new TagBounds(current.text());
        for (Finding finding : made) {
            for (String word : recast(finding.fix().orElseThrow(), tags)) {
                return Optional.of(Fault.ofWords("the word \"" + word + "\" would be lost in it"));
            }
        }
        return Optional.empty();
    }

    private Set<String> recast(Fix fix, TagBounds tags) {
        if (fix.wording() == Fix.Wording.RECAST) {
            return RecastWords.lost(fix, tags);
        }
        if (fix.removes() || fix.wording() != Fix.Wording.KEPT) {
            return Set.of();
        }
        FrontMatter front = current.frontMatter();
        if (!front.isPresent() || !front.block().contains(fix.span())) {
            return RecastWords.alternatives(fix, tags);
        }
        // What no parser reads has no values that could be compared; letters read as bytes are
        // none.
        boolean isRead =
                front.stated().isPresent() || CONTROL.matcher(fix.span().of(current.text())).find();
        return isRead ? Set.of() : RecastWords.lost(fix, tags);
    }

    /** Whether what takes the place of a part says the same words. */
    private boolean isIn(Span rest, String instead) {
        List<String> words = new ArrayList<>();
        words.addAll(WordReader.TEXT.read(current.body().text().in(rest), 0).texts());
        WordReader.TEXT.read(instead, 0).texts().forEach(words::remove);
        return words.isEmpty();
    }

    /** Words of {@code result} that differ from those of the post, but where it was edited. */
    Optional<Fault> fault(List<Edit> edits, Post result) {
        Changes changes = Origins.SAME.then(edits, result.text()).changes();
        List<Unaccounted> faults = PostWords.unaccounted(current, changes, result);
        if (faults.isEmpty()) {
            return Optional.empty();
        }
        Unaccounted first = faults.get(0);
        return Optional.of(fault(first.place(), first.what()));
    }

    private Fault fault(Span words, String what) {
        int start = origins.of(words).start();
        String place = new LineIndex(given.text()).position(start).toString();
        return Fault.ofWords("the words at " + place + " would be " + what);
    }

    /** Whether a reader misses nothing, or finds anything new, but where the post was edited. */
    boolean isWhole() {
        return current.text().equals(given.text())
                || PostWords.unaccounted(given, origins.changes(), current).isEmpty();
    }
}
