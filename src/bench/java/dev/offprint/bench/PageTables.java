package dev.offprint.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** What came of pages, as tables in Markdown. */
final class PageTables {
    private final List<PageTrial.Result> results;

    PageTables(List<PageTrial.Result> results) {
        this.results = results;
    }

    /** How many words are found, kind by kind of page. */
    String scores() {
        StringBuilder table =
                new StringBuilder(
                        "\n| pages | | F1 | precision | recall | passages kept | let through |\n"
                                + "|---|--:|--:|--:|--:|--:|--:|\n");
        Set<String> types = new TreeSet<>();
        results.forEach(one -> types.add(one.gold().type()));
        for (String type : types) {
            List<PageTrial.Result> some =
                    results.stream().filter(one -> one.gold().type().equals(type)).toList();
            table.append(score(type, some));
        }
        return table.append(score("all", results)).toString();
    }

    private static String score(String name, List<PageTrial.Result> results) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.3f | %.3f | %.3f | %.0f of %d | %.0f of %d |%n",
                name,
                results.size(),
                sum(results, PageScore::f1) / results.size(),
                sum(results, PageScore::precision) / results.size(),
                sum(results, PageScore::recall) / results.size(),
                sum(results, PageScore::kept),
                results.stream().mapToInt(one -> one.gold().with().size()).sum(),
                sum(results, PageScore::through),
                results.stream().mapToInt(one -> one.gold().without().size()).sum());
    }

    private static double sum(List<PageTrial.Result> results, ToDoubleFunction<PageScore> number) {
        return results.stream().mapToDouble(one -> number.applyAsDouble(one.converted())).sum();
    }

    /** What variations move in the pages in which they were tried, and what none of them does. */
    String moves(List<Variation> variations) {
        List<PageTrial.Result> tried = results.stream().filter(PageTrial.Result::isTried).toList();
        StringBuilder table = new StringBuilder("\nTried in " + tried.size() + " pages:\n\n");
        table.append(Move.HEAD).append('\n');
        Set<String> idle = new LinkedHashSet<>();
        variations.forEach(one -> idle.add(one.subject()));
        List<Move> moves = new ArrayList<>();
        for (Variation variation : variations) {
            Move move = Move.of(variation, tried);
            if (move.pages() > 0) {
                moves.add(move);
                idle.remove(variation.subject());
            }
        }
        moves.sort(Move.BY_SIZE);
        moves.forEach(move -> table.append(move.row()).append('\n'));
        table.append("\nMoves nothing:\n\n");
        idle.forEach(subject -> table.append("- ").append(subject).append('\n'));
        return table.toString();
    }
}
