package dev.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The examples of the CommonMark specification, as commonmark-java's own tests have them (0.31.2,
 * 652 of them), through Offprint and back: what they say stays, but for {@link
 * SpecificationDifferences}, which are neither more nor fewer than those.
 */
class SpecificationTest {
    private static final List<Example> COMMONMARK = examples(TestResources.getSpec());

    /** GitHub Flavored Markdown 0.29; what it only repeats of an older CommonMark is not asked. */
    private static final List<Example> GITHUB = examples(TestResources.getGfmSpec());

    @ParameterizedTest
    @EnumSource
    void text_and_structure_are_those_of_the_specification(SpecificationWay way) {
        assertThat(COMMONMARK).hasSize(652);

        Set<Integer> all = new HashSet<>();
        for (int i = 0; i < COMMONMARK.size(); i++) {
            all.add(i + 1);
        }
        assertThat(differences(COMMONMARK, all, way::html))
                .containsExactlyInAnyOrderEntriesOf(SpecificationDifferences.of(way));
    }

    @ParameterizedTest
    @EnumSource
    void so_are_those_of_what_GitHub_adds_to_it(SpecificationWay way) {
        Set<Integer> added = new HashSet<>();
        for (int i = 0; i < GITHUB.size(); i++) {
            if (!GITHUB.get(i).getInfo().isEmpty()) {
                added.add(i + 1);
            }
        }
        assertThat(added).hasSize(24);

        Map<Integer, String> differences = differences(GITHUB, added, way::htmlOfGitHub);

        assertThat(differences)
                .containsExactlyInAnyOrderEntriesOf(SpecificationDifferences.ofGitHub(way));
    }

    /** At most five, so that nobody adds to what is explained. */
    @ParameterizedTest
    @EnumSource
    void few_texts_differ(SpecificationWay way) {
        assertThat(SpecificationDifferences.of(way).values().stream().filter("text"::equals))
                .hasSizeLessThanOrEqualTo(5);
    }

    private static List<Example> examples(URL specification) {
        return ExampleReader.readExamples(specification);
    }

    /** Which examples come back as something else, by number: "text" or only "structure". */
    private static Map<Integer, String> differences(
            List<Example> examples, Set<Integer> numbers, Function<Example, String> way) {
        Map<Integer, String> differences = new TreeMap<>();
        for (int number : numbers) {
            Example example = examples.get(number - 1);
            String expected = SpecificationWay.tabs(example.getHtml());
            String html = way.apply(example);
            if (!SpecificationShape.text(html).equals(SpecificationShape.text(expected))) {
                differences.put(number, "text");
            } else if (!SpecificationShape.of(html).equals(SpecificationShape.of(expected))) {
                differences.put(number, "structure");
            }
        }
        return differences;
    }
}
