package dev.offprint.lint.match;

import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.rule.Repair;
import dev.offprint.rule.Rule;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Removal;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import dev.offprint.yaml.YamlNode.Entry;
import java.util.List;
import java.util.Set;

/** What is found of an address, with the fix that its rule asks for. */
final class ReferenceRepair implements Repair.Visitor<Match> {
    /** What a rule has against an address. */
    enum Fault {
        /** That it is there, as it is. */
        ITSELF,
        /** That it leads elsewhere by a detour. */
        DETOUR,
        /** That it has parameters which nobody needs. */
        PARAMETERS
    }

    /**
     * A fault of a reference.
     *
     * @param better the address without the fault; as written where it is the fault
     */
    record Found(Reference reference, Fault fault, String message, String better) {}

    private final Rule rule;
    private final Post post;
    private final Reference reference;
    private final Found found;

    ReferenceRepair(Rule rule, Post post, Found found) {
        this.rule = rule;
        this.post = post;
        this.reference = found.reference();
        this.found = found;
    }

    @Override
    public Match visit(Repair.None repair) {
        return unrepaired();
    }

    @Override
    public Match visit(Repair.Remove repair) {
        if (found.fault() != Fault.ITSELF || reference.whole().isEmpty()) {
            return unrepaired();
        }
        Span span = reference.whole().get();
        Span going = reference.element().flatMap(new Wrapping(post.places())::around).orElse(span);
        return Match.of(
                span, found.message(), Fix.removing(rule.safety(), Removal.of(post, going)));
    }

    @Override
    public Match visit(Repair.Unwrap repair) {
        return unrepaired();
    }

    @Override
    public Match visit(Repair.RemoveAttributes repair) {
        return unrepaired();
    }

    @Override
    public Match visit(Repair.RemoveParameters repair) {
        return found.fault() == Fault.PARAMETERS ? rewritten(found.better()) : unrepaired();
    }

    @Override
    public Match visit(Repair.FollowRedirect repair) {
        return found.fault() == Fault.DETOUR ? rewritten(found.better()) : unrepaired();
    }

    @Override
    public Match visit(Repair.Replace repair) {
        return found.fault() == Fault.ITSELF
                ? rewritten(repair.replacement().replace("{text}", found.better()))
                : unrepaired();
    }

    private Match unrepaired() {
        Span span =
                found.fault() == Fault.ITSELF
                        ? reference.whole().orElse(reference.address())
                        : reference.address();
        return Match.of(span, found.message());
    }

    private Match rewritten(String address) {
        List<Edit> edits = List.of(new Edit(reference.address(), address));
        Fix fix =
                reference.kind() == Reference.Kind.METADATA
                        ? Fix.ofFields(rule.safety(), edits, fieldAt(reference.address()))
                        : Fix.replacing(rule.safety(), edits);
        return Match.of(reference.address(), found.message(), fix);
    }

    private Set<String> fieldAt(Span span) {
        if (post.frontMatter().fields().isPresent()) {
            for (Entry entry : post.frontMatter().fields().get().entries()) {
                if (entry.span().contains(span)) {
                    return Set.of(entry.name());
                }
            }
        }
        return Set.of();
    }
}
