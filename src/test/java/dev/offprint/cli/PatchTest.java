package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.Watched;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --diff} writes to a file is a patch, whatever the post holds and is called. */
@DisabledOnOs(OS.WINDOWS)
class PatchTest {
    private static final String SLOT = "<div id=\"dfp-ad-imu1\"> </div>";

    @TempDir Path path;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "post.md",
                "with space.md",
                "tab\tand\nline.md",
                "\"quoted\" \\ back.md",
                "抜刷 é.md",
                "\u001B[31mred.md",
                "-option.md",
                "a/b/c.md"
            })
    void git_applies_it_whatever_the_name(String name) throws Exception {
        assertApplies(name, ("One.\n\n" + SLOT + "\n\nTwo.\n").getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One.\n\nSLOT\n\nTwo.",
                "\uFEFFOne.\n\nSLOT\n\nTwo.\n",
                "One.\r\n\r\nSLOT\r\n\r\nTwo.\r\n",
                "```\n\u001B[31m \u0007 \u202E \u009B\n```\n\nSLOT\n\n```\n\u001B]0;a\n```\n",
                "SLOT\n",
                "One.\n\nSLOT",
            })
    void git_applies_it_whatever_the_text(String text) throws Exception {
        assertApplies("post.md", text.replace("SLOT", SLOT).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void git_applies_it_to_a_page_in_its_own_encoding() throws Exception {
        String page =
                "<html><head><meta charset=\"gbk\"><title>抜刷</title></head><body>\n<p>凌晨四点的鱼市</p>\n"
                        + SLOT
                        + "\n</body></html>\n";

        assertApplies("抜刷.html", page.getBytes(Charset.forName("GBK")));
    }

    @Test
    void of_a_file_in_utf_16_is_no_patch_and_that_is_said() throws IOException {
        Path post = path.resolve("post.md");
        Files.write(post, ("\uFEFFOne.\n\n" + SLOT + "\n").getBytes(StandardCharsets.UTF_16LE));

        Offprint diff = Offprint.run("lint", "--diff", post.toString());

        assertThat(diff.out()).isEmpty();
        assertThat(diff.err()).contains("UTF-16").contains("post.md");
        assertThat(diff.code()).isEqualTo(1);
    }

    /** Applies the patch to one copy and repairs another; both must come out alike. */
    private void assertApplies(String name, byte[] content) throws Exception {
        Path here = Files.createDirectories(path.resolve("here"));
        Path file = here.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        Path patch = Files.write(path.resolve("patch"), run("--diff", here));
        assertThat(Files.readAllBytes(file)).isEqualTo(content);
        run("--fix", here);
        byte[] repaired = Files.readAllBytes(file);
        assertThat(repaired).isNotEqualTo(content);
        Files.write(file, content);
        Path err = path.resolve("err");

        // The posts lie outside of the working folder, so the patch is one for the root.
        Process git =
                new ProcessBuilder("git", "apply", "--whitespace=nowarn", patch.toString())
                        .directory(new File("/"))
                        .redirectErrorStream(true)
                        .redirectOutput(err.toFile())
                        .start();

        assertThat(git.waitFor()).as(Files.readString(err)).isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(repaired);
    }

    private static byte[] run(String option, Path folder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        InputStream.nullInputStream(),
                        out,
                        OutputStream.nullOutputStream(),
                        Watched.NOTHING);
        Main.run(new String[] {"lint", option, folder.toString()}, terminal);
        terminal.flush();
        return out.toByteArray();
    }
}
