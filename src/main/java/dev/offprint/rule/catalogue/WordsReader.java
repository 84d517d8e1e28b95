package dev.offprint.rule.catalogue;

import dev.offprint.rule.words.Words;
import dev.offprint.url.pattern.HostPattern;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes {@link Words} of a file below {@code words/}. The keys are described in CONTRIBUTING.md.
 */
final class WordsReader {
    /** All keys that such a file can have. */
    static final List<String> KEYS =
            List.of("summary", "why", "since", "names", "hosts", "languages");

    /** All keys that a language can have. */
    static final List<String> LANGUAGE_KEYS = List.of("label", "call", "bad", "good");

    private WordsReader() {}

    /**
     * Reads the words of one kind.
     *
     * @throws RuleSyntaxException when the file says something that is no vocabulary
     */
    static Words read(YamlNode root) throws RuleSyntaxException {
        Fields fields = Fields.of(root, KEYS);
        List<String> labels = new ArrayList<>();
        List<String> calls = new ArrayList<>();
        for (Entry language : languages(fields)) {
            Fields own = Fields.of(language.value(), LANGUAGE_KEYS);
            labels.addAll(texts(own, "label"));
            calls.addAll(texts(own, "call"));
        }
        List<HostPattern> hosts = new ArrayList<>();
        for (Scalar host : fields.list("hosts")) {
            hosts.add(MatcherReader.pattern(host, HostPattern::parse));
        }
        try {
            return Words.of(labels, calls).with(texts(fields, "names"), hosts);
        } catch (IllegalArgumentException e) {
            throw new RuleSyntaxException(String.valueOf(e.getMessage()), root.span());
        }
    }

    /** The languages of a vocabulary, each with its words. */
    static List<Entry> languages(Fields fields) throws RuleSyntaxException {
        YamlNode node = fields.node("languages");
        if (node == null) {
            return List.of();
        }
        if (node instanceof Mapping mapping) {
            return mapping.entries();
        }
        throw new RuleSyntaxException("languages are keys with words", node.span());
    }

    static List<String> texts(Fields fields, String key) throws RuleSyntaxException {
        return fields.list(key).stream().map(Scalar::value).toList();
    }
}
