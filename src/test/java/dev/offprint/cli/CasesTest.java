package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case of the folder {@code cases}: what becomes of a post in each form, and that all of its
 * words are in it or on record.
 */
class CasesTest {
    @TempDir static Path folder;

    private static final Map<CaseForm, CaseRun> RUNS = new EnumMap<>(CaseForm.class);

    /** One run of the program serves all cases that ask for its form. */
    @BeforeAll
    static void run() throws IOException, URISyntaxException {
        List<Case> cases = cases();
        for (CaseForm form : CaseForm.values()) {
            List<Case> asking =
                    cases.stream()
                            .filter(
                                    one ->
                                            CaseForm.FORMATS.contains(form)
                                                    || one.wishes().containsKey(form))
                            .toList();
            RUNS.put(form, CaseRun.of(form, asking, folder.resolve(form.name())));
        }
    }

    static List<Case> cases() throws IOException, URISyntaxException {
        URL here = Objects.requireNonNull(CasesTest.class.getResource("/dev/offprint/cases"));
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(here.toURI()))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".case")).toList()) {
                cases.add(Case.read(file));
            }
        }
        return cases;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void holds(Case one) {
        List<String> faults = new ArrayList<>();
        one.wishes()
                .forEach(
                        (form, wishes) -> {
                            String output = run(form).outputs().getOrDefault(one, "");
                            new CaseOutput(form, one.text(), output)
                                    .unfulfilled(wishes)
                                    .forEach(wish -> faults.add(form + ": " + wish));
                        });
        for (CaseForm form : CaseForm.FORMATS) {
            for (String remark : run(form).remarks().getOrDefault(one, List.of())) {
                if (remark.contains("on record") || remark.contains("internal error")) {
                    faults.add(form + " says " + remark.replace(folder.toString(), ""));
                }
            }
        }

        assertThat(faults).as("what does not hold of\n%s", one.text()).isEmpty();
    }

    private static CaseRun run(CaseForm form) {
        return Objects.requireNonNull(RUNS.get(form));
    }

    @Test
    void every_kind_has_its_siblings() throws IOException, URISyntaxException {
        Map<String, Integer> counts = new TreeMap<>();
        cases().forEach(one -> counts.merge(one.kind(), 1, Integer::sum));

        assertThat(counts.values()).hasSizeGreaterThan(25).allMatch(count -> count > 5);
    }
}
