package dev.offprint.fuzz;

import dev.offprint.Finding;
import dev.offprint.NotAPostException;
import dev.offprint.Offprint;
import dev.offprint.Place;
import dev.offprint.cli.lint.Reported;
import dev.offprint.config.Profiles;
import dev.offprint.engine.PostLinter;
import dev.offprint.lint.fix.Reach;
import dev.offprint.rule.site.Surroundings;
import dev.offprint.text.Source;
import dev.offprint.text.UndecodableException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Findings lie within the file, by place, at the line and column that are told, and are the same
 * when asked again. What a report says of them is well-formed and steers no terminal. A file that
 * can be decoded is written back byte for byte.
 */
final class LintTarget implements Target {
    private static final List<String> NAMES =
            List.of("2024-03-05-tide.md", "page.html", "tide.md", "content/posts/tide/index.md");
    private static final List<String> FORMATS = Reported.formats();

    private final PostLinter linter = new PostLinter(Profiles.standard(), Reach.NOTHING);
    private final Offprint offprint = Offprint.standard();

    @Override
    public void check(Input input) throws Exception {
        String name = input.choice(NAMES);
        // The door alone is tried most: reports take their time.
        int form = input.choice(4 * FORMATS.size());
        if (input.choice(8) == 7) {
            decoded(name, input.rest());
            return;
        }
        String text = input.text();
        try {
            List<Finding> found = offprint.lint(name, text);
            places(found, text);
            Promise.same("two runs", found, offprint.lint(name, text));
        } catch (NotAPostException refused) {
            Promise.that(refused.getMessage() != null, "refused without a word");
            return;
        }
        if (form < FORMATS.size()) {
            reported(name, text, FORMATS.get(form));
        }
    }

    private static void decoded(String name, byte[] bytes) throws IOException {
        try {
            Source source = Source.decode(name, bytes);
            Promise.that(Arrays.equals(bytes, source.encode()), "the bytes are not the same");
        } catch (UndecodableException refused) {
            Promise.that(refused.getMessage() != null, "refused without a word");
        }
    }

    private static void places(List<Finding> found, String text) {
        int last = 0;
        for (Finding finding : found) {
            Place place = finding.place();
            Promise.that(
                    last <= place.start()
                            && place.start() <= place.end()
                            && place.end() <= text.length(),
                    "out of place: " + finding);
            Promise.same("places of " + finding, at(text, place), place);
            Promise.that(!finding.message().isBlank(), "says nothing: " + finding);
            last = place.start();
        }
    }

    /** The same place, counted by a reader of lines. */
    private static Place at(String text, Place place) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < place.start(); i++) {
            char c = text.charAt(i);
            boolean isCrLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !isCrLf)) {
                line++;
                start = i + 1;
            }
        }
        return new Place(place.start(), place.end(), line, place.start() - start + 1);
    }

    private void reported(String name, String text, String format) throws IOException {
        Source source = Source.of(name, text);
        List<dev.offprint.lint.Finding> findings =
                linter.lint(linter.parse(source), Surroundings.NONE).findings();
        String report = Reported.as(format, source, findings);
        Forms.harmless(report);
        switch (format) {
            case "json", "sarif", "gitlab" -> Forms.json(report);
            case "jsonl" -> report.lines().forEach(Forms::json);
            case "checkstyle", "junit" -> Forms.xml(report);
            case "html" -> Pages.harmless(report, true);
            default -> {
                // Is for people.
            }
        }
    }

    @Override
    public List<byte[]> seeds() {
        return Seeds.posts(3);
    }
}
