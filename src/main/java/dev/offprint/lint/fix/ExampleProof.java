package dev.offprint.lint.fix;

import dev.offprint.lint.Finding;
import dev.offprint.lint.Linter;
import dev.offprint.post.Post;
import dev.offprint.post.parse.PostParser;
import dev.offprint.rule.Rule;
import dev.offprint.rule.catalogue.Example;
import dev.offprint.text.Source;
import java.util.List;
import java.util.Optional;

/** Whether an example in a rule file says what its rule does. */
public final class ExampleProof {
    private ExampleProof() {}

    /** What {@code example} says wrongly of {@code rule}, in one sentence; empty when it holds. */
    public static Optional<String> fault(Rule rule, Example example) {
        Linter linter = new Linter(List.of(rule));
        Post post = PostParser.parse(Source.of(example.fileName(), example.text()));
        List<Finding> findings = linter.lint(post, example.surroundings());
        if (!example.isBad()) {
            return findings.isEmpty()
                    ? Optional.empty()
                    : Optional.of("a good example is found: " + findings.get(0).message());
        }
        if (findings.isEmpty()) {
            return Optional.of("a bad example is not found");
        }
        FixResult result = new Fixer(linter, true).fix(post, example.surroundings());
        if (!result.refused().isEmpty()) {
            return Optional.of("the fix was refused, as it would change more than it says");
        }
        String fixed = example.fixed().orElse(example.text());
        return result.post().text().equals(fixed)
                ? Optional.empty()
                : Optional.of(
                        "the fix makes "
                                + quoted(result.post().text())
                                + " and not "
                                + quoted(fixed));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\n", "\\n") + '"';
    }
}
