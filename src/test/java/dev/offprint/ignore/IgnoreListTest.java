package dev.offprint.ignore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.ignore.IgnoreList.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IgnoreListTest {
    private static final List<String> PATHS =
            List.of(
                    "a.md",
                    "b.html",
                    "drafts/a.md",
                    "posts/drafts/a.md",
                    "posts/2019/a.md",
                    "posts/2019/b.html",
                    "posts/a b.md",
                    "posts/[x].md",
                    "posts/x.md",
                    "posts/#1.md",
                    "posts/!2.md",
                    "posts/.hidden.md",
                    "foo/bar/baz/a.md",
                    "潮/凌晨.md",
                    "posts/tide ",
                    "abc/def",
                    "a-c",
                    "a]c",
                    "back\\slash.md");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*.md",
                "/a.md",
                "drafts/",
                "drafts",
                "/drafts",
                "posts/drafts/",
                "posts/*",
                "posts/**",
                "posts/**/a.md",
                "**/a.md",
                "**/drafts",
                "foo/**/a.md",
                "foo/*/a.md",
                "?.md",
                "posts/\\[x].md",
                "posts/[x].md",
                "posts/[!x].md",
                "posts/[^x].md",
                "posts/[[:alpha:]].md",
                "posts/[[:ALPHA:]].md",
                "posts/[[:ascii:]].md",
                "posts/[[::]].md",
                "posts/[[:alp].md",
                "posts/[[:alpha:",
                "*[[[:alpCON]]bh",
                "a[[:]x]c",
                "a[[:]]c",
                "a[]:[:alpha:]]c",
                "a[![:alpha:]]c",
                "[a-c].md",
                "[z-a].md",
                "[a.md",
                "posts/?x?.md",
                "\\#1.md",
                "#1.md",
                "!2.md",
                "\\!2.md",
                "a b.md",
                "*b.md",
                "posts/.*",
                "潮",
                "凌晨.md",
                "?.md ",
                "tide\\ ",
                "tide ",
                "a[]-]c",
                "a[!-]c",
                "abc[/]def",
                "a**",
                "**",
                "/**",
                "/",
                "**/",
                "foo/**",
                "foo/bar",
                "bar/baz",
                "/foo/bar/",
                "back\\\\slash.md",
                "back\\",
                "*.md\n!posts/*.md",
                "posts/*\n!posts/2019/",
                "posts/\n!posts/a b.md",
                "*\n!*/\n!*.html",
                "*.md\r\n*.html\r\n",
                "\uFEFF*.html"
            })
    void git_ignores_the_same(String patterns) throws Exception {
        run("", "init", "-q");
        Files.writeString(folder.resolve(".gitignore"), patterns);
        for (String path : PATHS) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }

        IgnoreList list = IgnoreList.parse(patterns);

        List<String> ours = PATHS.stream().filter(list::covers).sorted().toList();
        assertThat(ours).isEqualTo(checkIgnore());
    }

    @ParameterizedTest
    @CsvSource({"a*a*a*a*a*a*a*a*a*a*b", "**/**/**/**/**/**/**/b", "*?*?*?*?*?*?*?*?b"})
    void many_stars_are_matched_in_linear_time(String pattern) {
        IgnoreList list = IgnoreList.parse(pattern);

        assertThat(list.covers("a".repeat(20_000))).isFalse();
    }

    @Test
    void the_last_pattern_decides() {
        IgnoreList list = IgnoreList.parse("*.md\n!a.md\n");

        assertThat(list.verdict("a.md", false)).isEqualTo(Verdict.KEPT);
        assertThat(list.verdict("b.md", false)).isEqualTo(Verdict.IGNORED);
        assertThat(list.verdict("c.html", false)).isEqualTo(Verdict.SILENT);
    }

    private List<String> checkIgnore() throws Exception {
        String input = String.join("\0", PATHS) + "\0";
        byte[] out = run(input, "check-ignore", "-z", "--stdin", "--no-index");
        String text = new String(out, StandardCharsets.UTF_8);
        return text.isEmpty()
                ? List.of()
                : List.of(text.split("\0", -1)).stream()
                        .filter(name -> !name.isEmpty())
                        .sorted()
                        .toList();
    }

    private byte[] run(String input, String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // A command that reads nothing may have ended.
        }
        byte[] out = process.getInputStream().readAllBytes();
        process.waitFor();
        return out;
    }
}
