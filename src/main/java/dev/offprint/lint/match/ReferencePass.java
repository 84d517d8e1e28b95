package dev.offprint.lint.match;

import dev.offprint.lint.match.ReferenceRepair.Fault;
import dev.offprint.lint.match.ReferenceRepair.Found;
import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.rule.Matcher.OnReference;
import dev.offprint.rule.Rule;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.ReferenceCheck;
import dev.offprint.url.Address;
import dev.offprint.url.Parameter;
import dev.offprint.url.pattern.ParameterPattern;
import dev.offprint.url.pattern.RedirectTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules about addresses, at one address. */
final class ReferencePass {
    private final Post post;
    private final Reference reference;
    private final Address address;
    private final boolean mayHaveParameters;

    ReferencePass(Post post, Reference reference) {
        this.post = post;
        this.reference = reference;
        this.address = Address.parse(reference.raw());
        this.mayHaveParameters = mayHaveParameters(reference.raw());
    }

    /**
     * What {@code rule} has against the address. The parameters that its matchers ask for are
     * joined, so that one address is one finding; otherwise the first matcher that holds speaks.
     */
    Optional<Match> match(Rule rule, List<OnReference> matchers) {
        List<OnReference> aboutParameters = List.of();
        for (int i = 0; i < matchers.size(); i++) {
            OnReference matcher = matchers.get(i);
            boolean isAsked = mayHaveParameters || !matcher.isAboutParameters();
            if (isAsked && holds(matcher)) {
                if (matcher.isAboutParameters()) {
                    aboutParameters =
                            aboutParameters.isEmpty() ? new ArrayList<>() : aboutParameters;
                    aboutParameters.add(matcher);
                    continue;
                }
                Optional<Match> match = match(rule, matcher);
                if (match.isPresent()) {
                    return match;
                }
            }
        }
        return aboutParameters.isEmpty() ? Optional.empty() : parameters(rule, aboutParameters);
    }

    private static boolean mayHaveParameters(String raw) {
        return raw.indexOf('?') >= 0 || raw.indexOf('#') >= 0;
    }

    private boolean holds(OnReference matcher) {
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

    private Optional<Match> match(Rule rule, OnReference matcher) {
        RedirectTable redirects = matcher.redirects();
        if (redirects != null) {
            return redirects.unwrap(address).map(target -> detour(rule, target));
        }
        ReferenceCheck check = matcher.check();
        return check == null
                ? Optional.of(
                        match(
                                rule,
                                new Found(
                                        reference,
                                        Fault.ITSELF,
                                        message(rule, reference),
                                        reference.raw())))
                : check.check(post, reference, address);
    }

    private Match detour(Rule rule, Address target) {
        String message = message(rule, reference) + ", which leads to " + Excerpt.of(target.text());
        return match(rule, new Found(reference, Fault.DETOUR, message, target.text()));
    }

    private Optional<Match> parameters(Rule rule, List<OnReference> matchers) {
        List<String> found = new ArrayList<>();
        for (Parameter parameter : address.ownParameters()) {
            if (isTracking(matchers, parameter)) {
                found.add(parameter.name());
            }
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String message = message(rule, reference) + " (" + String.join(", ", found) + ")";
        String without = address.without(parameter -> isTracking(matchers, parameter)).text();
        return Optional.of(match(rule, new Found(reference, Fault.PARAMETERS, message, without)));
    }

    private Match match(Rule rule, Found found) {
        return rule.repair().accept(new ReferenceRepair(rule, post, found));
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

    private static String message(Rule rule, Reference reference) {
        return rule.message().replace("{text}", Excerpt.of(reference.raw()));
    }
}
