package dev.offprint.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.lint.Finding;
import dev.offprint.lint.FixResult;
import dev.offprint.lint.Fixer;
import dev.offprint.lint.Linter;
import dev.offprint.post.Post;
import dev.offprint.post.PostParser;
import dev.offprint.rule.Rule;
import dev.offprint.text.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples in the rule files are the tests of the rules. */
class RuleExamplesTest {
    private static final Path RULES = Path.of("rules");

    @TestFactory
    Stream<DynamicTest> every_example_holds() throws IOException {
        return CatalogueCompiler.files(RULES).stream()
                .map(file -> CatalogueCompiler.id(RULES, file))
                .flatMap(id -> tests(Catalogue.page(id).orElseThrow()));
    }

    private static Stream<DynamicTest> tests(RulePage page) {
        return page.examples().stream()
                .map(
                        example ->
                                DynamicTest.dynamicTest(
                                        page.rule().id() + ": " + example.text().strip(),
                                        () -> holds(page.rule(), example)));
    }

    private static void holds(Rule rule, Example example) {
        Linter linter = new Linter(List.of(rule));
        Post post = PostParser.parse(Source.of(example.fileName(), example.text()));
        List<Finding> findings = linter.lint(post, example.surroundings());
        if (!example.isBad()) {
            assertThat(findings)
                    .as("findings in a good example of %s: %s", rule.id(), example.text())
                    .isEmpty();
            return;
        }
        assertThat(findings)
                .as("findings in a bad example of %s: %s", rule.id(), example.text())
                .isNotEmpty();
        FixResult result = new Fixer(linter, true).fix(post, example.surroundings());
        assertThat(result.refused())
                .as("refused fixes of %s: %s", rule.id(), example.text())
                .isEmpty();
        assertThat(result.post().text())
                .as(rule.id())
                .isEqualTo(example.fixed().orElse(example.text()));
    }
}
