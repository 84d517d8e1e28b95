package dev.offprint.fuzz;

import dev.offprint.Finding;
import dev.offprint.Fixed;
import dev.offprint.NotAPostException;
import dev.offprint.Offprint;
import dev.offprint.Options;
import dev.offprint.Repair;
import dev.offprint.config.Profile;
import dev.offprint.config.Profiles;
import dev.offprint.lint.Linter;
import dev.offprint.lint.fix.FixResult;
import dev.offprint.lint.fix.Fixer;
import dev.offprint.lint.fix.Reach;
import dev.offprint.post.parse.PostParser;
import dev.offprint.text.Edit;
import dev.offprint.text.Source;
import dev.offprint.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * What was repaired needs no repair: a second run changes nothing, and finds what the first left.
 * What is repaired was a finding first. A letter that a browser no longer shows was in an edit.
 */
final class FixTarget implements Target {
    private static final List<String> NAMES =
            List.of("2024-03-05-tide.md", "page.html", "tide.md", "tide.html");

    private final Profile profile = Profiles.standard();
    private final Offprint safe = Offprint.standard();
    private final Offprint unsafe = Offprint.with(Options.DEFAULTS.withUnsafeRepairs());

    @Override
    public void check(Input input) {
        String name = input.choice(NAMES);
        Reach reach = input.choice(2) == 0 ? Reach.SAFE : Reach.UNSAFE;
        Offprint offprint = reach == Reach.SAFE ? safe : unsafe;
        String text = input.text();
        Fixed fixed;
        List<Finding> found;
        try {
            found = offprint.lint(name, text);
            fixed = offprint.fix(name, text);
        } catch (NotAPostException refused) {
            return;
        }
        String repaired = fixed.text();
        try {
            Fixed again = offprint.fix(name, repaired);
            Promise.same("a text that was repaired and one that was again", repaired, again.text());
            Promise.same("what is left", fixed.left(), again.left());
        } catch (NotAPostException e) {
            throw new AssertionError("a repair made no post of it: " + e.getMessage(), e);
        }
        long promised = found.stream().filter(one -> isMade(one.repair(), reach)).count();
        Promise.that(
                fixed.repaired() <= promised,
                fixed.repaired() + " repairs, of which " + promised + " were found: " + found);
        lettersAreKept(name, text, reach);
    }

    private static boolean isMade(Repair repair, Reach reach) {
        return repair == Repair.SAFE || (reach == Reach.UNSAFE && repair == Repair.UNSAFE);
    }

    /** By what no proof of the program knows: what a browser shows, and what the edits say. */
    private void lettersAreKept(String name, String text, Reach reach) {
        Fixer fixer = new Fixer(new Linter(profile.rules()), reach);
        FixResult result =
                fixer.fix(PostParser.parse(Source.of(name, text), profile.sourceUrlKeys()));
        Map<Integer, Integer> missing = letters(shown(text));
        letters(shown(result.post().text())).forEach((c, n) -> missing.merge(c, -n, Integer::sum));
        for (FixResult.Repaired repair : result.repairs()) {
            Span found = repair.finding().span();
            int size = 0;
            for (Edit edit : repair.finding().fix().orElseThrow().edits()) {
                // What an edit takes beyond what was found may be white space alone.
                Span told = edit.span().overlaps(found) ? found : edit.span();
                size += Math.min(edit.span().end(), told.end());
                size -= Math.max(edit.span().start(), told.start());
            }
            // The text of the pass is not at hand; its length is.
            missing.merge(-1, -size, Integer::sum);
        }
        int lost = 0;
        for (Map.Entry<Integer, Integer> letter : missing.entrySet()) {
            lost += letter.getKey() < 0 ? letter.getValue() : Math.max(0, letter.getValue());
        }
        Promise.that(lost <= 0, lost + " letters went that no edit took:\n" + result.post().text());
    }

    private static String shown(String text) {
        return Parser.unescapeEntities(Jsoup.parse(text).wholeText(), false);
    }

    private static Map<Integer, Integer> letters(String text) {
        Map<Integer, Integer> letters = new HashMap<>();
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> letters.merge(c, 1, Integer::sum));
        return letters;
    }

    @Override
    public List<byte[]> seeds() {
        return Seeds.posts(2);
    }
}
