package dev.offprint.rule.catalogue;

import dev.offprint.url.pattern.HostPattern;
import dev.offprint.url.pattern.PathPattern;
import dev.offprint.url.pattern.Redirect;
import dev.offprint.url.pattern.RedirectTable;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a {@link RedirectTable} of the list under {@code redirects:}. An entry names the host, the
 * path, and where the target stands: in {@code parameter}, or {@code after} a prefix of the path.
 */
final class RedirectReader {
    private RedirectReader() {}

    static RedirectTable read(List<YamlNode> entries) throws RuleSyntaxException {
        List<Redirect> redirects = new ArrayList<>();
        for (YamlNode entry : entries) {
            Fields fields =
                    Fields.of(entry, List.of("host", "path", "parameter", "after", "last-folder"));
            PathPattern path = PathPattern.parse(fields.text("path", "*"));
            Redirect.Carrier carrier = carrier(fields, entry);
            for (Scalar host : fields.list("host")) {
                redirects.add(
                        new Redirect(
                                MatcherReader.pattern(host, HostPattern::parse), path, carrier));
            }
        }
        return new RedirectTable(redirects);
    }

    private static Redirect.Carrier carrier(Fields fields, YamlNode entry)
            throws RuleSyntaxException {
        List<String> parameters = new ArrayList<>();
        for (Scalar parameter : fields.list("parameter")) {
            parameters.add(parameter.value());
        }
        if (!parameters.isEmpty()) {
            return new Redirect.InParameter(parameters);
        }
        if (fields.has("after")) {
            String prefix = fields.required("after");
            return prefix.equals("?") ? new Redirect.InQuery() : new Redirect.AfterPath(prefix);
        }
        if (fields.has("last-folder")) {
            MatcherReader.choice(fields.list("last-folder").get(0), Encoding.values());
            return new Redirect.InLastFolder();
        }
        throw new RuleSyntaxException(
                "a redirect says where its target stands: parameter, after or last-folder",
                entry.span());
    }

    /** How a folder holds an address. */
    private enum Encoding {
        BASE64
    }
}
