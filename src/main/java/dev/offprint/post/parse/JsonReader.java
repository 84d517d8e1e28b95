package dev.offprint.post.parse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.offprint.text.Span;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import dev.offprint.yaml.YamlNode.Style;
import dev.offprint.yaml.YamlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a JSON object (RFC 8259) as the nodes that YAML is read as. */
final class JsonReader {
    private static final int MAX_DEPTH = 50;

    private final JsonParser parser;
    private final int shift;

    private JsonReader(JsonParser parser, int shift) {
        this.parser = parser;
        this.shift = shift;
    }

    /**
     * The object that {@code text} starts with, whatever follows it.
     *
     * @param start the offset of {@code text} in the text that spans shall refer to
     * @return empty when there is none, or one beyond the limits on length and depth
     */
    static Optional<Mapping> read(String text, int start) {
        String part = text.substring(0, Math.min(text.length(), YamlReader.MAX_LENGTH));
        try (JsonParser parser = Json.FACTORY.createParser(part)) {
            return parser.nextToken() == JsonToken.START_OBJECT
                    ? Optional.of(new JsonReader(parser, start).mapping(0))
                    : Optional.empty();
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    private Mapping mapping(int depth) throws IOException {
        int start = offset();
        List<Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Scalar key = new Scalar(span(), parser.currentName(), Style.DOUBLE_QUOTED);
            parser.nextToken();
            entries.add(new Entry(key, node(depth + 1)));
        }
        return new Mapping(new Span(start, end()), entries);
    }

    private YamlNode node(int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new IOException("nested more than " + MAX_DEPTH + " levels deep");
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(depth);
        }
        if (token == JsonToken.START_ARRAY) {
            int start = offset();
            List<YamlNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(depth + 1));
            }
            return new Sequence(new Span(start, end()), items, true);
        }
        if (token == null) {
            throw new IOException("ends too early");
        }
        Style style = token == JsonToken.VALUE_STRING ? Style.DOUBLE_QUOTED : Style.PLAIN;
        String value = parser.getText();
        return new Scalar(span(), value, style);
    }

    private Span span() throws IOException {
        int start = offset();
        parser.finishToken();
        return new Span(start, Math.max(start, end()));
    }

    /** A brace that was put before the first character stands nowhere. */
    private int offset() {
        return Math.max(0, shift + (int) parser.currentTokenLocation().getCharOffset());
    }

    private int end() {
        return shift + (int) parser.currentLocation().getCharOffset();
    }

    /** Loaded when the first post with such front matter is met. */
    private static final class Json {
        static final JsonFactory FACTORY = new JsonFactory();
    }
}
