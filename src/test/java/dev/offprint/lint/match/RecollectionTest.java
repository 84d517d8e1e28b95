package dev.offprint.lint.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.lint.Finding;
import dev.offprint.lint.Linter;
import dev.offprint.lint.fix.FixResult;
import dev.offprint.lint.fix.Fixer;
import dev.offprint.post.Post;
import dev.offprint.post.parse.PostParser;
import dev.offprint.rule.catalogue.Catalogue;
import dev.offprint.rule.catalogue.Example;
import dev.offprint.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is remembered of a post while it is repaired changes nothing of what is found in it. */
class RecollectionTest {
    private static final int TOGETHER = 25;

    static Stream<String> posts() {
        List<String> texts =
                Catalogue.pages().stream()
                        .flatMap(page -> page.examples().stream())
                        .map(Example::text)
                        .filter(text -> !text.startsWith("---") && !text.startsWith("+++"))
                        .toList();
        List<String> posts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i += TOGETHER) {
            posts.add(String.join("\n\n", texts.subList(i, Math.min(i + TOGETHER, texts.size()))));
        }
        return posts.stream();
    }

    @ParameterizedTest
    @MethodSource("posts")
    void a_repaired_post_is_found_what_is_found_in_it_alone(String text) {
        Linter linter = new Linter(Catalogue.builtIn().rules());
        FixResult result = new Fixer(linter, true).fix(post(text));

        assertThat(said(result.remaining()))
                .isEqualTo(said(linter.lint(post(result.post().text()))));
    }

    private static Post post(String text) {
        return PostParser.parse(Source.of("post.md", text));
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule().id() + " at " + finding.span())
                .toList();
    }
}
