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

/** The fix that a rule's file asks for, at one element. */
final class ElementRepair {
    private ElementRepair() {}

    /** Empty when the rule asks for none, or the element has no exact place. */
    static Optional<Fix> of(Rule rule, Post post, Element element) {
        Places places = post.places();
        Repair repair = rule.repair();
        if (repair instanceof Repair.Remove) {
            return new Wrapping(places)
                    .around(element)
                    .or(() -> UnclosedEnd.of(post, element))
                    .map(span -> Fix.removing(rule.safety(), Removal.of(post, span)));
        }
        if (repair instanceof Repair.Unwrap) {
            Optional<Span> start = places.startTag(element);
            Optional<Span> end = places.endTag(element);
            if (start.isEmpty() || end.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(Unwrapping.of(post, rule.safety(), start.get(), end.get()));
        }
        if (repair instanceof Repair.RemoveAttributes attributes) {
            List<Edit> edits = new ArrayList<>();
            for (String name : attributes.names()) {
                places.attribute(element, name).ifPresent(span -> edits.add(Edit.delete(span)));
            }
            return edits.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Fix.rewriting(rule.safety(), edits));
        }
        return Optional.empty();
    }
}
