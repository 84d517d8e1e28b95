package dev.offprint.rule.catalogue;

import dev.offprint.rule.Guard;
import dev.offprint.rule.Matcher;
import dev.offprint.rule.Repair;
import dev.offprint.rule.Rule;
import dev.offprint.rule.Severity;
import dev.offprint.rule.Subject;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.Safety;
import dev.offprint.rule.words.Lexicon;
import dev.offprint.text.Span;
import dev.offprint.text.Suggestion;
import dev.offprint.text.Visible;
import dev.offprint.url.pattern.HostPattern;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a {@link Rule} of the tree of a rule file. The keys are described in CONTRIBUTING.md. */
final class RuleReader {
    /** All keys that a rule file can have. */
    static final List<String> KEYS =
            List.of(
                    "summary",
                    "why",
                    "message",
                    "severity",
                    "since",
                    "category",
                    "about",
                    "part",
                    "host",
                    "match",
                    "guard",
                    "fix",
                    "options",
                    "names",
                    "words",
                    "limits",
                    "examples");

    /** The folder of rules for one site each, named for its host. */
    private static final String SITES = "sites/";

    private final String id;
    private final Fields fields;
    private final Lexicon lexicon;

    private RuleReader(String id, Fields fields, Lexicon lexicon) {
        this.id = id;
        this.fields = fields;
        this.lexicon = lexicon;
    }

    /**
     * Reads one rule.
     *
     * @param id the path of its file without extension
     * @param lexicon the words that it may ask for
     * @throws RuleSyntaxException when the file says something that is no rule
     */
    static Rule read(String id, YamlNode root, Lexicon lexicon) throws RuleSyntaxException {
        return new RuleReader(id, Fields.of(root, KEYS), lexicon).rule();
    }

    private Rule rule() throws RuleSyntaxException {
        String summary = fields.required("summary");
        String folder = id.substring(0, Math.max(0, id.indexOf('/')));
        Repair repair = repair();
        if (id.startsWith(SITES) && !fields.has("category")) {
            throw new RuleSyntaxException("\"category\" is missing, as \"ad\"", Span.at(0));
        }
        return new Rule(
                id,
                fields.text("category", folder),
                about(),
                summary,
                fields.text("message", message(summary)),
                severity(),
                hosts(),
                matchers(),
                repair,
                safety(),
                guard());
    }

    /** A part of a page is told by its name, and what it says may be long. */
    private String message(String summary) throws RuleSyntaxException {
        return fields.has("part")
                ? fields.required("part").replace('-', ' ')
                : summary + ": {text}";
    }

    /** A check of front matter is about that, whether its file says so or not. */
    private Subject about() throws RuleSyntaxException {
        boolean isOfFrontMatter =
                fields.node("match") instanceof Mapping match
                        && match.get("check").orElse(null) instanceof Scalar check
                        && Checks.isOfFrontMatter(check.value());
        Subject known = isOfFrontMatter ? Subject.FRONT_MATTER : Subject.ANY;
        String label = fields.text("about", known.label());
        Optional<Subject> about = Subject.of(label);
        if (about.isEmpty()) {
            List<String> labels = Stream.of(Subject.values()).map(Subject::label).toList();
            throw at(
                    "about",
                    "nothing is known of "
                            + Visible.quoted(label)
                            + Suggestion.question(label, labels));
        }
        return about.get();
    }

    private Severity severity() throws RuleSyntaxException {
        String label = fields.text("severity", "warning");
        Optional<Severity> severity = Severity.of(label);
        if (severity.isEmpty()) {
            throw at(
                    "severity", "severity is info, warning or error, not " + Visible.quoted(label));
        }
        return severity.get();
    }

    private List<HostPattern> hosts() throws RuleSyntaxException {
        List<HostPattern> hosts = new ArrayList<>();
        for (Scalar host : fields.list("host")) {
            hosts.add(MatcherReader.pattern(host, HostPattern::parse));
        }
        if (hosts.isEmpty() && id.startsWith(SITES)) {
            try {
                hosts.add(HostPattern.parse(id.substring(SITES.length())));
            } catch (IllegalArgumentException e) {
                throw new RuleSyntaxException(
                        "the file is not named for a host, so \"host\" is missing", Span.at(0));
            }
        }
        return hosts;
    }

