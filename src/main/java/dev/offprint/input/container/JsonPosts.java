package dev.offprint.input.container;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.offprint.input.container.FilePieces.Piece;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Exports that are one document of JSON: of Ghost ({@code db[0].data.posts}), of wallabag (a list
 * of entries), and a JSON Feed (version 1.1, {@code items}).
 */
final class JsonPosts {
    private static final int DEEPEST = 50;
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(FilePieces.LARGEST)
                                    .maxNestingDepth(DEEPEST)
                                    .build())
                    .build();

    private final FilePieces file;
    private final PostNaming naming = new PostNaming(".html");
    private final List<Contained> posts = new ArrayList<>();
    private final Map<String, Integer> others = new TreeMap<>();
    private final GhostTables tables = new GhostTables();
    private String label = "";

    private JsonPosts(FilePieces file) {
        this.file = file;
    }

    /** Empty when it is another document. */
    static Optional<Container> open(FilePieces file) throws IOException {
        JsonPosts all = new JsonPosts(file);
        try (InputStream in = file.all();
                JsonParser parser = FACTORY.createParser(in)) {
            parser.nextToken();
            all.scan(parser, "");
        } catch (JsonProcessingException damaged) {
            if (!all.posts.isEmpty()) {
                String name = "post-" + (all.posts.size() + 1) + ".html";
                IOException problem =
                        new IOException(
                                "it has no end; the file is cut off or damaged there", damaged);
                all.posts.add(Contained.broken(name, problem));
            }
        }
        return all.posts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Container(all.label, all.posts, all.others));
    }

    /** Goes through the value that a parser stands at; {@code path} is made of the names to it. */
    private void scan(JsonParser parser, String path) throws IOException {
        JsonToken end = parser.currentToken();
        if (end != JsonToken.START_OBJECT && end != JsonToken.START_ARRAY) {
            return;
        }
        boolean isList = end == JsonToken.START_ARRAY;
        while (parser.nextToken() != JsonToken.END_OBJECT
                && parser.currentToken() != JsonToken.END_ARRAY
                && parser.currentToken() != null) {
            if (isList && parser.currentToken() == JsonToken.START_OBJECT && isRecord(path)) {
                record(parser, path);
            } else if (parser.currentToken() != JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                scan(parser, isList || name == null ? path : path + "/" + name);
            }
        }
    }

    private static boolean isRecord(String path) {
        return path.isEmpty()
                || path.equals("/items")
                || path.startsWith("/db/data/")
                || path.startsWith("/data/");
    }

    private void record(JsonParser parser, String path) throws IOException {
        long start = parser.currentTokenLocation().getByteOffset();
        Map<?, ?> record = (Map<?, ?>) value(parser);
        long end = parser.currentLocation().getByteOffset();
        String table = path.substring(path.lastIndexOf('/') + 1);
        if (path.isEmpty() || path.equals("/items")) {
            if (JsonEntry.isOne(record)) {
                label = path.isEmpty() ? "an export of wallabag" : "a feed";
                add(new JsonEntry(record), new Piece(start, end));
            }
        } else if (table.equals("posts") && record.get("slug") != null) {
            label = "an export of Ghost";
            add(new JsonEntry(record), new Piece(start, end));
        } else {
            tables.add(table, record);
        }
    }

    private void add(JsonEntry entry, Piece piece) {
        String name =
                naming.next(entry.date(), List.of(entry.slug(), entry.address(), entry.title()));
        posts.add(new Contained(name, () -> text(piece)));
    }

    private Contained.Text text(Piece piece) throws IOException {
        try (JsonParser parser = FACTORY.createParser(file.read(piece))) {
            parser.nextToken();
            return new JsonEntry((Map<?, ?>) value(parser)).text(tables);
        }
    }

    /** A map, a list, or what a scalar says; nothing for {@code null}. */
    private static Object value(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> map = new HashMap<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    map.put(name, value(parser));
                }
                return map;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
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
}
