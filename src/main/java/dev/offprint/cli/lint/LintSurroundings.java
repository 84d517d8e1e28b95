package dev.offprint.cli.lint;

import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.cli.option.NetworkArguments;
import dev.offprint.cli.option.RuleChoice;
import dev.offprint.rule.Rule;
import dev.offprint.rule.Subject;
import dev.offprint.run.lint.LintRun.Mode;
import dev.offprint.run.lint.Network;
import dev.offprint.run.lint.SiteRoots;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /** Where addresses with a leading slash may start from. */
    static SiteRoots roots(ParseResult arguments, List<String> paths) throws UsageException {
        String root = arguments.matchedOptionValue("--root-dir", "");
        try {
            if (root.isEmpty()) {
                List<Path> given = new ArrayList<>();
                for (String path : paths.isEmpty() ? List.of("") : paths) {
                    given.add(Path.of(path));
                }
                return SiteRoots.among(given);
            }
            if (!Files.isDirectory(Path.of(root))) {
                throw new UsageException("--root-dir " + root + " is no folder");
            }
            return SiteRoots.named(Path.of(root));
        } catch (InvalidPathException e) {
            // Whoever reads the path says what is wrong with it.
            return SiteRoots.among(List.of());
        }
    }
}
