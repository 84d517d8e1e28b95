package dev.offprint.lint.match;

import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.rule.Matcher.OnReference;
import dev.offprint.rule.Repair;
import dev.offprint.rule.Rule;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Removal;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import dev.offprint.url.Address;
import dev.offprint.url.Parameter;
import dev.offprint.url.pattern.ParameterPattern;
import dev.offprint.url.pattern.RedirectTable;
import dev.offprint.yaml.YamlNode.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules about addresses, at one address. */
final class ReferencePass {
    private final Post post;
    private final Wrapping wrapping;

    ReferencePass(Post post) {
        this.post = post;
        this.wrapping = new Wrapping(post.places());
    }

    /**
     * What {@code rule} has against an address. The parameters that its matchers ask for are
     * joined, so that one address is one finding; otherwise the first matcher that holds speaks.
     */
    Optional<Match> match(
            Rule rule, List<OnReference> matchers, Reference reference, Address address) {
        List<OnReference> aboutParameters = new ArrayList<>();
        boolean mayHaveParameters = mayHaveParameters(reference.raw());
        for (OnReference matcher : matchers) {
            boolean isAsked = mayHaveParameters || !matcher.isAboutParameters();
            if (isAsked && holds(matcher, reference, address)) {
                if (matcher.isAboutParameters()) {
                    aboutParameters.add(matcher);
                    continue;
                }
                Optional<Match> match = match(rule, matcher, reference, address);
                if (match.isPresent()) {
                    return match;
                }
            }
        }
        return aboutParameters.isEmpty()
                ? Optional.empty()
                : parameters(rule, aboutParameters, reference, address);
    }

    private static boolean mayHaveParameters(String raw) {
        return raw.indexOf('?') >= 0 || raw.indexOf('#') >= 0;
    }

    private static boolean holds(OnReference matcher, Reference reference, Address address) {
        return matcher.kinds().contains(reference.kind())
                && matcher.address().holds(address)
                && (matcher.unless().isEmpty() || !hasAny(address, matcher.unless()));
    }

    private static boolean hasAny(Address address, List<ParameterPattern> patterns) {
        for (Parameter parameter : address.parameters()) {
            if (anyMatches(patterns, parameter)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Match> match(
            Rule rule, OnReference matcher, Reference reference, Address address) {
        if (matcher.redirects().isPresent()) {
            return redirect(rule, matcher.redirects().get(), reference, address);
        }
        if (matcher.check().isPresent()) {
            return matcher.check().get().check(post, reference, address);
        }
        return Optional.of(whole(rule, reference));
    }

    private Optional<Match> redirect(
            Rule rule, RedirectTable redirects, Reference reference, Address address) {
        return redirects
                .unwrap(address)
                .map(
                        target -> {
                            String message =
                                    message(rule, reference)
                                            + ", which leads to "
                                            + Excerpt.of(target.text());
                            return rule.repair() instanceof Repair.FollowRedirect
                                    ? Match.of(
                                            reference.address(),
                                            message,
                                            rewriting(rule, reference, target.text()))
                                    : Match.of(reference.address(), message);
                        });
    }

    private Optional<Match> parameters(
            Rule rule, List<OnReference> matchers, Reference reference, Address address) {
        List<String> found = new ArrayList<>();
        for (Parameter parameter : address.parameters()) {
            if (isTracking(matchers, parameter)) {
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
        String without = address.without(parameter -> isTracking(matchers, parameter)).text();
        return Optional.of(
                Match.of(reference.address(), message, rewriting(rule, reference, without)));
    }

    private static boolean isTracking(List<OnReference> matchers, Parameter parameter) {
        boolean isTracking = false;
        for (OnReference matcher : matchers) {
            if (anyMatches(matcher.needed(), parameter)) {
                return false;
            }
            isTracking |= anyMatches(matcher.parameters(), parameter);
        }
        return isTracking;
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
        String message = message(rule, reference);
        if (rule.repair() instanceof Repair.Replace replace) {
            String text = replace.replacement().replace("{text}", reference.raw());
            return Match.of(reference.address(), message, rewriting(rule, reference, text));
        }
        Span span = reference.whole().orElse(reference.address());
        boolean goes = rule.repair() instanceof Repair.Remove && reference.whole().isPresent();
        if (!goes) {
            return Match.of(span, message);
        }
        Span going = reference.element().flatMap(wrapping::around).orElse(span);
        return Match.of(span, message, Fix.removing(rule.safety(), Removal.of(post, going)));
    }

    private static String message(Rule rule, Reference reference) {
        return rule.message().replace("{text}", Excerpt.of(reference.raw()));
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
