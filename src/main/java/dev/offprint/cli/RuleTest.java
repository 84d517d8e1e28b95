package dev.offprint.cli;

import dev.offprint.cli.command.ExitCode;
import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.cli.option.RulePacks;
import dev.offprint.lint.fix.ExampleProof;
import dev.offprint.report.Count;
import dev.offprint.rule.catalogue.Example;
import dev.offprint.rule.catalogue.RulePack;
import dev.offprint.rule.catalogue.RulePage;
import java.io.IOException;
import java.util.Optional;

/** Runs the examples of a folder of rules, which are their tests. */
final class RuleTest {
    private RuleTest() {}

    /** Tells every example that does not hold, and a summary. */
    static int run(String folder, Terminal terminal) throws UsageException, IOException {
        RulePack pack = RulePacks.read(folder);
        if (pack.pages().isEmpty()) {
            throw new UsageException(folder + ": no rules (files ending in .yaml in a folder)");
        }
        int examples = 0;
        int failed = 0;
        for (RulePage page : pack.pages()) {
            for (Example example : page.examples()) {
                examples++;
                Optional<String> fault = ExampleProof.fault(page.rule(), example);
                if (fault.isPresent()) {
                    failed++;
                    terminal.out()
                            .println(
                                    page.rule().id()
                                            + ".yaml:"
                                            + example.position()
                                            + ": "
                                            + fault.get());
                }
            }
        }
        terminal.out()
                .println(
                        Count.of(pack.pages().size(), "rule")
                                + ", "
                                + Count.of(examples, "example")
                                + ": "
                                + (failed == 0 ? "all hold" : failed + " failed"));
        return failed == 0 ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }
}
