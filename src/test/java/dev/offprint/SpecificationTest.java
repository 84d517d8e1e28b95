package dev.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.Map;
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

    @ParameterizedTest
    @EnumSource
    void text_and_structure_are_those_of_the_specification(SpecificationWay way) {
        assertThat(COMMONMARK).hasSize(652);

        assertThat(differences(COMMONMARK, way::html))
                .containsExactlyInAnyOrderEntriesOf(SpecificationDifferences.of(way));
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
            List<Example> examples, Function<Example, String> way) {
        Map<Integer, String> differences = new TreeMap<>();
        for (int i = 0; i < examples.size(); i++) {
            String expected = SpecificationWay.tabs(examples.get(i).getHtml());
            String html = way.apply(examples.get(i));
            if (!SpecificationShape.text(html).equals(SpecificationShape.text(expected))) {
                differences.put(i + 1, "text");
            } else if (!SpecificationShape.of(html).equals(SpecificationShape.of(expected))) {
                differences.put(i + 1, "structure");
            }
        }
        return differences;
    }
}
