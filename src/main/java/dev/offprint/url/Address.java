package dev.offprint.url;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An address as a post has it: any string at all, taken apart where it can be, with every part in
 * its exact characters. It may be read from decoded text or from source in which {@code &} is still
 * escaped. Templates in it ({@code {{ site.url }}}) are opaque: no delimiter within them counts.
 * Nothing here throws, whatever the string. Parts are those of RFC 3986, section 3.
 */
public final class Address {
    private final String text;
    private final String shape;
    private final Parts parts;
    private final String scheme;
    private final String host;
    private final String asciiHost;

    private Address(String text) {
        this.text = text;
        this.shape = Templates.mask(text);
        this.parts = Parts.of(shape);
        this.scheme = parts.schemeEnd() < 0 ? "" : lowerScheme();
        this.host = parts.authorityStart() < 0 ? "" : lowerHost();
        this.asciiHost = HostSyntax.ascii(host);
    }

    /** Takes {@code text} apart. */
    public static Address parse(String text) {
        return new Address(text);
    }

    /** The address exactly as it was given, white space around it included. */
    public String text() {
        return text;
    }

    /** The scheme in lower case, without its colon. */
    public Optional<String> scheme() {
        return parts.schemeEnd() < 0 ? Optional.empty() : Optional.of(scheme);
    }

    /** What stands between {@code //} and the path: user, host and port as written. */
    public Optional<String> authority() {
        return parts.authorityStart() < 0
                ? Optional.empty()
                : Optional.of(text.substring(parts.authorityStart(), parts.pathStart()));
    }

    /** The host in lower case, else as written, without user and port; empty when there is none. */
    public String host() {
        return host;
    }

    /** The host in its ASCII form (RFC 3490), decoded; {@link #host()} itself when it has none. */
    public String asciiHost() {
        return asciiHost;
    }

    /** The path as written; may be empty. */
    public String path() {
        return text.substring(parts.pathStart(), parts.queryStart());
    }

    /** The query as written, without its question mark. */
    public Optional<String> query() {
        return parts.queryStart() == parts.fragmentStart()
                ? Optional.empty()
                : Optional.of(text.substring(parts.queryStart() + 1, parts.fragmentStart()));
    }

    /** The fragment as written, without its number sign. */
    public Optional<String> fragment() {
        return parts.fragmentStart() == parts.end()
                ? Optional.empty()
                : Optional.of(text.substring(parts.fragmentStart() + 1, parts.end()));
    }

    /** The path, percent-decoded once; what is wrongly encoded stays. */
    public String decodedPath() {
        return PercentEncoding.decode(path());
    }

    /** The fragment, percent-decoded once, without its number sign. */
    public Optional<String> decodedFragment() {
        return fragment().map(PercentEncoding::decode);
    }

    /** Says whether the address has a scheme. */
    public boolean isAbsolute() {
        return parts.schemeEnd() >= 0;
    }

    /** Says whether the address starts with two slashes and leaves its scheme to the page. */
    public boolean isProtocolRelative() {
        return parts.schemeEnd() < 0 && parts.authorityStart() >= 0;
    }

    /**
     * Says whether the address has neither scheme nor host: a path, a query, a fragment, nothing.
     */
    public boolean isRelative() {
        return parts.schemeEnd() < 0 && parts.authorityStart() < 0;
    }

    /** Says whether the address is http or https or inherits one of them. */
    public boolean isWeb() {
        return isProtocolRelative() || scheme.equals("http") || scheme.equals("https");
    }

    /** Says whether template source stands in the address, so that its real text is unknown. */
    public boolean isTemplated() {
        return !shape.equals(text);
    }

