package dev.offprint.rule.schema;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.offprint.rule.PatternSize;
import dev.offprint.rule.check.OptionException;
import dev.offprint.text.Suggestion;
import dev.offprint.text.Visible;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads a {@link Schema} from YAML. A keyword that is not known here is an error, not ignored. */
public final class SchemaReader {
    /** All that a schema may say. */
    public static final List<String> KEYWORDS =
            List.of(
                    "type",
                    "required",
                    "properties",
                    "additionalProperties",
                    "items",
                    "enum",
                    "format",
                    "pattern",
                    "minLength",
                    "maxLength",
                    "anyOf",
                    "title",
                    "description");

    private final Mapping keywords;

    private SchemaReader(Mapping keywords) {
        this.keywords = keywords;
    }

    /**
     * Reads one schema.
     *
     * @throws OptionException when this is none
     */
    public static Schema read(YamlNode node) {
        if (!(node instanceof Mapping mapping)) {
            throw new OptionException("a schema is keys with values", node.span());
        }
        for (Entry entry : mapping.entries()) {
            if (!KEYWORDS.contains(entry.name())) {
                throw new OptionException(
                        Visible.quoted(entry.name())
                                + " is no keyword of a schema"
                                + Suggestion.question(entry.name(), KEYWORDS),
                        entry.key().span());
            }
        }
        return new SchemaReader(mapping).schema();
    }

    private Schema schema() {
        return new Schema(
                types(),
                texts("required"),
                properties(),
                text("additionalProperties").filter(value -> value.equals("false")).isPresent(),
                keywords.get("items").map(SchemaReader::read).orElse(null),
                texts("enum"),
                text("format")
                        .map(label -> TextFormat.of(label).orElseThrow(() -> unknown("format")))
                        .orElse(null),
                text("pattern").map(this::pattern).orElse(null),
                number("minLength", 0),
                number("maxLength", Integer.MAX_VALUE),
                alternatives());
    }

    private List<ValueType> types() {
        List<ValueType> types = new ArrayList<>();
        for (String label : texts("type")) {
            types.add(ValueType.ofLabel(label).orElseThrow(() -> unknown("type")));
        }
        return types;
    }

    private Map<String, Schema> properties() {
        Map<String, Schema> properties = new LinkedHashMap<>();
        Optional<YamlNode> node = keywords.get("properties");
        if (node.isPresent()) {
            if (!(node.get() instanceof Mapping mapping)) {
                throw new OptionException("properties are keys with schemas", node.get().span());
            }
            for (Entry entry : mapping.entries()) {
                properties.put(entry.name().toLowerCase(Locale.ROOT), read(entry.value()));
            }
        }
        return properties;
    }

    private List<Schema> alternatives() {
        return items("anyOf", SchemaReader::read);
    }

    private List<String> texts(String keyword) {
        return items(
                keyword,
                node -> {
                    if (node instanceof Scalar scalar) {
                        return scalar.value();
                    }
                    throw new OptionException(
                            "\"" + keyword + "\" is a text or a list of texts", node.span());
                });
    }

    /** What a list holds; a single value is a list of one. */
    private <T> List<T> items(String keyword, Function<YamlNode, T> reader) {
        List<T> result = new ArrayList<>();
        Optional<YamlNode> node = keywords.get(keyword);
        if (node.isPresent() && node.get() instanceof Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                result.add(reader.apply(item));
            }
        } else if (node.isPresent()) {
            result.add(reader.apply(node.get()));
        }
        return result;
    }

    private Optional<String> text(String keyword) {
        List<String> texts = texts(keyword);
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts.get(0));
    }

    private int number(String keyword, int otherwise) {
        Optional<String> text = text(keyword);
        try {
            return text.isEmpty() ? otherwise : Integer.parseInt(text.get());
        } catch (NumberFormatException e) {
            throw fault(keyword, "\"" + keyword + "\" is a whole number");
        }
    }

    private Pattern pattern(String text) {
        try {
            PatternSize.check(text);
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw fault("pattern", "this is no RE2 pattern: " + e.getDescription());
        }
    }

    private OptionException unknown(String keyword) {
        return fault(keyword, "this is no " + keyword + " that a schema here knows");
    }

    private OptionException fault(String keyword, String problem) {
        return new OptionException(problem, keywords.get(keyword).orElse(keywords).span());
    }
}
