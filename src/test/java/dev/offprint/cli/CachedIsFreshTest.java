package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that remembers says what one says that looks at everything, whatever was done between. */
class CachedIsFreshTest {
    private static final int EDITS = 30;

    private static final List<String> WORDS =
            List.of(
                    "The ebb came late, and nobody minded.",
                    "![A boat](/img/boat.png)",
                    "![A boat](img/Boat.png)",
                    "[the other](2024-03-06-b.md#noon)",
                    "[the other](2024-03-07-c.md)",
                    "[the other]({% post_url 2024-03-06-b %})",
                    "See [it](https://ex.example/b?utm_source=letter).",
                    "See [it](/2024/03/06/b.html).",
                    "[[Spring tide]] and ![[boat.png]]",
                    "<p>One.</p><div id=\"dfp-ad-imu1\">Buy!</div>",
                    "<div class=\"sharedaddy\"><a href=\"https://x.com/share?u=1\">Share</a></div>",
                    "## Noon",
                    "Two &amp;amp; three.",
                    "<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\" data-src=\"/img/a.png\">",
                    "- \n- \n");

    @TempDir Path top;
    private Path folder = Path.of("");
    private Random random = new Random(0);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatever_changes_between_two_runs(long seed) throws IOException {
        random = new Random(seed);
        folder = top.resolve("site");
        write("_config.yml", "permalink: /:year/:month/:day/:title.html\n");
        for (int i = 0; i < 8; i++) {
            post();
        }
        for (int edit = 0; edit < EDITS; edit++) {
            String done = edit();
            Offprint cached = lint("--cache-dir", top.resolve("cache").toString());

            assertThat(cached.out()).as(done).isEqualTo(lint("--no-cache").out());
        }
    }

    private Offprint lint(String... options) {
        List<String> arguments = new ArrayList<>(List.of("lint", "--format", "json"));
        arguments.addAll(List.of(options));
        arguments.add(folder.toString());
        return Offprint.run(arguments.toArray(String[]::new));
    }

    private String edit() throws IOException {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> post();
            case 3 -> write("img/" + pick(List.of("boat.png", "Boat.png", "a.png")), "" + edits());
            case 4 -> write("_posts/img/" + pick(List.of("Boat.png", "boat.png")), "" + edits());
            case 5 -> write("_config.yml", "permalink: /:title" + pick(List.of("/", "")) + "\n");
            case 6 -> delete(pick(List.of("img/boat.png", "_posts/img/Boat.png", "_config.yml")));
            default -> delete("_posts/" + name());
        };
    }

    private int edits() {
        return random.nextInt(3);
    }

    private String post() throws IOException {
        StringBuilder text = new StringBuilder("---\ntitle: Tide\n");
        text.append(random.nextBoolean() ? "date: 2024-03-05\n" : "");
        text.append("from: https://ex.example/").append(pick(List.of("a", "b", "c")));
        text.append("\n---\n\n");
        for (int i = random.nextInt(5); i >= 0; i--) {
            text.append(pick(WORDS)).append("\n\n");
        }
        return write("_posts/" + name(), text.toString());
    }

    private String name() {
        return pick(List.of("2024-03-05-a.md", "2024-03-06-b.md", "2024-03-07-c.md", "d.html"));
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return "write " + name + "\n" + text;
    }

    private String delete(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
        return "delete " + name;
    }
}
