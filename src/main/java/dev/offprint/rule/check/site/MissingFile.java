package dev.offprint.rule.check.site;

import dev.offprint.address.LocalAddress;
import dev.offprint.address.LocalReference;
import dev.offprint.address.LocalTarget;
import dev.offprint.address.LocalTarget.State;
import dev.offprint.post.Post;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Occurrences;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.Safety;
import dev.offprint.rule.check.SurroundingsCheck;
import dev.offprint.rule.site.Surroundings;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Files of the post's own site that are not there, as sure as the given states. */
final class MissingFile implements SurroundingsCheck {
    private final boolean ofImages;
    private final Set<State> states;
    private final List<String> others;

    MissingFile(boolean ofImages, Set<State> states, Options options) {
        this.ofImages = ofImages;
        this.states = states;
        this.others = options.list("others");
    }

    @Override
    public void check(Post post, Surroundings surroundings, Consumer<Match> found) {
        if (surroundings.site().isEmpty()) {
            return;
        }
        Occurrences many = new Occurrences();
        for (LocalTarget target : surroundings.site().get().targets(post)) {
            LocalReference reference = target.reference();
            boolean isAsked =
                    reference.isImage() == ofImages
                            && states.contains(target.state())
                            && isWithPost(target)
                            && !isSaidElsewhere(reference.path());
            if (isAsked) {
                // A page that was saved alone lacks all that its site had.
                boolean isAlone = post.isWholePage() && target.state() == State.NOT_HERE;
                (isAlone ? (Consumer<Match>) many::add : found).accept(match(target));
            }
        }
        many.tell(found);
    }

    /**
     * A path from the root of a site that is not here, or one that a template makes, says nothing
     * about this copy: posts are kept, and read, without their sites.
     */
    private static boolean isWithPost(LocalTarget target) {
        String raw = target.reference().raw();
        return target.state() != State.NOT_HERE
                || (!raw.startsWith("/") && !raw.contains("{{") && !raw.contains("{%"));
    }

    private boolean isSaidElsewhere(String path) {
        for (String other : others) {
            if (path.startsWith(other)) {
                return true;
            }
        }
        return false;
    }

    private Match match(LocalTarget target) {
        LocalReference reference = target.reference();
        String what = (ofImages ? "image " : "link ") + Excerpt.quoted(reference.raw());
        return switch (target.state()) {
            case OTHER_CASE -> {
                String name = name(target.path());
                String message = what + " names a file that is called " + Excerpt.quoted(name);
                yield renamed(reference, name)
                        .map(fix -> Match.of(reference.span(), message, fix))
                        .orElseGet(() -> Match.of(reference.span(), message));
            }
            case NO_INDEX ->
                    Match.of(
                            reference.span(),
                            what + " leads to a folder without a page (index.html)");
            case NOT_HERE ->
                    Match.of(
                            reference.span(),
                            reference.form() == LocalAddress.Form.POST
                                    ? what + " names a post that is not here"
                                    : what + " names a file that is not here, nor is its folder");
            default ->
                    Match.of(
                            reference.span(),
                            reference.form() == LocalAddress.Form.NOTE
                                    ? what + " names nothing that is in the vault"
                                    : what + " names a file that does not exist: " + target.path());
        };
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Only where the name stands in the address as it is, and folders are right. */
    private static Optional<Fix> renamed(LocalReference reference, String name) {
        String written = name(reference.path());
        int at = reference.raw().lastIndexOf(written);
        boolean isPlain =
                at >= 0
                        && !written.isEmpty()
                        && written.equalsIgnoreCase(name)
                        && !written.equals(name);
        if (!isPlain) {
            return Optional.empty();
        }
        int start = reference.span().start() + at;
        Edit edit = new Edit(new Span(start, start + written.length()), name);
        return Optional.of(Fix.rewriting(Safety.SAFE, List.of(edit)));
    }
}
