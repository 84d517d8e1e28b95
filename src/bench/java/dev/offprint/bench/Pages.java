package dev.offprint.bench;

import dev.offprint.config.Profiles;
import dev.offprint.page.part.Knowledge;
import dev.offprint.rule.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Scores the articles that Offprint finds in pages whose text is known, and says what each number,
 * list and rule about the parts of pages moves. Run by pages.sh.
 */
public final class Pages {
    private static final int MINUTES = 20;

    private final List<Rule> rules = Profiles.standard().rules();
    private final Knowledge knowledge = Knowledge.of(rules);
    private final TextMaker maker = new TextMaker(rules);
    private final List<Variation> variations;
    private final List<Group> groups;
    private final AtomicInteger done = new AtomicInteger();
    private final Instant end;

    private Pages(Arguments arguments) {
        String only = arguments.text("--only").orElse("");
        variations =
                arguments.has("--score")
                        ? List.of()
                        : Variation.all().stream()
                                .filter(one -> one.label().contains(only))
                                .toList();
        groups = Group.of(rules, variations, arguments.has("--each"));
        end = Instant.now().plus(Duration.ofMinutes(arguments.number("--minutes", MINUTES)));
    }

    /** Scores the pages of a folder; ends with 1 when wanted text is lost. */
    public static void main(String[] given) throws IOException {
        Arguments arguments =
                new Arguments(
                        given,
                        Set.of("--sample", "--seed", "--minutes", "--only", "--against", "--save"),
                        Set.of("--score", "--each"));
        List<GoldPage> pages = new ArrayList<>();
        for (Path folder : arguments.paths()) {
            pages.addAll(GoldPage.in(folder));
        }
        if (pages.isEmpty()) {
            System.err.println("no pages there: a folder has gold.jsonl and html/ID.html");
            System.exit(2);
        }
        int seed = arguments.number("--seed", 1);
        int sample = Math.min(pages.size(), arguments.number("--sample", pages.size()));
        Collections.shuffle(pages, new Random(seed));
        String drawn = sample == pages.size() ? "" : " of " + pages.size() + ", seed " + seed;
        System.out.println(sample + " pages" + drawn);
        Pages run = new Pages(arguments);
        List<PageTrial.Result> results = run.results(pages.subList(0, sample));
        Map<String, Integer> wanted = new TreeMap<>();
        results.forEach(one -> wanted.put(one.gold().id(), one.converted().wanted()));
        PageTables tables = new PageTables(results);
        String table =
                tables.scores() + (run.variations.isEmpty() ? "" : tables.moves(run.variations));
        System.out.print(table);
        boolean isLost = isLost(arguments, wanted);
        if (arguments.text("--save").isPresent()) {
            Saved.write(Path.of(arguments.text("--save").get()), table, wanted);
        }
        System.exit(isLost ? 1 : 0);
    }

    private static boolean isLost(Arguments arguments, Map<String, Integer> wanted)
            throws IOException {
        if (arguments.text("--against").isEmpty()) {
            return false;
        }
        Saved earlier = Saved.read(Path.of(arguments.text("--against").get()));
        if (!earlier.knowsOneOf(wanted)) {
            System.err.println("--against has none of these pages");
            System.exit(2);
        }
        List<String> lost = earlier.lost(wanted);
        System.out.println("\nWanted text lost in " + lost.size() + " pages (runs of four words):");
        lost.forEach(System.out::println);
        return !lost.isEmpty();
    }

    private List<PageTrial.Result> results(List<GoldPage> pages) {
        return pages.parallelStream().map(page -> result(page, pages.size())).toList();
    }

    private PageTrial.Result result(GoldPage page, int all) {
        try {
            // In what comes too late, nothing is tried; it is scored all the same.
            List<Group> tried = Instant.now().isBefore(end) ? groups : List.of();
            PageTrial.Result result = PageTrial.of(page, maker, knowledge, tried);
            int now = done.incrementAndGet();
            if (now % 20 == 0) {
                System.err.println(now + " of " + all + " pages");
            }
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(page.id(), e);
        }
    }
}
