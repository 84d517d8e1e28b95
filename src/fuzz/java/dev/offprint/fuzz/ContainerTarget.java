package dev.offprint.fuzz;

import dev.offprint.input.container.Contained;
import dev.offprint.input.container.Container;
import dev.offprint.input.container.Containers;
import dev.offprint.run.IoProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A file that holds posts, whatever is in it: each post has a name of its own that leads nowhere,
 * reads the same twice, and is no larger than a post may be; what cannot be read is said so. The
 * memory that it takes is held by the limit of the process.
 */
final class ContainerTarget implements Target {
    private static final List<String> ENDINGS =
            List.of("mhtml", "eml", "xml", "rss", "json", "jsonl", "atom", "zip");

    private static final int ZIP = ENDINGS.size() - 1;
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final String STORY =
            "<!DOCTYPE html><html><head><title>A day</title></head><body><article"
                    + " class=\"h-entry\"><h1 class=\"p-name\">A day</h1><section"
                    + " class=\"e-content\"><p>Tide.</p></section><footer><p>Exported from"
                    + " Medium</p></footer></article></body></html>";

    private final Path folder;

    ContainerTarget() {
        try {
            folder = Files.createTempDirectory("offprint-fuzz");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void check(Input input) throws IOException {
        int ending = input.choice(ENDINGS.size());
        byte[] bytes = ending == ZIP && input.choice(2) == 1 ? zipped(input) : input.rest();
        Path file = folder.resolve("posts." + ENDINGS.get(ending));
        Files.write(file, bytes);
        Optional<Container> opened;
        try {
            opened = Containers.open(file);
        } catch (IOException refused) {
            toldInWords(refused);
            return;
        }
        if (opened.isPresent()) {
            try (Container container = opened.get()) {
                look(container);
            }
        }
    }

    private static void look(Container container) throws IOException {
        Set<String> names = new HashSet<>();
        for (Contained post : container.posts()) {
            String name = post.name();
            Promise.that(
                    name.matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}-]*\\.html"),
                    "a name that leads somewhere: " + name);
            Promise.that(
                    name.getBytes(StandardCharsets.UTF_8).length <= 255, "a long name: " + name);
            Promise.that(
                    names.add(name.toLowerCase(Locale.ROOT)), "two posts of one name: " + name);
            Optional<Contained.Text> text = text(post);
            if (text.isPresent()) {
                Promise.that(text.get().text().length() <= LARGEST, "a post of any size");
                Promise.same("a post read twice", text, text(post));
            }
            picture(post);
        }
    }

    private static void toldInWords(IOException refused) {
        Promise.that(
                !IoProblem.of(refused).contains("Exception"), "refused without a word: " + refused);
    }

    private static Optional<Contained.Text> text(Contained post) {
        try {
            return Optional.of(post.content().read());
        } catch (IOException refused) {
            toldInWords(refused);
            return Optional.empty();
        }
    }

    private static void picture(Contained post) {
        for (String address : List.of("cid:a", "https://a.example/a.png", "../../etc/passwd")) {
            try {
                post.pictures().at(address);
            } catch (IOException refused) {
                Promise.that(refused.getMessage() != null, "refused without a word");
            }
        }
    }

    /** An archive with any name and content in it, then bytes of it changed. */
    private static byte[] zipped(Input input) throws IOException {
        int changes = input.choice(6);
        int[] places = new int[changes];
        int[] values = new int[changes];
        for (int i = 0; i < changes; i++) {
            places[i] = input.choice(256) << 8 | input.choice(256);
            values[i] = input.choice(256);
        }
        int times = 1 << input.choice(16);
        boolean isStored = input.choice(4) == 3;
        String[] lines = input.plain().split("\n", 3);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(isStored ? 0 : 9);
            put(zip, "posts/2024-03-05_A-day-0123456789ab.html", STORY);
            put(zip, "posts.csv", "post_id,post_date,is_published,title\n" + lines[0] + "\n");
            String content = lines.length > 2 ? lines[2] : STORY;
            int most = Math.min(times, 80_000_000 / (content.length() + 1));
            put(zip, lines.length > 1 ? "posts/" + lines[1] : "posts/x.html", content.repeat(most));
        }
        byte[] archive = bytes.toByteArray();
        for (int i = 0; i < changes; i++) {
            // Counted from the end, where the directory is.
            int place = archive.length - 1 - places[i] % archive.length;
            archive[place] = (byte) values[i];
        }
        return archive;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IllegalArgumentException | java.util.zip.ZipException e) {
            // The name is too long, or there twice.
        }
    }

    @Override
    public List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        add(seeds, "mhtml", ContainerSeeds.mhtml());
        add(seeds, "eml", ContainerSeeds.mail());
        add(seeds, "xml", ContainerSeeds.wordPress());
        add(seeds, "rss", ContainerSeeds.rss());
        add(seeds, "atom", ContainerSeeds.atom());
        ContainerSeeds.json().forEach(json -> add(seeds, "json", json));
        add(
                seeds,
                "jsonl",
                "{\"url\":\"https://a.example/a\",\"title\":\"A\",\"content\":\"<p>T\"}\n");
        String substack = "123.a-day,2024-03-05T09:00:00.000Z,true,A day\n123.a-day.html\n<p>Tide.";
        seeds.add(Input.of(substack, ZIP, 1, 0, 0, 0));
        seeds.add(Input.of(substack, ZIP, 1, 0, 15, 0));
        seeds.add(Input.of(substack, ZIP, 1, 2, 0, 30, 255, 0, 60, 0, 3, 3));
        return seeds;
    }

    private static void add(List<byte[]> seeds, String ending, String text) {
        seeds.add(Input.of(text, ENDINGS.indexOf(ending)));
    }

    @Override
    public List<String> words() {
        return List.of(
                "<item>",
                "</item>",
                "<entry>",
                "<![CDATA[",
                "]]>",
                "<!DOCTYPE a [<!ENTITY x \"y\">]>",
                "&x;",
                "&#8;",
                "<content:encoded>",
                "<wp:post_name>",
                "<wp:post_date>",
                "<link>",
                "<title>",
                "\\u0000",
                "\\ud800",
                "\"content_html\":",
                "\"items\":[",
                "[[[[[[",
                "{\"a\":",
                "\r\n\r\n",
                "--b1",
                "--b1--",
                "Content-Type: text/html; charset=x-none\r\n",
                "Content-Transfer-Encoding: base64\r\n",
                "Content-Location: ",
                "boundary=\"\"",
                "=?utf-8?Q?=00?=",
                "=?x?B?////?=",
                "%2e%2e%2f",
                "../",
                "quoted-printable",
                "=\r\n",
                "xmlns:wp=\"http://wordpress.org/export/1.2/\"",
                "encoding=\"UTF-16\"",
                "1e999");
    }
}
