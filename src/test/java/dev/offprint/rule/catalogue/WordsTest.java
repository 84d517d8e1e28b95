package dev.offprint.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.lint.Finding;
import dev.offprint.lint.Linter;
import dev.offprint.post.parse.PostParser;
import dev.offprint.rule.Rule;
import dev.offprint.text.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples in the vocabularies are the tests of the words and of the rules that ask for them.
 */
class WordsTest {
    private static final Path RULES = Path.of("rules");

    private static final Set<String> LEFTOVERS = Set.of("ad", "boilerplate", "paywall");

    /** Kinds that no rule looks for by themselves. */
    private static final Set<String> BESIDE_OTHERS = Set.of("networks", "letters", "advert");

    private static final String BEFORE =
            """
            ---
            title: T
            from: https://e.example/1
            ---

            The winter came early that year, and the keeper of the light did not leave his house for
            three weeks, not even to fetch the oil that had been promised to him in the autumn.

            When the ice went at last there was no boat in the harbour, and the light had burned for
            all that time without a pause, on what oil nobody could say, since the barrels were full.

            So they asked him, one after the other, and he said nothing; and in the end they let him
            be, and wrote into the book that the winter had been a mild one, with good oil.

            """;

    /** What sites of every language say. */
    private static final Set<String> WORLDWIDE =
            Set.of(
                    "follow",
                    "account",
                    "share",
                    "subscribe",
                    "related",
                    "comments",
                    "tags",
                    "interface",
                    "mistake",
                    "foot",
                    "widget",
                    "trail",
                    "skip",
                    "counts",
                    "browser",
                    "support",
                    "dialog",
                    "promotion");

    private static final Linter LINTER =
            new Linter(
                    Catalogue.builtIn().rules().stream()
                            .filter(rule -> LEFTOVERS.contains(rule.category()))
                            .toList());

    @TestFactory
    Stream<DynamicTest> what_is_a_leftover_in_a_language_is_found()
            throws IOException, RuleFileException {
        return RulePack.read(RULES).words().stream()
                .filter(page -> !BESIDE_OTHERS.contains(page.kind()))
                .flatMap(page -> tests(page, true));
    }

    @TestFactory
    Stream<DynamicTest> what_a_writer_says_with_the_same_words_stays()
            throws IOException, RuleFileException {
        return RulePack.read(RULES).words().stream().flatMap(page -> tests(page, false));
    }

    @Test
    void every_kind_that_is_said_knows_forty_languages_or_says_its_own()
            throws IOException, RuleFileException {
        for (WordsPage page : RulePack.read(RULES).words()) {
            if (WORLDWIDE.contains(page.kind())) {
                assertThat(page.languages()).as(page.kind()).hasSizeGreaterThanOrEqualTo(40);
            }
        }
    }

    private static Stream<DynamicTest> tests(WordsPage page, boolean isBad) {
        return page.languages().stream()
                .flatMap(
                        language ->
                                (isBad ? language.bad() : language.good())
                                        .stream()
                                                .map(
                                                        text ->
                                                                DynamicTest.dynamicTest(
                                                                        page.kind()
                                                                                + " "
                                                                                + language.code()
                                                                                + ": "
                                                                                + text,
                                                                        () -> check(text, isBad))));
    }

    private static void check(String text, boolean isBad) {
        List<String> found =
                LINTER.lint(PostParser.parse(Source.of("post.md", BEFORE + text + "\n"))).stream()
                        .filter(finding -> finding.span().end() > BEFORE.length())
                        .map(Finding::rule)
                        .map(Rule::id)
                        .toList();
        if (isBad) {
            assertThat(found).as(text).isNotEmpty();
        } else {
            assertThat(found).as(text).isEmpty();
        }
    }
}
