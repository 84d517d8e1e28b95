package dev.offprint.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A page and its text as a person marked it.
 *
 * @param type what kind of page it is
 * @param file the page, which may be packed
 * @param with passages, flat, that must be in the text
 * @param without passages, flat, that must not
 */
record GoldPage(
        String id, String type, Path file, Words words, List<String> with, List<String> without) {

    /** Those of a folder: {@code gold.jsonl} and, for each line, {@code html/ID.html[.gz]}. */
    static List<GoldPage> in(Path folder) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        for (Map<?, ?> gold : Json.lines(folder.resolve("gold.jsonl"))) {
            String id = Json.text(gold, "id");
            Path plain = folder.resolve("html").resolve(id + ".html");
            Path packed = folder.resolve("html").resolve(id + ".html.gz");
            if (Files.exists(plain) || Files.exists(packed)) {
                pages.add(
                        new GoldPage(
                                id,
                                Json.text(gold, "type"),
                                Files.exists(plain) ? plain : packed,
                                Words.of(Json.text(gold, "text")),
                                flat(Json.texts(gold, "with")),
                                flat(Json.texts(gold, "without"))));
            }
        }
        return pages;
    }

    private static List<String> flat(List<String> texts) {
        return texts.stream().map(Words::flat).toList();
    }

    /** The HTML. */
    String html() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (file.toString().endsWith(".gz")) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                bytes = in.readAllBytes();
            }
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What came of it in {@code text}. */
    PageScore score(String text) {
        Words found = Words.of(text);
        return new PageScore(
                words.common(found),
                found.size(),
                words.size(),
                words.commonRuns(found),
                count(with, found),
                count(without, found));
    }

    private static int count(List<String> passages, Words found) {
        return (int) passages.stream().filter(found.flat()::contains).count();
    }
}
