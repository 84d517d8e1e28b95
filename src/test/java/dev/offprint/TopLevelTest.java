package dev.offprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What lies at the top is what somebody sees first; tools leave files there that nobody wanted. */
class TopLevelTest {
    private static final Set<String> MEANT =
            Set.of(
                    ".ci",
                    ".editorconfig",
                    ".gitignore",
                    ".pre-commit-hooks.yaml",
                    "CHANGELOG.md",
                    "CONTRIBUTING.md",
                    "LICENSE",
                    "README.md",
                    "SECURITY.md",
                    "action.yml",
                    "offprint",
                    "pom.xml",
                    "rules",
                    "samples",
                    "src");

    @Test
    void nothing_lies_there_that_is_not_meant_to() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of(".git")), "no checkout");
        Process git =
                new ProcessBuilder("git", "-c", "safe.directory=*", "ls-files", "-z")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String files = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeTrue(git.waitFor() == 0, "no git");

        Set<String> there = new TreeSet<>();
        for (String file : files.split("\0", -1)) {
            there.add(file.split("/", 2)[0]);
        }
        there.remove("");
        assertThat(there).containsExactlyInAnyOrderElementsOf(MEANT);
    }
}
