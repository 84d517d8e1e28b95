package dev.offprint.rule.check.link;

import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.post.Reference.Kind;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.ReferenceCheck;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.url.Address;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address whose start was mistyped: a scheme twice, misspelt, without its signs, or missing. */
final class MalformedAddress implements ReferenceCheck {
    /** Two schemes, of which the second is the one that was meant. */
    private static final Pattern TWICE = Pattern.compile("https?:?/{0,2}(https?):?//+(?=[^/])");

    private static final Pattern MISSPELT =
            Pattern.compile(
                    "(?:ht{1,3}p{1,2}s?|hhttps?|htps?|thttps?|ttps?)(?:://|:///|:/|//|;//|:\\\\\\\\|：//)(?=[\\w-]+\\.)");

    private static final Pattern BARE_HOST =
            Pattern.compile("www\\.[\\w-]+(?:\\.[\\w-]+)+(?=[/?#]|$)");

    /** Signs of the text around it, which make a path of the whole. */
    private static final Pattern SIGNED = Pattern.compile("[(\\[<\"'“”„‘’«»]+https?://");

    private static final Set<String> RIGHT = Set.of("http://", "https://");

    @Override
    public Optional<Match> check(Post post, Reference reference, Address address) {
        if (address.isTemplated() || reference.kind() == Kind.METADATA) {
            return Optional.empty();
        }
        String raw = reference.raw();
        String lower = raw.toLowerCase(Locale.ROOT);
        Matcher twice = TWICE.matcher(lower);
        if (twice.lookingAt()) {
            return repaired(reference, twice.end(), twice.group(1) + "://", "has two schemes");
        }
        Matcher misspelt = MISSPELT.matcher(lower);
        if (misspelt.lookingAt() && !RIGHT.contains(misspelt.group())) {
            String scheme = misspelt.group().indexOf('s') > 0 ? "https://" : "http://";
            return repaired(reference, misspelt.end(), scheme, "has a misspelt scheme");
        }
        if (BARE_HOST.matcher(lower).lookingAt()) {
            return repaired(reference, 0, "http://", "has no scheme, so it is taken for a file");
        }
        if (SIGNED.matcher(lower).lookingAt()) {
            return Optional.of(
                    Match.of(
                            reference.address(),
                            "address has a sign before its scheme: " + Excerpt.of(raw)));
        }
        boolean isImpossible = address.isWeb() && !address.hasValidHost();
        return isImpossible
                ? Optional.of(
                        Match.of(
                                reference.address(),
                                "address has an impossible host: " + Excerpt.of(raw)))
                : Optional.empty();
    }

    private static Optional<Match> repaired(
            Reference reference, int length, String start, String fault) {
        Edit edit = new Edit(reference.address(), start + reference.raw().substring(length));
        return Optional.of(
                Match.of(
                        reference.address(),
                        "address " + fault + ": " + Excerpt.of(reference.raw()),
                        Fix.rewriting(Safety.SAFE, List.of(edit))));
    }
}
