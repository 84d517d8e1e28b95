package dev.offprint.cli.lint;

import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.cli.option.NetworkArguments;
import dev.offprint.cli.option.RuleChoice;
import dev.offprint.rule.Rule;
import dev.offprint.rule.Subject;
import dev.offprint.run.lint.LintRun.Mode;
import dev.offprint.run.lint.Network;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** What a lint run may know beyond its posts. */
final class LintSurroundings {
    private LintSurroundings() {}

    /** The network, when links are to be checked or pictures to be fetched. */
    static Optional<Network> network(
            ParseResult arguments, Terminal terminal, RuleChoice rules, Mode mode)
            throws UsageException {
        boolean fetchesImages = mode != Mode.REPORT && isAskedForImages(rules);
        boolean isOnline = arguments.matchedOptionValue("--online", false);
        return isOnline || fetchesImages
                ? Optional.of(
                        NetworkArguments.lint(
                                arguments, terminal, fetchesImages, mode == Mode.REPAIR))
                : Optional.empty();
    }

    /** Whether the rule whose fix fetches pictures is chosen by its name. */
    private static boolean isAskedForImages(RuleChoice rules) {
        for (Rule rule : rules.profiles().known()) {
            if (rule.about() == Subject.REMOTE_IMAGES
                    && rules.selection().only().contains(rule.id())) {
                return true;
            }
        }
        return false;
    }
}
