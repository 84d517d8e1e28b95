package dev.offprint.rule.catalogue;

import dev.offprint.rule.Matcher;
import dev.offprint.rule.PartKnowledge;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a {@link Matcher.OnPagePart} of a rule file that says {@code part:}. */
final class PartReader {
    /** The keys that say what a part is known by; no post needs them. */
    static final List<String> KNOWLEDGE = List.of("names", "words", "limits");

    /** The keys that are compiled for those who meet a page. */
    static final List<String> COMPILED = List.of("part", "names", "words", "limits");

    /** What only a rule about posts can say. */
    private static final List<String> OF_POSTS = List.of("match", "guard", "fix", "options");

    private final Fields fields;

    private PartReader(Fields fields) {
        this.fields = fields;
    }

    /** The part with all that the file says of it; nothing is known where it says nothing. */
    static Matcher.OnPagePart read(Fields fields) throws RuleSyntaxException {
        for (String key : OF_POSTS) {
            YamlNode node = fields.node(key);
            if (node != null) {
                throw new RuleSyntaxException(
                        "a rule about a part of a page has no \"" + key + "\"", node.span());
            }
        }
        boolean isSaid = false;
        for (String key : KNOWLEDGE) {
            isSaid |= fields.has(key);
        }
        return new Matcher.OnPagePart(
                fields.required("part"), isSaid ? new PartReader(fields).knowledge() : null);
    }

    /** The part and what is known of it, of a mapping with no other keys. */
    static Matcher.OnPagePart whole(YamlNode node) throws RuleSyntaxException {
        Fields fields = Fields.of(node, COMPILED);
        return new Matcher.OnPagePart(fields.required("part"), new PartReader(fields).knowledge());
    }

    private PartKnowledge knowledge() throws RuleSyntaxException {
        return new PartKnowledge(groups("names"), groups("words"), limits());
    }

    /** A list is the group of the part itself; a group is a list, or lists by language. */
    private Map<String, List<String>> groups(String key) throws RuleSyntaxException {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        YamlNode node = fields.node(key);
        if (node instanceof Mapping mapping) {
            for (Entry group : mapping.entries()) {
                List<String> texts = new ArrayList<>();
                addTexts(group.value(), texts);
                groups.put(group.name(), texts);
            }
        } else if (node != null) {
            List<String> texts = new ArrayList<>();
            addTexts(node, texts);
            groups.put(PartKnowledge.ITSELF, texts);
        }
        return groups;
    }

    private static void addTexts(YamlNode node, List<String> texts) throws RuleSyntaxException {
        if (node instanceof Mapping mapping) {
            for (Entry language : mapping.entries()) {
                addTexts(language.value(), texts);
            }
        } else if (node instanceof Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                addText(item, texts);
            }
        } else {
            addText(node, texts);
        }
    }

    private static void addText(YamlNode node, List<String> texts) throws RuleSyntaxException {
        if (!(node instanceof Scalar scalar)) {
            throw new RuleSyntaxException("expected text, found " + node.kind(), node.span());
        }
        if (scalar.value().isBlank() || scalar.value().equals("*")) {
            throw new RuleSyntaxException("nothing can be known by this", node.span());
        }
        texts.add(scalar.value());
    }

    private Map<String, Integer> limits() throws RuleSyntaxException {
        Map<String, Integer> limits = new LinkedHashMap<>();
        if (fields.node("limits") instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                limits.put(entry.name(), limit(entry.value()));
            }
        }
        return limits;
    }

    /** A number with its reason, which the compiled form leaves out. */
    private static int limit(YamlNode node) throws RuleSyntaxException {
        if (!(node instanceof Mapping)) {
            throw new RuleSyntaxException(
                    "a limit says what it is and why, as {is: 40, why: a label is shorter}",
                    node.span());
        }
        Fields limit = Fields.of(node, List.of("is", "why"));
        limit.required("is");
        limit.required("why");
        int number = limit.number("is", 0);
        if (number < 0) {
            throw new RuleSyntaxException("a limit is not below 0", node.span());
        }
        return number;
    }
}
