package dev.offprint.rule.catalogue;

import dev.offprint.rule.Rule;
import dev.offprint.text.LineIndex;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule with all that its file says to people.
 *
 * @param why why it matters to a reader of the post
 * @param since the version that it came with
 * @param options the default options as written; empty when there are none
 */
public record RulePage(
        Rule rule, String why, String since, String options, List<Example> examples) {
    public RulePage {
        examples = List.copyOf(examples);
    }

    /**
     * Reads a rule file completely.
     *
     * @param text the text of the file, which the spans of {@code root} refer to
     * @throws RuleSyntaxException when the file is no complete rule: it lacks why, since or
     *     examples, or a selector or pattern is none
     */
    public static RulePage read(String id, String text, YamlNode root) throws RuleSyntaxException {
        Rule rule = RuleReader.read(id, root);
        Fields fields = Fields.of(root, RuleReader.KEYS);
        YamlNode match = fields.node("match");
        for (int i = 0; i < rule.matchers().size(); i++) {
            YamlNode alternative =
                    match instanceof Sequence sequence ? sequence.items().get(i) : match;
            MatcherReader.compile(rule.matchers().get(i), alternative == null ? root : alternative);
        }
        LineIndex lines = new LineIndex(text);
        List<Example> examples = new ArrayList<>();
        if (fields.node("examples") instanceof Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                examples.add(example(item, lines));
            }
        }
        if (examples.isEmpty()) {
            throw new RuleSyntaxException("\"examples\" is missing or empty", root.span());
        }
        String options =
                fields.node("options") instanceof Mapping mapping ? mapping.span().of(text) : "";
        return new RulePage(
                rule, fields.required("why"), fields.required("since"), options, examples);
    }

    /** Whether a fix comes with it. */
    public boolean isRepaired() {
        return rule.repair().changes()
                || examples.stream().anyMatch(example -> example.fixed().isPresent());
    }

    private static Example example(YamlNode node, LineIndex lines) throws RuleSyntaxException {
        Fields fields = Fields.of(node, List.of("bad", "good", "fixed", "file", "files"));
        boolean isBad = fields.has("bad");
        if (isBad == fields.has("good")) {
            throw new RuleSyntaxException("an example is either bad or good", node.span());
        }
        return new Example(
                isBad,
                fields.required(isBad ? "bad" : "good"),
                fields.has("fixed") ? fields.required("fixed") : null,
                fields.text("file", "example.md"),
                files(fields),
                lines.position(node.span().start()));
    }

    /** The files beside an example by path; a list is of files in which nothing matters. */
    private static Map<String, String> files(Fields fields) throws RuleSyntaxException {
        Map<String, String> files = new HashMap<>();
        if (fields.node("files") instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                files.put(
                        entry.name(), entry.value() instanceof Scalar scalar ? scalar.value() : "");
            }
        } else {
            for (Scalar path : fields.list("files")) {
                files.put(path.value(), "");
            }
        }
        return files;
    }
}
