package dev.offprint.input.container;

import dev.offprint.text.Source;
import dev.offprint.text.UndecodableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The ZIP archive that Medium or Substack sends whoever asks for the own posts. Names in it are
 * words and lead nowhere: nothing is unpacked.
 */
final class ZippedPosts {
    private static final int MOST = 100_000;

    /** Prose comes to a third of its size; what comes to a thousandth is made to fill memory. */
    private static final int MOST_PACKED = 200;

    /** In bytes; below, there is nothing to fear. */
    private static final long ALWAYS = 4L * 1024 * 1024;

    /** As in {@code posts/2024-03-05_A-day-at-sea-0123456789ab.html}. */
    private static final Pattern MEDIUM =
            Pattern.compile(
                    "(?:.*/)?posts/(?:(\\d{4}-\\d{2}-\\d{2})|draft)_(.*?)-*(?:[0-9a-f]{8,12})?\\.html");

    /** As in {@code posts/12345678.a-day-at-sea.html}. */
    private static final Pattern SUBSTACK =
            Pattern.compile("(?:.*/)?posts/(\\d+)\\.?([^/]*)\\.html");

    private final ZipFile zip;

    private ZippedPosts(ZipFile zip) {
        this.zip = zip;
    }

    /** Empty when it is another archive. */
    static Optional<Container> open(FilePieces file) throws IOException {
        ZipFile zip = zip(file);
        try {
            Optional<Container> container = new ZippedPosts(zip).container();
            if (container.isEmpty()) {
                zip.close();
            }
            return container;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile zip(FilePieces file) throws IOException {
        try {
            return new ZipFile(file.file().toFile());
        } catch (ZipException e) {
            throw new IOException("a ZIP archive that is cut off or damaged", e);
        }
    }

    private Optional<Container> container() throws IOException {
        if (zip.size() > MOST) {
            throw new IOException("it has more than " + MOST + " files in it");
        }
        List<ZipEntry> entries = new ArrayList<>();
        zip.stream().filter(entry -> !entry.isDirectory()).forEach(entries::add);
        Optional<ZipEntry> table =
                entries.stream()
                        .filter(entry -> entry.getName().matches("(?:[^/]*/)?posts\\.csv"))
                        .findFirst();
        return table.isPresent() ? Optional.of(substack(entries, table.get())) : medium(entries);
    }

    private Container substack(List<ZipEntry> entries, ZipEntry table) throws IOException {
        Map<String, Map<String, String>> rows = new HashMap<>();
        for (Map<String, String> row : CsvTable.rows(text(table))) {
            String id = row.getOrDefault("post_id", "");
            rows.put(id.replaceFirst("\\..*", ""), row);
        }
        PostNaming naming = new PostNaming(".html");
        List<Contained> posts = new ArrayList<>();
        for (ZipEntry entry : entries) {
            Matcher name = SUBSTACK.matcher(entry.getName());
            if (name.matches()) {
                Map<String, String> row = rows.getOrDefault(name.group(1), Map.of());
                String title = row.getOrDefault("title", "");
                String date = PostDate.ofSql(row.getOrDefault("post_date", ""));
                posts.add(
                        new Contained(
                                naming.next(date, List.of(name.group(2), title, name.group(1))),
                                () ->
                                        new FrontMatterText()
                                                .field("title", title)
                                                .field("date", date)
                                                .field(
                                                        "description",
                                                        row.getOrDefault("subtitle", ""))
                                                .flag("draft", isDraft(row))
                                                .before(text(entry))));
            }
        }
        return new Container("an export of Substack", posts, Map.of(), zip);
    }

    private static boolean isDraft(Map<String, String> row) {
        return row.getOrDefault("is_published", "").equalsIgnoreCase("false");
    }

    private Optional<Container> medium(List<ZipEntry> entries) {
        PostNaming naming = new PostNaming(".html");
        List<Contained> posts = new ArrayList<>();
        Map<String, Integer> others = new TreeMap<>();
        for (ZipEntry entry : entries) {
            Matcher name = MEDIUM.matcher(entry.getName());
            if (name.matches()) {
                String date = name.group(1) == null ? "" : name.group(1);
                posts.add(
                        new Contained(
                                naming.next(date, List.of(name.group(2))),
                                () -> mediumPost(text(entry), date)));
            } else if (entry.getName().endsWith(".html")) {
                others.merge("other page", 1, Integer::sum);
            }
        }
        return posts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Container("an export of Medium", posts, others, zip));
    }

    /** Medium's pages are marked up as microformats have it (h-entry); any other stays a page. */
    private static Contained.Text mediumPost(String page, String date) {
        Document document = Jsoup.parse(page);
        Element body = document.selectFirst("[data-field=body]");
        if (body == null) {
            return new Contained.Text(page);
        }
        Element time = document.selectFirst("time.dt-published");
        Element address = document.selectFirst("a.p-canonical");
        Element author = document.selectFirst("a.p-author");
        Element summary = document.selectFirst("[data-field=subtitle]");
        // Above every story is a rule that nobody sees.
        Element rule = body.selectFirst(".section-divider");
        if (rule != null && rule.closest(".section--first") != null) {
            rule.remove();
        }
        document.outputSettings().prettyPrint(false);
        return new FrontMatterText()
                .field("title", said(document.selectFirst(".p-name")))
                .field("date", time == null ? date : time.attr("datetime"))
                .field("author", said(author))
                .field("from", address == null ? "" : address.attr("href"))
                .field("description", said(summary))
                .flag("draft", time == null && date.isEmpty())
                .before(body.html());
    }

    private static String said(@Nullable Element element) {
        return element == null ? "" : element.text();
    }

    /**
     * What a file of the archive says.
     *
     * @throws IOException when it cannot be unpacked, or is made to fill memory
     */
    private String text(ZipEntry entry) throws IOException {
        long packed = Math.max(1, entry.getCompressedSize());
        long most = Math.min(FilePieces.LARGEST, Math.max(ALWAYS, packed * MOST_PACKED));
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) most + 1);
            if (bytes.length > most) {
                throw new IOException("it unpacks to far more than a post has, and is left alone");
            }
            return Source.decode(entry.getName(), bytes).text();
        } catch (UndecodableException e) {
            throw new IOException("it is no text in UTF-8", e);
        }
    }
}
