package dev.offprint.lint.match;

import dev.offprint.post.Post;
import dev.offprint.rule.Repair;
import dev.offprint.rule.Rule;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Removal;
import dev.offprint.text.Span;
import java.util.Optional;

/** The fix of a comment, a paragraph or lines, which can only go as a whole. */
final class StretchRepair implements Repair.Visitor<Optional<Fix>> {
    private final Rule rule;
    private final Post post;
    private final Span span;

    StretchRepair(Rule rule, Post post, Span span) {
        this.rule = rule;
        this.post = post;
        this.span = span;
    }

    @Override
    public Optional<Fix> visit(Repair.None repair) {
        return Optional.empty();
    }

    @Override
    public Optional<Fix> visit(Repair.Remove repair) {
        return Optional.of(Fix.removing(rule.safety(), Removal.of(post, span)));
    }

    @Override
    public Optional<Fix> visit(Repair.Unwrap repair) {
        return Optional.empty();
    }

    @Override
    public Optional<Fix> visit(Repair.RemoveAttributes repair) {
        return Optional.empty();
    }

    @Override
    public Optional<Fix> visit(Repair.RemoveParameters repair) {
        return Optional.empty();
    }

    @Override
    public Optional<Fix> visit(Repair.FollowRedirect repair) {
        return Optional.empty();
    }

    @Override
    public Optional<Fix> visit(Repair.Replace repair) {
        return Optional.empty();
    }
}
