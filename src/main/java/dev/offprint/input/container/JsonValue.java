package dev.offprint.input.container;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values of JSON as maps, lists and texts (RFC 8259): of a scalar, what is written. */
final class JsonValue {
    private static final int DEEPEST = 50;

    /** Knows how long a text and how deep a value may be. */
    static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(FilePieces.LARGEST)
                                    .maxNestingDepth(DEEPEST)
                                    .build())
                    .build();

    private JsonValue() {}

    /** The first value of {@code bytes} as an object; one without fields when it is none. */
    static Map<?, ?> object(byte[] bytes) throws IOException {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            return parser.nextToken() == JsonToken.START_OBJECT
                    ? (Map<?, ?>) read(parser)
                    : Map.of();
        }
    }

    /** The value that a parser stands at; an empty text for {@code null}. */
    static Object read(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> map = new HashMap<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    map.put(name, read(parser));
                }
                return map;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(read(parser));
                }
                return list;
            }
            case VALUE_NULL -> {
                return "";
            }
            default -> {
                return parser.getText();
            }
        }
    }

    /** A field that is a text or a number; empty when it is neither. */
    static String said(Map<?, ?> fields, String name) {
        return fields.get(name) instanceof String text ? text.strip() : "";
    }

    /** A field that is an object; one without fields when it is none. */
    static Map<?, ?> object(Map<?, ?> fields, String name) {
        return fields.get(name) instanceof Map<?, ?> map ? map : Map.of();
    }

    /** A field that is a list; an empty one when it is none. */
    static List<?> list(Map<?, ?> fields, String name) {
        return fields.get(name) instanceof List<?> list ? list : List.of();
    }

    /** Names that are a text, an object with a name or label, or a list of either. */
    static List<String> names(Map<?, ?> fields, String field) {
        Object value = fields.get(field);
        List<String> names = new ArrayList<>();
        for (Object one :
                value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
            String name =
                    one instanceof Map<?, ?> map
                            ? said(map, map.containsKey("name") ? "name" : "label")
                            : one.toString();
            if (!name.isBlank()) {
                names.add(name);
            }
        }
        return names;
    }
}
