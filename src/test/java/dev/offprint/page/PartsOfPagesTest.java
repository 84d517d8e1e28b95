package dev.offprint.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.part.Part;
import dev.offprint.page.part.Vocabulary;
import dev.offprint.rule.Matcher.OnPagePart;
import dev.offprint.rule.PartKnowledge;
import dev.offprint.rule.catalogue.Catalogue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program asks for stands in a rule, and what stands in a rule is asked for. */
class PartsOfPagesTest {
    private static final Map<String, OnPagePart> PARTS = Catalogue.parts();
    private static final Knowledge BUILT_IN = Knowledge.of(Catalogue.builtIn().rules());

    private static PartKnowledge knowledge(OnPagePart part) {
        return part.knowledge() == null ? PartKnowledge.NONE : part.knowledge();
    }

    @Test
    void each_part_has_one_rule() {
        assertThat(PARTS.values())
                .extracting(OnPagePart::part)
                .containsExactlyInAnyOrder(
                        Stream.of(Part.values()).map(Part::label).toArray(String[]::new));
    }

    @Test
    void each_number_is_asked_for_once() {
        Set<String> said = new TreeSet<>();
        PARTS.values()
                .forEach(
                        part ->
                                knowledge(part)
                                        .limits()
                                        .keySet()
                                        .forEach(limit -> said.add(part.part() + " " + limit)));

        assertThat(
                        Stream.of(Limit.values())
                                .map(limit -> limit.part().label() + " " + limit.label()))
                .containsExactlyInAnyOrderElementsOf(said);
    }

    @Test
    void each_list_is_asked_for_once() {
        Set<String> said = new TreeSet<>();
        for (OnPagePart part : PARTS.values()) {
            knowledge(part).names().keySet().forEach(g -> said.add(part.part() + ": names, " + g));
            knowledge(part).words().keySet().forEach(g -> said.add(part.part() + ": words, " + g));
        }

        assertThat(Stream.of(Vocabulary.values()).map(Vocabulary::toString))
                .containsExactlyInAnyOrderElementsOf(said);
    }

    @Test
    void no_list_has_anything_twice() {
        for (OnPagePart part : PARTS.values()) {
            Stream.of(knowledge(part).names(), knowledge(part).words())
                    .flatMap(groups -> groups.values().stream())
                    .forEach(texts -> assertThat(texts).as(part.part()).doesNotHaveDuplicates());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LABELS | Related reading       | Related",
                "LABELS | Tags: sea, sand       | Tags",
                "LABELS | 相关文章               | 相关",
                "RIGHTS | Copyright 2019 Quay   | Copyright 2019",
                "RIGHTS | (c)2019 Quay          | (c)2019",
                "RIGHTS | 版权所有 2019          | 版权所有",
                "FILLER | in 12 minutes ago     | in;12 minutes ago",
                "FILLER | 5min read             | 5min;read",
                "FILLER | mis à jour par        | mis à jour;par",
                "FILLER | a boat in the Inn     | in;the",
                "TURNING | « Older posts        | «;Older",
            })
    void phrases_are_found_as_whole_words(Vocabulary vocabulary, String text, String found) {
        List<String> all =
                BUILT_IN.phrases(vocabulary)
                        .matcher(text.strip())
                        .results()
                        .map(result -> result.group())
                        .collect(Collectors.toList());

        assertThat(String.join(";", all)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LABELS | Tagsüber am Strand",
                "RIGHTS | the copyright office",
                "FILLER | Onward, Byron",
                "TURNING | nextdoor",
            })
    void a_part_of_a_word_is_no_phrase(Vocabulary vocabulary, String text) {
        assertThat(BUILT_IN.phrases(vocabulary).matcher(text.strip()).find()).isFalse();
    }
}
