package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages and posts as other systems write them: what a reader would keep is kept, and nothing else.
 * What is known to be wrong stands in a list that only shrinks.
 */
class GoldTest {
    /** Wanted lines that are in no output; a change may make them fewer, never more. */
    private static final int LOST = 0;

    @TempDir static Path folder;

    private static final Map<Gold, GoldOutput> OUTPUTS = new LinkedHashMap<>();

    @BeforeAll
    static void run() throws IOException, URISyntaxException {
        for (Gold gold : gold()) {
            Path post = folder.resolve("in").resolve(gold.post());
            Files.createDirectories(Objects.requireNonNull(post.getParent()));
            Files.writeString(post, gold.text());
        }
        for (String format : List.of("text", "markdown")) {
            convert("pages", format);
            convert("posts", format, "--unsafe-fixes");
        }
        List<String> found = new ArrayList<>();
        for (Gold gold : gold()) {
            GoldOutput output =
                    new GoldOutput(
                            gold, written("text", gold, ".txt"), written("markdown", gold, ".md"));
            OUTPUTS.put(gold, output);
            output.faults().forEach(fault -> found.add(gold + "\t" + fault));
        }
        Path list = Files.createDirectories(Path.of("target", "gold")).resolve("known.tsv");
        Files.write(list, found);
    }

    private static void convert(String kind, String format, String... options) {
        List<String> arguments = new ArrayList<>(List.of("convert", "--no-config", "--to", format));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of("-o", folder.resolve(format).resolve(kind) + "/"));
        arguments.add(folder.resolve("in").resolve(kind).toString());
        Offprint run = Offprint.run(arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
    }

    private static String written(String format, Gold gold, String ending) throws IOException {
        return Files.readString(folder.resolve(format).resolve(gold.name() + ending));
    }

    static List<Gold> gold() throws IOException, URISyntaxException {
        List<Gold> gold = new ArrayList<>();
        try (Stream<Path> files = Files.walk(place("/dev/offprint/gold"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".gold")).sorted().toList()) {
                gold.add(Gold.read(file));
            }
        }
        return gold;
    }

    private static Path place(String resource) throws URISyntaxException {
        URL url = Objects.requireNonNull(GoldTest.class.getResource(resource));
        return Path.of(url.toURI());
    }

    /** The faults of the list, by name. */
    private static Map<String, List<String>> known() throws IOException, URISyntaxException {
        return Files.readAllLines(place("/dev/offprint/gold/known.tsv")).stream()
                .map(line -> line.split("\t", 2))
                .collect(
                        Collectors.groupingBy(
                                row -> row[0],
                                Collectors.mapping(row -> row[1], Collectors.toList())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gold")
    void is_as_labelled_but_for_what_is_known(Gold gold) throws IOException, URISyntaxException {
        List<String> known = known().getOrDefault(gold.name(), List.of());
        List<String> faults = output(gold).faults();

        List<String> fresh = new ArrayList<>(faults);
        fresh.removeAll(known);
        assertThat(fresh).as("what is wrong with %s and was not", gold).isEmpty();
        assertThat(known)
                .as("%s got better: take from known.tsv what is gone", gold)
                .containsExactlyInAnyOrderElementsOf(faults);
    }

    @Test
    void no_more_is_lost_than_was() {
        long wanted = 0;
        long lost = 0;
        long unwanted = 0;
        long gone = 0;
        long clean = 0;
        for (Map.Entry<Gold, GoldOutput> one : OUTPUTS.entrySet()) {
            wanted += one.getKey().label("wanted").size();
            lost += one.getValue().lost();
            unwanted += one.getKey().label("unwanted").size();
            gone += one.getValue().gone();
            clean += one.getValue().faults().isEmpty() ? 1 : 0;
        }
        String figures =
                "gold: %d of %d wanted lines kept, %d of %d unwanted phrases gone, %d of %d clean"
                        .formatted(wanted - lost, wanted, gone, unwanted, clean, OUTPUTS.size());
        System.out.println(figures);

        assertThat(lost).as(figures).isLessThanOrEqualTo(LOST);
    }

    @Test
    void every_known_fault_is_of_a_piece_of_gold() throws IOException, URISyntaxException {
        assertThat(gold().stream().map(Gold::name)).containsAll(known().keySet());
    }

    private static GoldOutput output(Gold gold) {
        return Objects.requireNonNull(OUTPUTS.get(gold));
    }
}
