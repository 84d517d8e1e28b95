package dev.offprint.write.epub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.article.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Books as bytes, and the files within. */
final class EpubFixture {
    private EpubFixture() {}

    static byte[] write(Book book, EpubOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            EpubWriter.write(book, out, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static List<Chapter> chapters(List<Article> articles) {
        return articles.stream().map(Chapter::of).toList();
    }

    static String file(byte[] epub, String name) {
        byte[] content = files(epub).get(name);
        assertThat(content).as(name).isNotNull();
        return new String(content, StandardCharsets.UTF_8);
    }

    static Map<String, byte[]> files(byte[] epub) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Returns the content of the only chapter. */
    static String body(byte[] epub) {
        String chapter = file(epub, "EPUB/chapter-0001.xhtml");
        int start = chapter.indexOf('\n', chapter.indexOf("<section")) + 1;
        return chapter.substring(start, chapter.lastIndexOf("</section>"));
    }
}
