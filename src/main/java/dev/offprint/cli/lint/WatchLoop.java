package dev.offprint.cli.lint;

import dev.offprint.cli.command.ExitCode;
import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.cli.option.FileChoice;
import dev.offprint.cli.option.RuleChoice;
import dev.offprint.report.Count;
import dev.offprint.run.FileWatch;
import dev.offprint.run.IoProblem;
import dev.offprint.run.lint.LintRun.Mode;
import dev.offprint.run.select.PostFiles;
import dev.offprint.run.select.Selection;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** Looks at posts, and again at those that change, until the process is ended. */
final class WatchLoop {
    private WatchLoop() {}

    /**
     * Runs until somebody interrupts it.
     *
     * @throws UsageException when what is asked is not for a run without an end
     */
    static int run(ParseResult arguments, List<String> paths, LintPass pass)
            throws UsageException, IOException {
        check(arguments);
        Terminal terminal = pass.terminal();
        RuleChoice rules = RuleChoice.of(arguments);
        FileChoice all = FileChoice.of(arguments, paths, terminal);
        try (FileWatch watch = watch(paths)) {
            watch.changed(all.selection().files());
            pass.run(rules, all);
            settle(watch, arguments, paths, pass);
            terminal.say(
                    "watching "
                            + Count.of(all.selection().files().size(), "post")
                            + "; Ctrl-C ends");
            while (!terminal.isCutOff()) {
                watch.await();
                Selection now = found(arguments, paths);
                List<Path> changed = watch.changed(now.files());
                if (!changed.isEmpty()) {
                    again(pass, now.only(changed), all);
                    settle(watch, arguments, paths, pass);
                }
            }
            // Nobody can read on.
            return ExitCode.TROUBLE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.CLEAN;
        }
    }

    /** A configuration that is being edited may be wrong for a while; that ends nothing. */
    private static void again(LintPass pass, Selection changed, FileChoice all) throws IOException {
        try {
            RuleChoice rules = RuleChoice.of(pass.arguments());
            pass.run(rules, new FileChoice(changed, all.contents()));
        } catch (UsageException e) {
            e.problems().forEach(pass.terminal()::say);
        }
    }

    /**
     * Takes note of what {@code --fix} has just written, which is no change to look at; before the
     * user is told, so that no change of theirs is taken for it.
     */
    private static void settle(
            FileWatch watch, ParseResult arguments, List<String> paths, LintPass pass) {
        if (pass.mode() == Mode.REPAIR) {
            watch.changed(found(arguments, paths).files());
        }
    }

    private static Selection found(ParseResult arguments, List<String> paths) {
        PostFiles posts = FileChoice.posts(arguments);
        for (String path : paths) {
            posts.add(path);
        }
        return posts.selection();
    }

    private static FileWatch watch(List<String> paths) throws UsageException {
        List<Path> roots = new ArrayList<>();
        try {
            for (String path : paths) {
                roots.add(Path.of(path));
            }
            return new FileWatch(roots);
        } catch (InvalidPathException e) {
            throw new UsageException(e.getInput() + ": no path: " + e.getReason());
        } catch (IOException e) {
            throw new UsageException("--watch: cannot watch a folder: " + IoProblem.of(e));
        }
    }

    private static void check(ParseResult arguments) throws UsageException {
        for (String option : List.of("--staged", "--changed", "--since")) {
            if (arguments.hasMatchedOption(option)) {
                throw new UsageException("--watch looks at what changes; leave out " + option);
            }
        }
        List<String> formats = arguments.matchedOptionValue("--format", List.of());
        for (String format : formats) {
            if (!List.of("text", "concise", "jsonl", "github").contains(format)) {
                throw new UsageException(
                        "--watch has no end, and "
                                + format
                                + " needs one; use text, concise or jsonl");
            }
        }
    }
}
