package dev.offprint.lint.match;

import dev.offprint.rule.Repair;
import dev.offprint.rule.Rule;
import dev.offprint.rule.check.Fix;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.List;
import java.util.Optional;

/** The fix of a few words inside a text, which can only become others. */
final class TextRepair implements Repair.Visitor<Optional<Fix>> {
    private final Rule rule;
    private final Span span;

    TextRepair(Rule rule, Span span) {
        this.rule = rule;
        this.span = span;
    }

    @Override
    public Optional<Fix> visit(Repair.None repair) {
        return Optional.empty();
    }

    @Override
    public Optional<Fix> visit(Repair.Remove repair) {
        return Optional.empty();
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
        Edit edit = new Edit(span, repair.replacement());
        return Optional.of(Fix.replacing(rule.safety(), List.of(edit)));
    }
}
