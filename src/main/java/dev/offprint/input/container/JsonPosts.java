package dev.offprint.input.container;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.offprint.input.container.FilePieces.Piece;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Exports that are JSON: of Ghost ({@code db[0].data.posts}), of wallabag (a list of entries), of
 * Karakeep ({@code bookmarks}, or one a line), and a JSON Feed (version 1.1, {@code items}).
 */
final class JsonPosts {
    /** As many as of XML; nobody has so many. */
    private static final int MOST = 1_000_000;

    private final FilePieces file;
    private final boolean isLines;
    private final KarakeepAssets assets;
    private final PostNaming naming = new PostNaming("");
    private final List<Contained> posts = new ArrayList<>();
    private final Map<String, Integer> others = new TreeMap<>();
    private final GhostTables tables = new GhostTables();
    private String label = "";

    private JsonPosts(FilePieces file, boolean isLines, KarakeepAssets assets) {
        this.file = file;
        this.isLines = isLines;
        this.assets = assets;
    }

    /** A post among the records, of which more is asked when it is wanted. */
    interface Entry {
        /** When it appeared or was saved, in ISO 8601; empty when that is not known. */
        String date();

        /** What it may be called, the best first. */
        List<String> names();

        /** What its text is written in, as the ending of a name. */
        String ending();

        Contained.Text text() throws IOException;
    }

    /**
     * Empty when it is another document.
     *
     * @param isLines whether each of its values is a record
     * @param assets what lies beside the file
     * @throws IOException when it is one whose records have no texts
     */
    static Optional<Container> open(FilePieces file, boolean isLines, KarakeepAssets assets)
            throws IOException {
        JsonPosts all = new JsonPosts(file, isLines, assets);
        try (InputStream in = file.all();
                JsonParser parser = JsonValue.FACTORY.createParser(in)) {
            while (parser.nextToken() != null) {
                all.scan(parser, "");
            }
        } catch (JsonProcessingException damaged) {
            if (!all.posts.isEmpty()) {
                String name = "post-" + (all.posts.size() + 1) + ".html";
                IOException problem =
                        new IOException(
                                "it has no end; the file is cut off or damaged there", damaged);
                all.posts.add(Contained.broken(name, problem));
            }
        }
        if (all.posts.isEmpty() && !all.others.isEmpty()) {
            throw new IOException(
                    "it holds addresses only: offprint convert ADDRESS fetches a page");
        }
        return all.posts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Container(all.label, all.posts, all.others));
    }

    /** Goes through the value that a parser stands at; {@code path} is made of the names to it. */
    private void scan(JsonParser parser, String path) throws IOException {
        JsonToken end = parser.currentToken();
        if (end == JsonToken.START_OBJECT && isLines) {
            record(parser, path);
            return;
        }
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
                || path.equals("/bookmarks")
                || path.startsWith("/db/data/")
                || path.startsWith("/data/");
    }

    private void record(JsonParser parser, String path) throws IOException {
        long start = parser.currentTokenLocation().getByteOffset();
        Map<?, ?> record = (Map<?, ?>) JsonValue.read(parser);
        long end = parser.currentLocation().getByteOffset();
        String table = path.substring(path.lastIndexOf('/') + 1);
        Piece piece = new Piece(start, end);
        if ((path.isEmpty() || table.equals("bookmarks")) && KarakeepBookmark.isOne(record)) {
            bookmark(record, piece);
        } else if (path.isEmpty() || path.equals("/items")) {
            if (JsonEntry.isOne(record)) {
                label = path.isEmpty() ? "an export of wallabag" : "a feed";
                add(record, piece, fields -> new JsonEntry(fields, tables));
            }
        } else if (table.equals("posts") && record.get("slug") != null) {
            label = "an export of Ghost";
            add(record, piece, fields -> new JsonEntry(fields, tables));
        } else {
            tables.add(table, record);
        }
    }

    private void bookmark(Map<?, ?> record, Piece piece) throws IOException {
        label = "an export of Karakeep";
        String lack = new KarakeepBookmark(record, assets).lack();
        if (lack.isEmpty()) {
            add(record, piece, fields -> new KarakeepBookmark(fields, assets));
        } else {
            others.merge(lack, 1, Integer::sum);
        }
    }

    private void add(Map<?, ?> record, Piece piece, Function<Map<?, ?>, Entry> reading)
            throws IOException {
        if (posts.size() == MOST) {
            throw new IOException("it holds more than " + MOST + " posts, which no blog does");
        }
        Entry entry = reading.apply(record);
        String name = naming.next(entry.date(), entry.names()) + entry.ending();
        posts.add(
                new Contained(
                        name, () -> reading.apply(JsonValue.object(file.read(piece))).text()));
    }
}
