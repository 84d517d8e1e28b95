package dev.offprint.rule.catalogue;

import dev.offprint.post.Reference;
import dev.offprint.rule.AddressCondition;
import dev.offprint.rule.Matcher;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.ReferenceCheck;
import dev.offprint.url.pattern.HostPattern;
import dev.offprint.url.pattern.ParameterPattern;
import dev.offprint.url.pattern.PathPattern;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Matcher.OnReference} of what stands under {@code reference:}. */
final class ReferenceReader {
    private static final List<String> KEYS =
            List.of(
                    "kind",
                    "scheme",
                    "host",
                    "path",
                    "unless",
                    "parameters",
                    "needed",
                    "redirects",
                    "check");

    private final Fields fields;
    private final Options options;

    private ReferenceReader(Fields fields, Options options) {
        this.fields = fields;
        this.options = options;
    }

    static Matcher.OnReference read(YamlNode node, Options options) throws RuleSyntaxException {
        return new ReferenceReader(Fields.of(node, KEYS), options).matcher();
    }

    /** The address that {@code scheme}, {@code host} and {@code path} of some fields ask for. */
    static AddressCondition address(Fields fields) throws RuleSyntaxException {
        Set<String> schemes = new LinkedHashSet<>();
        for (Scalar scheme : fields.list("scheme")) {
            schemes.add(scheme.value());
        }
        List<HostPattern> hosts = new ArrayList<>();
        for (Scalar host : fields.list("host")) {
            hosts.add(MatcherReader.pattern(host, HostPattern::parse));
        }
        List<PathPattern> paths = new ArrayList<>();
        for (Scalar path : fields.list("path")) {
            paths.add(MatcherReader.pattern(path, PathPattern::parse));
        }
        return new AddressCondition(schemes, hosts, paths);
    }

    private Matcher.OnReference matcher() throws RuleSyntaxException {
        List<YamlNode> redirects =
                fields.node("redirects") instanceof YamlNode.Sequence sequence
                        ? sequence.items()
                        : List.of();
        return new Matcher.OnReference(
                kinds(),
                address(fields),
                parameters("unless"),
                parameters("parameters"),
                parameters("needed"),
                redirects.isEmpty() ? null : RedirectReader.read(redirects),
                check());
    }

    private Set<Reference.Kind> kinds() throws RuleSyntaxException {
        Set<Reference.Kind> kinds = EnumSet.noneOf(Reference.Kind.class);
        for (Scalar name : fields.list("kind")) {
            kinds.add(MatcherReader.choice(name, Reference.Kind.values()));
        }
        return kinds.isEmpty() ? EnumSet.allOf(Reference.Kind.class) : kinds;
    }

    private List<ParameterPattern> parameters(String key) throws RuleSyntaxException {
        List<ParameterPattern> patterns = new ArrayList<>();
        for (Scalar pattern : fields.list(key)) {
            patterns.add(MatcherReader.pattern(pattern, ParameterPattern::parse));
        }
        return patterns;
    }

    private @Nullable ReferenceCheck check() throws RuleSyntaxException {
        YamlNode node = fields.node("check");
        if (node == null) {
            return null;
        }
        String name = fields.required("check");
        Optional<ReferenceCheck> check = Checks.ofReference(name, options);
        if (check.isEmpty()) {
            throw MatcherReader.unknownCheck(name, Checks.referenceChecks(), node);
        }
        return check.get();
    }
}
