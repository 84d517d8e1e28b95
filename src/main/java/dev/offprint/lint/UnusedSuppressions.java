package dev.offprint.lint;

import dev.offprint.lint.Suppression.Form;
import dev.offprint.post.Post;
import dev.offprint.rule.Rule;
import dev.offprint.rule.Subject;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Removal;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Comment;

/** Finds suppressions that silenced nothing, once all findings of a post are known. */
final class UnusedSuppressions {
    private final Rule rule;
    private final List<Rule> asked;

    private UnusedSuppressions(Rule rule, List<Rule> asked) {
        this.rule = rule;
        this.asked = asked;
    }

    /** Empty when {@code asked} do not hold the rule about them. */
    static Optional<UnusedSuppressions> of(List<Rule> asked) {
        for (Rule rule : asked) {
            if (rule.about() == Subject.UNUSED_SUPPRESSIONS) {
                return Optional.of(new UnusedSuppressions(rule, asked));
            }
        }
        return Optional.empty();
    }

    /** What is found in {@code post} after its findings went through {@code suppressions}. */
    List<Finding> find(Post post, List<Suppression> suppressions) {
        List<Finding> findings = new ArrayList<>();
        Set<Integer> comments = comments(post);
        for (Suppression suppression : suppressions) {
            boolean isReal =
                    suppression.form() == Form.FRONT_MATTER
                            || comments.contains(suppression.place().start());
            if (isReal) {
                unused(post, suppression).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> unused(Post post, Suppression suppression) {
        if (suppression.isForAll()) {
            return suppression.isUnused()
                    ? Optional.of(finding(post, suppression, "silences nothing", true))
                    : Optional.empty();
        }
        List<String> unused = new ArrayList<>();
        for (String name : suppression.unusedRules()) {
            // Of a rule that is not asked nobody knows what it would find.
            if (isAsked(name)) {
                unused.add('"' + name + '"');
            }
        }
        if (unused.isEmpty()) {
            return Optional.empty();
        }
        boolean isUseless = unused.size() == suppression.size();
        String message = "silences " + String.join(", ", unused) + ", which is not found here";
        return Optional.of(finding(post, suppression, message, isUseless));
    }

    private boolean isAsked(String name) {
        for (Rule known : asked) {
            // What files and servers say today they may not have said when it was written.
            boolean isOfPost = !known.matchers().get(0).asksSurroundings();
            if (isOfPost && Suppression.names(name, known.id())) {
                return true;
            }
        }
        return false;
    }

    private Finding finding(Post post, Suppression suppression, String what, boolean isUseless) {
        Span place = suppression.place();
        String message = "suppression " + what;
        // Without its beginning, a comment that ends a silence would be left behind.
        boolean isRemovable = isUseless && suppression.form() == Form.COMMENT;
        Match match =
                isRemovable
                        ? Match.of(
                                place, message, Fix.removing(Safety.SAFE, Removal.of(post, place)))
                        : Match.of(place, message);
        return Finding.of(rule, match);
    }

    /** Where comments start; what only looks like one, in code, is no suppression to tidy up. */
    private static Set<Integer> comments(Post post) {
        Set<Integer> starts = new HashSet<>();
        post.body()
                .document()
                .traverse(
                        (node, depth) -> {
                            if (node instanceof Comment comment) {
                                post.places()
                                        .node(comment)
                                        .ifPresent(span -> starts.add(span.start()));
                            }
                        });
        return starts;
    }
}