    private List<Matcher> matchers() throws RuleSyntaxException {
        if (fields.has("part")) {
            return List.of(PartReader.read(fields));
        }
        for (String key : PartReader.KNOWLEDGE) {
            YamlNode node = fields.node(key);
            if (node != null) {
                throw new RuleSyntaxException(
                        "\"" + key + "\" is of rules about a \"part\" of a page", node.span());
            }
        }
        YamlNode match = fields.node("match");
        Options options = options();
        List<Matcher> matchers = new ArrayList<>();
        if (match instanceof Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                matchers.add(MatcherReader.read(item, options, lexicon));
            }
        } else if (match != null) {
            matchers.add(MatcherReader.read(match, options, lexicon));
        }
        if (matchers.isEmpty()) {
            throw new RuleSyntaxException("\"match\" is missing", Span.at(0));
        }
        return matchers;
    }

    private Options options() throws RuleSyntaxException {
        YamlNode node = fields.node("options");
        if (node == null) {
            return Options.NONE;
        }
        if (node instanceof Mapping mapping) {
            return Options.of(mapping);
        }
        throw new RuleSyntaxException("options are keys with values", node.span());
    }

    private Guard guard() throws RuleSyntaxException {
        YamlNode node = fields.node("guard");
        if (node == null) {
            return Guard.DEFAULT;
        }
        Fields guard = Fields.of(node, List.of("characters", "percent", "pictures"));
        String pictures = guard.text("pictures", "");
        if (!pictures.isEmpty() && !pictures.equals("kept")) {
            throw new RuleSyntaxException("\"pictures\" can only be kept", node.span());
        }
        return new Guard(
                guard.number("characters", Guard.DEFAULT.characters()),
                guard.number("percent", Guard.DEFAULT.percent()),
                !pictures.isEmpty());
    }

    private Repair repair() throws RuleSyntaxException {
        YamlNode node = fields.node("fix");
        if (node == null) {
            return new Repair.None();
        }
        Fields fix =
                Fields.of(
                        node,
                        List.of(
                                "remove",
                                "unwrap",
                                "remove-attributes",
                                "replace",
                                "by",
                                "safety"));
        if (fix.has("remove")) {
            return removal(fix);
        }
        if (fix.has("unwrap")) {
            return switch (fix.required("unwrap")) {
                case "element" -> new Repair.Unwrap();
                case "redirect" -> new Repair.FollowRedirect();
                default -> throw at("fix", "\"unwrap\" is element or redirect");
            };
        }
        if (fix.has("remove-attributes")) {
            Set<String> names = new LinkedHashSet<>();
            for (Scalar name : fix.list("remove-attributes")) {
                names.add(name.value());
            }
            return new Repair.RemoveAttributes(names);
        }
        if (fix.has("replace")) {
            return new Repair.Replace(fix.required("replace"));
        }
        return new Repair.None();
    }

    private Repair removal(Fields fix) throws RuleSyntaxException {
        return switch (fix.required("remove")) {
            case "element", "comment", "reference" -> new Repair.Remove();
            case "parameters" -> new Repair.RemoveParameters();
            default -> throw at("fix", "\"remove\" is element, comment, reference or parameters");
        };
    }

    private Safety safety() throws RuleSyntaxException {
        YamlNode node = fields.node("fix");
        String safety = node instanceof Mapping mapping ? textOf(mapping, "safety") : "safe";
        return switch (safety) {
            case "safe" -> Safety.SAFE;
            case "unsafe" -> Safety.UNSAFE;
            default -> throw at("fix", "\"safety\" is safe or unsafe");
        };
    }

    private static String textOf(Mapping mapping, String key) {
        Optional<YamlNode> value = mapping.get(key);
        return value.isPresent() && value.get() instanceof Scalar scalar ? scalar.value() : "safe";
    }

    private RuleSyntaxException at(String key, String problem) {
        YamlNode node = fields.node(key);
        return new RuleSyntaxException(problem, node == null ? Span.at(0) : node.span());
    }
}
