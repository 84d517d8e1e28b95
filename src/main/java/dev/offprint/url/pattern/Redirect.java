package dev.offprint.url.pattern;

import dev.offprint.url.Address;
import dev.offprint.url.Parameter;
import dev.offprint.url.Parts;
import dev.offprint.url.PercentEncoding;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A page that only leads on to the address it carries.
 *
 * @param host where it is
 * @param path which pages there
 * @param carrier what part of the address carries the target
 */
public record Redirect(HostPattern host, PathPattern path, Carrier carrier) {

    /** Where a redirect carries its target. */
    public sealed interface Carrier {}

    /** In the first of these parameters that holds an address; names match in any case. */
    public record InParameter(List<String> names) implements Carrier {
        public InParameter {
            names = List.copyOf(names);
        }
    }

    /** In the path after {@code prefix}, with whatever query and fragment follow. */
    public record AfterPath(String prefix) implements Carrier {}

    /** In the last folder of the path, in base64 of either alphabet. */
    public record InLastFolder() implements Carrier {}

    /** In the whole query and what follows it, as in {@code /?http://example.com}. */
    public record InQuery() implements Carrier {}

    /** The target as an absolute http or https address, when {@code address} is this redirect. */
    Optional<Address> target(Address address) {
        if (!address.isWeb() || !host.matches(address) || !path.matches(address)) {
            return Optional.empty();
        }
        if (carrier instanceof InParameter inParameter) {
            return inParameter(inParameter.names(), address);
        }
        if (carrier instanceof InLastFolder) {
            String path = address.path();
            return base64(path.substring(path.lastIndexOf('/') + 1))
                    .flatMap(Redirect::web)
                    .map(found -> withFragmentOf(address, found));
        }
        Parts parts = address.parts();
        int start = parts.queryStart() + 1;
        if (carrier instanceof AfterPath afterPath) {
            if (!address.text().startsWith(afterPath.prefix(), parts.pathStart())) {
                return Optional.empty();
            }
            start = parts.pathStart() + afterPath.prefix().length();
        }
        return start > parts.end()
                ? Optional.empty()
                : rest(address.text().substring(start, parts.end()));
    }

    private static Optional<Address> inParameter(List<String> names, Address address) {
        List<Parameter> parameters = address.parameters();
        for (String name : names) {
            for (Parameter parameter : parameters) {
                if (!parameter.inFragment() && parameter.name().equalsIgnoreCase(name)) {
                    Optional<Address> target = web(parameter.value());
                    if (target.isPresent()) {
                        return target.map(found -> withFragmentOf(address, found));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> base64(String text) {
        String plain = PercentEncoding.decode(text).replace('-', '+').replace('_', '/');
        int end = plain.length();
        while (end > 0 && plain.charAt(end - 1) == '=') {
            end--;
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(plain.substring(0, end));
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What stands bare in path or query is the target itself; only an encoded one is decoded. */
    private static Optional<Address> rest(String text) {
        Optional<Address> bare = web(text);
        return bare.isPresent() ? bare : web(PercentEncoding.decode(text));
    }

    /** A redirect hands its fragment on to a target without one (RFC 9110, section 10.2.2). */
    private static Address withFragmentOf(Address redirect, Address target) {
        Optional<String> fragment = redirect.fragment();
        boolean isKept = target.fragment().isPresent() || fragment.orElse("").isEmpty();
        return isKept ? target : Address.parse(target.text() + "#" + fragment.orElse(""));
    }

    private static Optional<Address> web(String text) {
        Address target = Address.parse(text);
        boolean isReal =
                target.isAbsolute()
                        && target.isWeb()
                        && !target.isTemplated()
                        && target.hasValidHost();
        return isReal ? Optional.of(Address.parse(target.toWritable())) : Optional.empty();
    }
}
