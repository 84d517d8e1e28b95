package dev.offprint.rule.catalogue;

import dev.offprint.rule.Rule;
import dev.offprint.rule.words.Lexicon;
import dev.offprint.text.LineIndex;
import dev.offprint.text.Span;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule with all that its file says to people.
 *
 * @param why why it matters to a reader of the post
 * @param since the version that it came with
 * @param options the default options as written; empty when there are none
 * @param examples none for a rule about a part of pages
 * @param partOrNull null for a rule about posts
 */
public record RulePage(
        Rule rule,
        String why,
        String since,
        String options,
        List<Example> examples,
        @Nullable PartPage partOrNull) {
    public RulePage {
        examples = List.copyOf(examples);
    }

    /**
     * Reads a rule file completely.
     *
     * @param text the text of the file, which the spans of {@code root} refer to
     * @param lexicon the words that it may ask for
     * @throws RuleSyntaxException when the file is no complete rule: it lacks why, since or
     *     examples, or a selector or pattern is none
     */
    static RulePage read(String id, String text, YamlNode root, Lexicon lexicon)
            throws RuleSyntaxException {
        Rule rule = RuleReader.read(id, root, lexicon);
        Fields fields = Fields.of(root, RuleReader.KEYS);
        if (rule.pagePart().isPresent()) {
            return ofPart(rule, text, fields);
        }
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
                rule, fields.required("why"), fields.required("since"), options, examples, null);
    }

    private static RulePage ofPart(Rule rule, String text, Fields fields)
            throws RuleSyntaxException {
        StringBuilder knowledge = new StringBuilder();
        for (String key : PartReader.KNOWLEDGE) {
            YamlNode node = fields.node(key);
            if (node != null) {
                int start = text.lastIndexOf("\n" + key + ":", node.span().start()) + 1;
                knowledge.append(text, start, node.span().end()).append('\n');
            }
        }
        LineIndex lines = new LineIndex(text);
        List<PageExample> examples = new ArrayList<>();
        if (fields.node("examples") instanceof Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                examples.add(pageExample(item, lines));
            }
        }
        if (examples.isEmpty()) {
            throw new RuleSyntaxException("\"examples\" is missing or empty", Span.at(0));
        }
        PartPage part = new PartPage(knowledge.toString(), examples);
        return new RulePage(
                rule, fields.required("why"), fields.required("since"), "", List.of(), part);
    }

    private static PageExample pageExample(YamlNode node, LineIndex lines)
            throws RuleSyntaxException {
        Fields fields = Fields.of(node, List.of("page", "kept", "left-out"));
        List<String> kept = texts(fields, "kept");
        List<String> leftOut = texts(fields, "left-out");
        if (kept.isEmpty()) {
            throw new RuleSyntaxException(
                    "an example of a page says what of it is kept", node.span());
        }
        return new PageExample(
                fields.required("page"), kept, leftOut, lines.position(node.span().start()));
    }

    private static List<String> texts(Fields fields, String key) throws RuleSyntaxException {
        List<String> texts = new ArrayList<>();
        for (Scalar text : fields.list(key)) {
            texts.add(text.value());
        }
        return texts;
    }

    /** What the file says of a part of pages; empty for a rule about posts. */
    public Optional<PartPage> part() {
        return Optional.ofNullable(partOrNull);
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
