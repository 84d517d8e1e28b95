package dev.offprint.rule.check.link;

import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.post.Reference.Kind;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.ReferenceCheck;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import dev.offprint.url.Address;
import dev.offprint.url.SiteHost;
import dev.offprint.url.pattern.HostPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two addresses written as one: a base put before an address that needed none, or a second one
 * without a space. Services that take an address as their path are not meant.
 */
final class GluedAddress implements ReferenceCheck {
    private final List<HostPattern> proxies;

    GluedAddress(Options options) {
        List<HostPattern> hosts = new ArrayList<>();
        for (String host : options.list("proxies")) {
            hosts.add(HostPattern.parse(host));
        }
        proxies = List.copyOf(hosts);
    }

    @Override
    public Optional<Match> check(Post post, Reference reference, Address address) {
        String raw = reference.raw();
        int second = second(raw);
        boolean isMeant =
                second > 0 && address.isWeb() && !address.isTemplated() && !isProxy(address);
        if (!isMeant) {
            return Optional.empty();
        }
        Address inner = Address.parse(raw.substring(second));
        if (!inner.hasValidHost() || inner.host().indexOf('.') <= 0) {
            return Optional.empty();
        }
        char before = raw.charAt(second - 1);
        if (before == '/') {
            return ofBase(post, reference, address, inner);
        }
        boolean isWordEnd = Character.isLetterOrDigit(before) && second > 12;
        return isWordEnd ? Optional.of(ofTwo(reference, raw, second)) : Optional.empty();
    }

    /** {@code https://a/https://b/x.jpg}: the first is a page's base that nobody meant. */
    private static Optional<Match> ofBase(
            Post post, Reference reference, Address address, Address inner) {
        boolean isFirst = address.path().startsWith("/http");
        boolean isOwn =
                SiteHost.areRelated(address.host(), inner.host())
                        || post.address()
                                .map(from -> Address.parse(from).host())
                                .filter(host -> SiteHost.areRelated(host, address.host()))
                                .isPresent();
        boolean isPicture =
                reference.kind() == Kind.IMAGE || reference.kind() == Kind.IMAGE_CANDIDATE;
        if (!isFirst || (!isOwn && !isPicture)) {
            return Optional.empty();
        }
        Fix fix = fix(reference, isOwn ? Safety.SAFE : Safety.UNSAFE, inner.text());
        return Optional.of(
                Match.of(
                        reference.address(),
                        "two addresses in one: " + Excerpt.of(reference.raw()),
                        fix));
    }

    /** {@code http://a/xhttp://b/y}: in text a space is missing, in a link nobody can tell. */
    private static Match ofTwo(Reference reference, String raw, int second) {
        Span span = reference.address();
        String first = raw.substring(0, second);
        if (first.equals(raw.substring(second))) {
            String message = "address stands there twice: " + Excerpt.of(raw);
            return Match.of(span, message, fix(reference, Safety.SAFE, first));
        }
        String message = "two addresses without a space between them: " + Excerpt.of(raw);
        return reference.kind() == Kind.BARE
                ? Match.of(
                        span,
                        message,
                        Fix.rewriting(
                                Safety.SAFE,
                                List.of(new Edit(span, first + " " + raw.substring(second)))))
                : Match.of(span, message);
    }

    /** An address in a text is shown, so that its words change with it. */
    private static Fix fix(Reference reference, Safety safety, String address) {
        List<Edit> edits = List.of(new Edit(reference.address(), address));
        return reference.kind() == Kind.BARE
                ? Fix.recasting(safety, edits, reference.raw())
                : Fix.rewriting(safety, edits);
    }

    /** Where a second address starts in front of any query; -1 when there is none. */
    private static int second(String raw) {
        int query = raw.indexOf('?');
        int http = raw.indexOf("http", 8);
        while (http > 0 && (query < 0 || http < query)) {
            if (raw.startsWith("://", http + 4) || raw.startsWith("s://", http + 4)) {
                return http;
            }
            http = raw.indexOf("http", http + 4);
        }
        return -1;
    }

    private boolean isProxy(Address address) {
        for (HostPattern proxy : proxies) {
            if (proxy.matches(address)) {
                return true;
            }
        }
        return false;
    }
}
