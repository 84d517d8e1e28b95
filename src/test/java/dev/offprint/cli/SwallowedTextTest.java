package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a tag that nothing closes takes away from the reader of a browser, and not from ours. */
class SwallowedTextTest {
    private static final String AFTER = "The ropes were dry by noon";
    private static final String END = "and nobody had asked for them";

    @TempDir Path folder;

    private static Offprint text(Path post) {
        return Offprint.run(
                "convert", "--prove", "--no-config", "--to", "text", "-o", "-", post.toString());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<video src=\"https://img.example/a.mp4\">",
                "<VIDEO controls><source src='https://img.example/a.mp4'>",
                "<audio src='https://img.example/a.mp3' />",
                "<amp-img src=\"https://img.example/b.jpg\" alt=\"Quay\" width=8 height=6>",
                "<select>",
                "<button class=share>",
                "<progress value=3 max=9>",
                "<meter value=0.6>",
                "<template>",
                "<template id=a>Old</template> <template shadowrootmode='open'>",
                "<template><template>Old</template>",
                "<iframe src='https://img.example/a'>",
                "<iframe src=\"https://img.example/a\"/>",
                "<script src=https://img.example/a.js async>",
                "<script src='a.js'/>",
                "<style media=print/>",
                "<textarea rows=2>",
                "<title lang=en>",
                "<xmp class=a>",
                "<noframes id=a>",
                "<script>",
                "<title>",
                "<iframe>",
                "<noembed id=a/>",
                "<video src=a.mp4>Old</video> <video src=b.mp4>",
                "<button>A</button> <button>"
            })
    void text_behind_what_nothing_closes_is_kept(String tag) throws IOException {
        String behind = tag + " " + AFTER + ",%s" + END + "%s";
        Path post =
                write("post.md", "Before it.\n\n" + behind.formatted("\n\n", ".\n\nThe end.\n"));
        Path inline = write("inline.md", "Before it: " + behind.formatted(" ", ".\n\nThe end.\n"));
        Path page =
                write(
                        "page.html",
                        "<!doctype html><title>T</title><article><p>Before it there was a lamp.</p>"
                                + behind.formatted("<p>", " of old.</p><p>The end.</p></article>"));

        for (Path saved : new Path[] {post, inline, page}) {
            Offprint convert = text(saved);

            assertThat(convert.out()).contains("Before it", AFTER, END, "The end.");
            assertThat(convert.code()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<video src=a.mp4>Your browser is old. <a href=a.mp4>Film</a></video>",
                "<select><option>Choose a rope</select>",
                "<progress value=3 max=9>A third</progress>",
                "<template>Old <template>older</template> old</template>",
                "<script>document.write('old <script src=a/>')</script>",
                "<iframe src=https://img.example/>Your browser is old.</iframe>",
                "<audio src=a.mp3/>Your browser is old.</audio>"
            })
    void what_stands_in_for_an_element_that_is_closed_is_none_of_the_text(String element)
            throws IOException {
        Path post = write("post.md", "Before it.\n\n" + element + " " + AFTER + ".\n");

        Offprint convert = text(post);

        assertThat(convert.out())
                .contains("Before it.", AFTER)
                .doesNotContain("old", "Choose", "third");
        assertThat(convert.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"`<video>` ", "\\<button> ", "    <select>\n\n", "<!-- <video> -->"})
    void what_is_no_tag_hides_nothing(String written) throws IOException {
        Path post = write("post.md", "Before it.\n\n" + written + AFTER + ".\n");

        Offprint lint = Offprint.run("lint", "--no-config", post.toString());

        assertThat(text(post).out()).contains(AFTER);
        assertThat(lint.out()).doesNotContain("hides all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "video src=a.mp4",
                "amp-img src=a.png alt=b",
                "button",
                "meter value=1",
                "template"
            })
    void a_repair_closes_it_where_it_stands(String tag) throws IOException {
        String name = tag.replaceFirst(" .*", "");
        String before = "<p>One.</p>\n\n<" + tag + "> " + AFTER + ".\n";
        Path post = write("post.md", before);

        Offprint.run("lint", "--no-config", "--fix", "--only", "markup", post.toString());

        assertThat(Files.readString(post))
                .isEqualTo(before.replace("> The", "></" + name + "> The"));
    }
}
