package dev.offprint.page.metadata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON as pages hold it: raw line ends in texts, commas at the end, comments around it. */
final class JsonReader {
    /** No linked data nests so deep; what does is skipped, as this reader recurses. */
    private static final int MAX_DEPTH = 32;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build();

    private final JsonParser parser;

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    /** The values that {@code text} consists of, up to where it is no JSON any more. */
    static List<Json> read(String text) {
        List<Json> values = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(text)) {
            while (parser.nextToken() != null) {
                Json value = new JsonReader(parser).value(0);
                if (value != null) {
                    values.add(value);
                }
            }
        } catch (IOException e) {
            return values;
        }
        return values;
    }

    private @Nullable Json value(int depth) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null || token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (depth == MAX_DEPTH) {
            parser.skipChildren();
            return null;
        }
        return switch (token) {
            case START_OBJECT -> fields(depth);
            case START_ARRAY -> items(depth);
            default -> new Json.Text(parser.getText());
        };
    }

    private Json fields(int depth) throws IOException {
        Map<String, Json> fields = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            Json value = value(depth + 1);
            if (value != null) {
                fields.putIfAbsent(name, value);
            }
        }
        return new Json.Fields(fields);
    }

    private Json items(int depth) throws IOException {
        List<Json> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            Json value = value(depth + 1);
            if (value != null) {
                items.add(value);
            }
        }
        return new Json.Items(items);
    }
}
