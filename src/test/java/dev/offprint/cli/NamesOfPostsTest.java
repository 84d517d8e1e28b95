package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.input.PostNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a post's name may end in is the same wherever it is asked. */
class NamesOfPostsTest {
    @TempDir Path path;

    static Stream<String> endings() {
        return Stream.concat(
                PostNames.markdownEndings().stream(), PostNames.pageEndings().stream());
    }

    @ParameterizedTest
    @MethodSource("endings")
    void a_folder_has_it_as_a_post(String ending) {
        Folder folder = new Folder(path);
        folder.write("a" + ending, Folder.SLOT);
        folder.write("b" + ending.toUpperCase(Locale.ROOT), Folder.SLOT);

        assertThat(folder.found()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("endings")
    void a_link_finds_it_with_its_ending_and_without(String ending) {
        Folder folder = new Folder(path);
        folder.write("c" + ending, "# Tide\n");
        folder.write("a.md", "[a](c" + ending + ") [b](c)\n\n[c](c" + ending + "#nowhere)\n");

        assertThat(folder.lint("--only", "link").out())
                .doesNotContain("missing-file")
                .doesNotContain("file-not-here")
                .contains("missing-fragment");
    }

    @ParameterizedTest
    @MethodSource("endings")
    void a_page_is_html_and_the_others_are_markdown(String ending) throws IOException {
        Path file = Files.writeString(path.resolve("a" + ending), "<p>One.</p>\n\n*Two*\n");

        String out = Offprint.run("convert", file.toString()).out();

        assertThat(out).contains(PostNames.isPage(ending) ? "\\*Two\\*" : "*Two*");
        assertThat(out.contains("\\*Two")).isEqualTo(PostNames.isPage(ending));
    }

    @Test
    void the_hooks_of_pre_commit_ask_for_the_same() throws IOException {
        String hooks = Files.readString(Path.of(".pre-commit-hooks.yaml"));
        Matcher files =
                Pattern.compile("files: &posts \\(\\?i\\)\\\\\\.\\((.*)\\)\\$").matcher(hooks);

        assertThat(files.find()).isTrue();
        assertThat(List.of(files.group(1).split("\\|")))
                .containsExactlyElementsOf(
                        endings()
                                .map(ending -> ending.substring(1).toLowerCase(Locale.ROOT))
                                .toList());
    }
}
