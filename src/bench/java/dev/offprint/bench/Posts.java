package dev.offprint.bench;

import dev.offprint.bench.LabelledPost.Kind;
import dev.offprint.bench.LabelledPost.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Scores what lint finds in posts in which leftovers are marked, and says what each rule and
 * vocabulary moves. Run by posts.sh.
 */
public final class Posts {
    private final List<PostTrial.Result> results;

    private Posts(List<PostTrial.Result> results) {
        this.results = results;
    }

    /** Scores posts; ends with 1 when more of an article is touched than before. */
    public static void main(String[] given) throws IOException {
        Arguments arguments =
                new Arguments(
                        given,
                        Set.of("--rules", "--half", "--only", "--against", "--save"),
                        Set.of("--score"));
        Path folder = arguments.paths().get(1);
        String half = arguments.text("--half").orElse("");
        List<LabelledPost> posts = new ArrayList<>();
        int lacking = 0;
        for (LabelledPost post : LabelledPost.read(arguments.paths().get(0))) {
            boolean isThere = Files.exists(folder.resolve(post.path()));
            lacking += isThere ? 0 : 1;
            if (isThere && (half.isEmpty() || half.equals(post.half()))) {
                posts.add(post);
            }
        }
        if (lacking > 0) {
            System.err.println(lacking + " posts are not there");
        }
        if (posts.isEmpty()) {
            System.err.println("none of the posts is below " + folder);
            System.exit(2);
        }
        List<RuleSet> sets = arguments.has("--score") ? List.of() : sets(arguments);
        Posts run = new Posts(PostTrial.all(folder, posts, sets));
        String table = run.scores() + (sets.isEmpty() ? "" : run.moves(sets));
        System.out.print(table);
        Map<String, Integer> wanted = run.wanted();
        boolean isLost = isLost(arguments, wanted);
        if (arguments.text("--save").isPresent()) {
            Saved.write(Path.of(arguments.text("--save").get()), table, wanted);
        }
        System.exit(isLost ? 1 : 0);
    }

    private static List<RuleSet> sets(Arguments arguments) throws IOException {
        String only = arguments.text("--only").orElse("");
        Path rules = Path.of(arguments.text("--rules").orElse("rules"));
        List<RuleSet> sets = new ArrayList<>(RuleSet.eachOff(only));
        sets.addAll(RuleSet.eachEmptied(rules, only));
        return sets;
    }

    private static boolean isLost(Arguments arguments, Map<String, Integer> wanted)
            throws IOException {
        if (arguments.text("--against").isEmpty()) {
            return false;
        }
        List<String> lost = Saved.read(Path.of(arguments.text("--against").get())).lost(wanted);
        System.out.println("\nWanted text lost in " + lost.size() + " posts (sentences):");
        lost.forEach(System.out::println);
        return !lost.isEmpty();
    }

    /** How many sentences of each post, and what only looks like a leftover, are not touched. */
    private Map<String, Integer> wanted() {
        Map<String, Integer> wanted = new TreeMap<>();
        for (PostTrial.Result one : results) {
            int all = sentences(one.labelled()) + alarms(one.labelled());
            wanted.put(one.labelled().path(), all - one.now().touched() - one.now().flagged());
        }
        return wanted;
    }

    private static int sentences(LabelledPost post) {
        return post.keep().size() + post.of(EnumSet.of(Kind.KEEP)).size();
    }

    private static int alarms(LabelledPost post) {
        return post.of(EnumSet.of(Kind.NOFLAG)).size();
    }

    private String scores() {
        StringBuilder table = new StringBuilder(results.size() + " posts\n\n");
        table.append("| category | must | found | gone | minor | found | gone |\n");
        table.append("|---|--:|--:|--:|--:|--:|--:|\n");
        Set<String> categories = new TreeSet<>();
        for (PostTrial.Result one : results) {
            one.labelled().of(EnumSet.of(Kind.MUST, Kind.MINOR)).stream()
                    .map(label -> label.categories().get(0))
                    .forEach(categories::add);
        }
        categories.forEach(category -> table.append(score(category, Set.of(category))));
        table.append(score("all", categories));
        table.append(
                String.format(
                        Locale.ROOT,
                        "%nSentences touched: %d of %d. False alarms: %d of %d. Unmarked: %d.%n",
                        results.stream().mapToInt(one -> one.now().touched()).sum(),
                        results.stream().mapToInt(one -> sentences(one.labelled())).sum(),
                        results.stream().mapToInt(one -> one.now().flagged()).sum(),
                        results.stream().mapToInt(one -> alarms(one.labelled())).sum(),
                        results.stream().mapToInt(one -> one.now().others()).sum()));
        return table.toString();
    }

    private String score(String name, Set<String> categories) {
        StringBuilder row = new StringBuilder("| " + name + " |");
        for (Kind kind : List.of(Kind.MUST, Kind.MINOR)) {
            int all = 0;
            int found = 0;
            int gone = 0;
            for (PostTrial.Result one : results) {
                for (Label label : one.labelled().of(EnumSet.of(kind))) {
                    if (categories.contains(label.categories().get(0))) {
                        all++;
                        found += one.now().found().contains(label) ? 1 : 0;
                        gone += one.now().gone().contains(label) ? 1 : 0;
                    }
                }
            }
            row.append(String.format(" %d | %s | %s |", all, share(found, all), share(gone, all)));
        }
        return row.append('\n').toString();
    }

    private static String share(int some, int all) {
        return all == 0
                ? "-"
                : String.format(Locale.ROOT, "%d (%.1f %%)", some, 100.0 * some / all);
    }

    private String moves(List<RuleSet> sets) {
        StringBuilder table = new StringBuilder("\n" + PostMove.HEAD + "\n");
        Set<String> idle = new LinkedHashSet<>();
        List<PostMove> moves = new ArrayList<>();
        for (RuleSet set : sets) {
            PostMove move = PostMove.of(set.label(), results);
            if (move.posts() > 0) {
                moves.add(move);
            } else {
                idle.add(set.label());
            }
        }
        moves.sort(PostMove.BY_SIZE);
        moves.forEach(move -> table.append(move.row()).append('\n'));
        table.append("\nMoves nothing:\n\n");
        idle.forEach(label -> table.append("- ").append(label).append('\n'));
        return table.toString();
    }
}
