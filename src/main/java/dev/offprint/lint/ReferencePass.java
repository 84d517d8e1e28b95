package dev.offprint.lint;

import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.rule.Fix;
import dev.offprint.rule.Match;
import dev.offprint.rule.Matcher;
import dev.offprint.rule.Removal;
import dev.offprint.rule.Repair;
import dev.offprint.rule.Rule;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import dev.offprint.url.Address;
import dev.offprint.url.Parameter;
import dev.offprint.url.ParameterPattern;
import dev.offprint.yaml.YamlNode.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules about addresses, at one address. */
final class ReferencePass {
    private final Post post;

    ReferencePass(Post post) {
        this.post = post;
    }

    Optional<Match> match(
            Rule rule, Matcher.OnReference matcher, Reference reference, Address address) {
        if (!matcher.kinds().contains(reference.kind()) || !matcher.address().holds(address)) {
            return Optional.empty();
        }
        if (matcher.redirects().isPresent()) {
            return redirect(rule, matcher, reference, address);
        }
        if (!matcher.parameters().isEmpty()) {
            return parameters(rule, matcher, reference, address);
        }
        return Optional.of(whole(rule, reference));
    }

    private Optional<Match> redirect(
            Rule rule, Matcher.OnReference matcher, Reference reference, Address address) {
        return matcher.redirects()
                .get()
                .unwrap(address)
                .map(
                        target -> {
                            String message =
                                    message(rule, reference)
                                            + ", which leads to "
                                            + Quote.of(target.text());
                            return rule.repair() instanceof Repair.FollowRedirect
                                    ? Match.of(
                                            reference.address(),
                                            message,
                                            rewriting(rule, reference, target.text()))
                                    : Match.of(reference.address(), message);
                        });
    }

    private Optional<Match> parameters(
            Rule rule, Matcher.OnReference matcher, Reference reference, Address address) {
        List<String> found = new ArrayList<>();
        for (Parameter parameter : address.parameters()) {
            if (isTracking(matcher, parameter)) {
                found.add(parameter.name());
            }
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String message = message(rule, reference) + " (" + String.join(", ", found) + ")";
        if (!(rule.repair() instanceof Repair.RemoveParameters)) {
            return Optional.of(Match.of(reference.address(), message));
        }
        String without = address.without(parameter -> isTracking(matcher, parameter)).text();
        return Optional.of(
                Match.of(reference.address(), message, rewriting(rule, reference, without)));
    }

    private static boolean isTracking(Matcher.OnReference matcher, Parameter parameter) {
        return anyMatches(matcher.parameters(), parameter)
                && !anyMatches(matcher.needed(), parameter);
    }

    private static boolean anyMatches(List<ParameterPattern> patterns, Parameter parameter) {
        for (ParameterPattern pattern : patterns) {
            if (pattern.matches(parameter)) {
                return true;
            }
        }
        return false;
    }

    private Match whole(Rule rule, Reference reference) {
        Span span = reference.whole().orElse(reference.address());
        String message = message(rule, reference);
        boolean goes = rule.repair() instanceof Repair.Remove && reference.whole().isPresent();
        return goes
                ? Match.of(span, message, Fix.removing(rule.safety(), Removal.of(post, span)))
                : Match.of(span, message);
    }

    private static String message(Rule rule, Reference reference) {
        return rule.message().replace("{text}", Quote.of(reference.raw()));
    }

    private Fix rewriting(Rule rule, Reference reference, String address) {
        List<Edit> edits = List.of(new Edit(reference.address(), address));
        return reference.kind() == Reference.Kind.METADATA
                ? Fix.ofFields(rule.safety(), edits, fieldAt(reference.address()))
                : Fix.rewriting(rule.safety(), edits);
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