    /**
     * The parameters of the query, then those of a fragment of the form {@code #name=value&…} or
     * {@code #…?…}. An address with a scheme but no authority ({@code data:}) has none.
     */
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(queryParameters().parameters());
        all.addAll(fragmentParameters().parameters());
        return Collections.unmodifiableList(all);
    }

    /**
     * Of {@link #parameters()}, those that are not of an address within this one, as archives and
     * proxies have it in their path or query.
     */
    public List<Parameter> ownParameters() {
        List<Parameter> own = new ArrayList<>();
        if (!InnerAddress.isIn(path())) {
            own.addAll(queryParameters().own());
            own.addAll(fragmentParameters().own());
        }
        return Collections.unmodifiableList(own);
    }

    /**
     * The same address without those of its own parameters that {@code unwanted} holds for; a
     * question mark or number sign goes with the last of its parameters. Every other character
     * stays.
     */
    public Address without(Predicate<Parameter> unwanted) {
        if (InnerAddress.isIn(path())) {
            return this;
        }
        ParameterList query = queryParameters();
        ParameterList fragment = fragmentParameters();
        ParameterList keptQuery = query.without(unwanted);
        ParameterList keptFragment = fragment.without(unwanted);
        if (keptQuery.size() == query.size() && keptFragment.size() == fragment.size()) {
            return this;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, parts.queryStart());
        append(query, keptQuery, parts.queryStart(), parts.fragmentStart(), out);
        append(fragment, keptFragment, parts.fragmentStart(), parts.end(), out);
        return parse(out.append(text, parts.end(), text.length()).toString());
    }

    /**
     * This address as seen from the page at {@code base} (RFC 3986, section 5.2). Left as it is:
     * what has a scheme, is empty, is only a fragment or is templated; and all, when {@code base}
     * has no authority or is templated itself. Characters are neither encoded nor decoded.
     */
    public Address resolve(Address base) {
        return parse(ReferenceResolver.resolve(this, base));
    }

    /**
     * The address as a valid one to be written into a link: what no URL may hold is
     * percent-encoded, what is encoded stays, white space around it and line breaks within go. A
     * letter outside ASCII stays (RFC 3987). A templated address is given back as it is. An
     * impossible host stays impossible: see {@link #hasValidHost()}.
     */
    public String toWritable() {
        return isTemplated() ? text : WritableText.of(this);
    }

    /**
     * Says whether host and port are possible ones. An address that needs none and has none is
     * valid, as is a templated one, of which nothing is known.
     */
    public boolean hasValidHost() {
        boolean needsHost = isWeb() || scheme.equals("ftp") || !authority().orElse("").isEmpty();
        return isTemplated()
                || !needsHost
                || HostSyntax.isValid(authority().orElse(""), asciiHost());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Address address && text.equals(address.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    /** Where the parts stand in {@link #text()}. */
    public Parts parts() {
        return parts;
    }

    private String lowerScheme() {
        String written = text.substring(parts.start(), parts.schemeEnd());
        StringBuilder plain = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) > ' ') {
                plain.append(written.charAt(i));
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private String lowerHost() {
        return HostSyntax.host(text.substring(parts.authorityStart(), parts.pathStart()))
                .toLowerCase(Locale.ROOT);
    }

    private boolean mayHaveParameters() {
        return parts.schemeEnd() < 0 || parts.authorityStart() >= 0;
    }

    private ParameterList queryParameters() {
        if (!mayHaveParameters() || parts.queryStart() == parts.fragmentStart()) {
            return ParameterList.EMPTY;
        }
        return ParameterList.ofQuery(text, shape, parts.queryStart() + 1, parts.fragmentStart());
    }

    private ParameterList fragmentParameters() {
        int start = parts.fragmentStart() + 1;
        if (!mayHaveParameters() || start >= parts.end()) {
            return ParameterList.EMPTY;
        }
        return ParameterList.ofFragment(text, shape, start, parts.end());
    }

    private void append(
            ParameterList before, ParameterList kept, int start, int end, StringBuilder out) {
        if (kept.size() == before.size()) {
            out.append(text, start, end);
            return;
        }
        int introducer = before.start() - 1;
        if (!kept.isEmpty()) {
            out.append(text, start, before.start());
            kept.appendTo(out);
        } else if (introducer - start > 1) {
            // A route as in #/pay?id=1 stays; of #?id=1 nothing would be left but the signs.
            out.append(text, start, introducer);
        }
    }
}
