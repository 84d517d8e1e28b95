package dev.offprint.lint.match;

import dev.offprint.post.Places;
import dev.offprint.post.Post;
import dev.offprint.rule.Repair;
import dev.offprint.rule.Rule;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Removal;
import dev.offprint.rule.check.Unwrapping;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The fix of an element; empty when the element has no exact place, or none is asked for. */
final class ElementRepair implements Repair.Visitor<Optional<Fix>> {
    private final Rule rule;
    private final Post post;
    private final Places places;
    private final Element element;

    ElementRepair(Rule rule, Post post, Element element) {
        this.rule = rule;
        this.post = post;
        this.places = post.places();
        this.element = element;
    }

    @Override
    public Optional<Fix> visit(Repair.None repair) {
        return Optional.empty();
    }

    @Override
    public Optional<Fix> visit(Repair.Remove repair) {
        return new Wrapping(places)
                .around(element)
                .or(() -> UnclosedEnd.of(post, element))
                .map(span -> Fix.removing(rule.safety(), Removal.of(post, span)));
    }

    @Override
    public Optional<Fix> visit(Repair.Unwrap repair) {
        Optional<Span> start = places.startTag(element);
        Optional<Span> end = places.endTag(element);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Unwrapping.of(post, rule.safety(), start.get(), end.get()));
    }

    @Override
    public Optional<Fix> visit(Repair.RemoveAttributes repair) {
        List<Edit> edits = new ArrayList<>();
        for (String name : repair.names()) {
            places.attribute(element, name).ifPresent(span -> edits.add(Edit.delete(span)));
        }
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(Fix.rewriting(rule.safety(), edits));
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
