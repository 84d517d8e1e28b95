package dev.offprint.cli;

import dev.offprint.cli.command.ExitCode;
import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.cli.option.RulePacks;
import dev.offprint.lint.fix.ExampleProof;
import dev.offprint.page.PageProof;
import dev.offprint.report.Count;
import dev.offprint.rule.Rule;
import dev.offprint.rule.catalogue.Catalogue;
import dev.offprint.rule.catalogue.Example;
import dev.offprint.rule.catalogue.PageExample;
import dev.offprint.rule.catalogue.PartPage;
import dev.offprint.rule.catalogue.RulePack;
import dev.offprint.rule.catalogue.RulePage;
import dev.offprint.text.Position;
import java.io.IOException;
import java.util.List;
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
        PageProof pages = new PageProof(Catalogue.builtIn().with(pack).rules());
        int examples = 0;
        int failed = 0;
        for (RulePage page : pack.pages()) {
            Rule rule = page.rule();
            for (Example example : page.examples()) {
                examples++;
                failed +=
                        tell(ExampleProof.fault(rule, example), rule, example.position(), terminal);
            }
            List<PageExample> ofPart = page.part().map(PartPage::examples).orElse(List.of());
            for (PageExample example : ofPart) {
                examples++;
                failed += tell(pages.fault(rule, example), rule, example.position(), terminal);
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

    /** Tells what is wrong with an example of a rule, and counts it. */
    private static int tell(Optional<String> fault, Rule rule, Position position, Terminal terminal)
            throws IOException {
        if (fault.isEmpty()) {
            return 0;
        }
        terminal.out().println(rule.id() + ".yaml:" + position + ": " + fault.get());
        return 1;
    }
}
