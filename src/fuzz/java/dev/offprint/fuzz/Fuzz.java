package dev.offprint.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs targets: {@code TARGET SECONDS} or {@code all SECONDS} tries new inputs, {@code TARGET FILE}
 * tries one again.
 */
public final class Fuzz {
    private static final String USAGE =
            """
            mvn -q -Pfuzz -Dquick test -Dfuzz="TARGET SECONDS"   tries inputs for so long
            mvn -q -Pfuzz -Dquick test -Dfuzz="all SECONDS"      every target in turn, each for so long
            mvn -q -Pfuzz -Dquick test -Dfuzz="TARGET FILE"      tries one input again, as a finding names it
            """;

    private Fuzz() {}

    /** Exits with 1 when something does not hold. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String name = arguments.length == 2 ? arguments[0] : "";
        boolean isAll = name.equals("all");
        if (!isAll && !Targets.has(name)) {
            System.out.print(USAGE + "Targets: " + String.join(", ", Targets.names()) + "\n");
            return;
        }
        List<Campaign> done = new ArrayList<>();
        for (String target : isAll ? Targets.names() : List.of(name)) {
            Campaign campaign = new Campaign(target, Path.of("target/fuzz"));
            campaign.run(arguments[1]);
            done.add(campaign);
        }
        System.out.println(Campaign.HEADING);
        done.forEach(campaign -> System.out.println(campaign.row()));
        System.exit(done.stream().allMatch(Campaign::isClean) ? 0 : 1);
    }

    /** Writes what a target starts with, and the words of its inputs. */
    static void prepare(Target target, Path seeds, Path dictionary) throws IOException {
        Files.createDirectories(seeds);
        int number = 0;
        for (byte[] seed : target.seeds()) {
            Files.write(seeds.resolve(String.format("%04d", number++)), seed);
        }
        StringBuilder words = new StringBuilder();
        List<String> all = new ArrayList<>(target.words());
        if (all.isEmpty()) {
            all.addAll(Composition.words());
        }
        for (String word : all) {
            words.append('"');
            for (byte b : bytes(word)) {
                words.append(String.format("\\x%02X", b & 0xFF));
            }
            words.append("\"\n");
        }
        Files.writeString(dictionary, words);
    }

    /** Calls of {@link Composition} are bytes; all other words are UTF-8. */
    private static byte[] bytes(String word) {
        boolean isCall = word.charAt(0) <= Composition.REPEAT;
        return word.getBytes(isCall ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }
}
