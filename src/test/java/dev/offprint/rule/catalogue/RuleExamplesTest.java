package dev.offprint.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.lint.fix.ExampleProof;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples in the rule files are the tests of the rules. */
class RuleExamplesTest {
    private static final Path RULES = Path.of("rules");

    @TestFactory
    Stream<DynamicTest> every_example_holds() throws IOException, RuleFileException {
        return RulePack.read(RULES).pages().stream().flatMap(RuleExamplesTest::tests);
    }

    private static Stream<DynamicTest> tests(RulePage page) {
        return page.examples().stream()
                .map(
                        example ->
                                DynamicTest.dynamicTest(
                                        page.rule().id() + ": " + example.text().strip(),
                                        () ->
                                                assertThat(ExampleProof.fault(page.rule(), example))
                                                        .as(page.rule().id())
                                                        .isEmpty()));
    }
}
