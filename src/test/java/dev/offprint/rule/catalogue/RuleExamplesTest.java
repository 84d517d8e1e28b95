package dev.offprint.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.lint.fix.ExampleProof;
import dev.offprint.page.PageProof;
import dev.offprint.rule.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
                                test(
                                        page.rule(),
                                        example.text(),
                                        () -> ExampleProof.fault(page.rule(), example)));
    }

    @TestFactory
    Stream<DynamicTest> every_example_of_a_page_holds() throws IOException, RuleFileException {
        List<RulePage> pages = RulePack.read(RULES).pages();
        PageProof proof = new PageProof(pages.stream().map(RulePage::rule).toList());
        return pages.stream()
                .filter(page -> page.part().isPresent())
                .flatMap(page -> tests(page, page.part().orElseThrow(), proof));
    }

    private static Stream<DynamicTest> tests(RulePage page, PartPage part, PageProof proof) {
        return part.examples().stream()
                .map(
                        example ->
                                test(
                                        page.rule(),
                                        String.join(", ", example.kept()),
                                        () -> proof.fault(page.rule(), example)));
    }

    private static DynamicTest test(Rule rule, String name, Supplier<Optional<String>> fault) {
        return DynamicTest.dynamicTest(
                rule.id() + ": " + name.strip(),
                () -> assertThat(fault.get()).as(rule.id()).isEmpty());
    }
}
