package dev.offprint.input.container;

import dev.offprint.input.Identification;
import dev.offprint.input.OrdinaryFile;
import dev.offprint.input.PostNames;
import dev.offprint.text.Source;
import dev.offprint.text.UndecodableException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What ArchiveBox kept of one address: an index, several copies of the same page, of which the best
 * is the post, and what wget brought along under {@code HOST/PATH}.
 *
 * @param fields of its index
 */
record Snapshot(Path folder, Map<?, ?> fields) implements Pictures {
    /** The index lists every run of every program; in bytes. */
    private static final int LARGEST_INDEX = 8 * 1024 * 1024;

    /** As a browser showed it, with its pictures; then without. From 0.9 on in folders. */
    private static final List<String> SHOWN =
            List.of(
                    "singlefile.html",
                    "singlefile/singlefile.html",
                    "output.html",
                    "dom/output.html",
                    "dom.html");

    /** What a program took for the article; some of it may be lost. */
    private static final List<String> TAKEN_OUT =
            List.of("readability/content.html", "mercury/content.html");

    private static final List<String> WORDS =
            List.of("htmltotext.txt", "htmltotext/htmltotext.txt");

    /** The snapshot in a folder; empty when it has no index of one. */
    static Optional<Snapshot> at(Path folder) throws IOException {
        for (String name : List.of("index.json", "index.jsonl")) {
            Path index = folder.resolve(name);
            if (Files.isRegularFile(index) && Files.size(index) <= LARGEST_INDEX) {
                Map<?, ?> fields = fields(OrdinaryFile.bytes(index, LARGEST_INDEX));
                boolean isOne =
                        JsonValue.said(fields, "url").contains("://")
                                && (fields.containsKey("timestamp")
                                        || fields.containsKey("bookmarked_at"));
                if (isOne) {
                    return Optional.of(new Snapshot(folder, fields));
                }
            }
        }
        return Optional.empty();
    }

    private static Map<?, ?> fields(byte[] index) {
        try {
            return JsonValue.object(index);
        } catch (IOException damaged) {
            return Map.of();
        }
    }

    private String address() {
        return JsonValue.said(fields, "url");
    }

    /** When the address was added, in ISO 8601; empty when that is not known. */
    String saved() {
        String added = JsonValue.said(fields, "bookmarked_at");
        return PostDate.ofSeconds(added.isEmpty() ? JsonValue.said(fields, "timestamp") : added);
    }

    /** What its post may be called, the best first. */
    List<String> names() {
        return List.of(
                address(),
                JsonValue.said(fields, "title"),
                String.valueOf(folder.toAbsolutePath().getFileName()));
    }

    private List<String> tags() {
        List<String> tags = new ArrayList<>();
        for (String tag : JsonValue.names(fields, "tags")) {
            tags.addAll(Arrays.asList(tag.split("\\s*,\\s*", -1)));
        }
        return tags;
    }

    /** The copies that are there, the best first. */
    List<Path> copies() {
        Set<String> names = new LinkedHashSet<>(SHOWN);
        names.addAll(mirrored());
        names.addAll(TAKEN_OUT);
        names.addAll(WORDS);
        return names.stream().flatMap(name -> within(name).stream()).toList();
    }

    /** Where wget may have put the page, first as the index says. */
    private List<String> mirrored() {
        List<String> names = new ArrayList<>();
        names.add(JsonValue.said(JsonValue.object(fields, "canonical"), "wget_path"));
        if (JsonValue.object(fields, "history").get("wget") instanceof List<?> runs) {
            for (Object run : runs) {
                names.add(run instanceof Map<?, ?> map ? JsonValue.said(map, "output") : "");
            }
        }
        String path = mirrored(address());
        for (String top : List.of("", "wget/")) {
            for (String end : List.of("", ".html", "/index.html", "index.html")) {
                names.add(path.isEmpty() ? "" : top + path + end);
            }
        }
        names.removeIf(name -> !PostNames.isPage(name));
        return names;
    }

    /** {@code HOST/PATH}, as wget names files; empty when it is no address of the web. */
    private static String mirrored(String address) {
        try {
            URI uri = URI.create(address.replaceFirst("[?#].*", ""));
            return uri.getHost() == null ? "" : uri.getHost() + uri.getPath();
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    /** A file of the snapshot that has something in it; none that a name or link leads out to. */
    private Optional<Path> within(String name) {
        try {
            Path top = folder.toRealPath();
            Path file = top.resolve(name);
            boolean isIn =
                    !name.isEmpty()
                            && Files.isRegularFile(file)
                            && Files.size(file) > 0
                            && file.toRealPath().startsWith(top);
            return isIn ? Optional.of(file) : Optional.empty();
        } catch (IOException | InvalidPathException notThere) {
            return Optional.empty();
        }
    }

    /** The first copy that can be read. */
    Contained.Text text() throws IOException {
        IOException problem = new IOException("there is no page in it");
        for (Path copy : copies()) {
            try {
                return text(copy);
            } catch (IOException e) {
                problem = e;
            }
        }
        throw problem;
    }

    private Contained.Text text(Path copy) throws IOException {
        byte[] bytes = OrdinaryFile.bytes(copy);
        if (!Identification.of(copy.toString(), bytes).isRead() && !isWords(copy)) {
            throw new IOException("what is called " + copy.getFileName() + " is no page");
        }
        String text = decoded(copy, bytes);
        boolean isWhole = TAKEN_OUT.stream().noneMatch(copy::endsWith) && !isWords(copy);
        if (isWhole) {
            return Contained.Text.page(text, address(), tags());
        }
        return new FrontMatterText()
                .field("title", JsonValue.said(fields, "title"))
                .field("from", address())
                .field("saved", saved())
                .list("tags", tags())
                .before(isWords(copy) ? PlainText.asHtml(text) : text);
    }

    private static boolean isWords(Path copy) {
        return WORDS.stream().anyMatch(copy::endsWith);
    }

    private static String decoded(Path copy, byte[] bytes) throws IOException {
        try {
            return Source.decode(copy.toString(), bytes).text();
        } catch (UndecodableException e) {
            throw new IOException("it is no text in an encoding that it names", e);
        }
    }

    @Override
    public Optional<byte[]> at(String address) throws IOException {
        String path = mirrored(address);
        // In a page of wget's, a host stands where a folder would.
        String behindHost = path.substring(path.indexOf('/') + 1);
        for (String name : List.of(path, "wget/" + path, behindHost, "wget/" + behindHost)) {
            Optional<Path> file = path.isEmpty() ? Optional.empty() : within(name);
            if (file.isPresent()) {
                return Optional.of(OrdinaryFile.bytes(file.get(), LARGEST_PICTURE));
            }
        }
        return Optional.empty();
    }
}
