package dev.offprint.cli;

import static dev.offprint.cli.option.OptionSpecs.value;

import dev.offprint.cli.command.Command;
import dev.offprint.cli.command.ExitCode;
import dev.offprint.cli.command.Help;
import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.cli.option.RulePacks;
import dev.offprint.report.RuleCatalogue;
import dev.offprint.report.RulePageText;
import dev.offprint.rule.Rule;
import dev.offprint.rule.catalogue.RulePack;
import dev.offprint.rule.catalogue.RulePage;
import dev.offprint.text.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Lists the rules, shows all about one, or runs the examples of a folder of rules. */
final class RulesCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Help.spec("rules", "Lists the rules, or shows what one is about.");
        spec.usageMessage()
                .footer(
                        "",
                        "  offprint rules list        every rule with its severity and what it finds",
                        "  offprint rules show RULE   why it exists, its options and examples",
                        "  offprint rules test DIR    run the examples of the rules in a folder",
                        "",
                        "Exit codes: 0 done, 1 an example does not hold, 2 a file is no rule.");
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index("0")
                        .paramLabel("list|show|test")
                        .arity("0..1")
                        .type(String.class)
                        .description("What to do (default: list).")
                        .build());
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index("1")
                        .paramLabel("RULE|DIR")
                        .arity("0..1")
                        .type(String.class)
                        .description("The id of a rule, as ad/slot; the folder to test.")
                        .build());
        value(spec, "--format", "text|markdown", "Of list: text (default) or markdown.");
        spec.addOption(RulePacks.option());
        return spec;
    }

    @Override
    public List<String> actions() {
        return List.of("list", "show", "test");
    }

    @Override
    public CommandSpec spec(String action) {
        return switch (action) {
            case "list" -> {
                CommandSpec spec =
                        Help.spec(
                                "rules",
                                "list",
                                "Lists every rule with its severity and what it finds.");
                value(spec, "--format", "text|markdown", "text (default) or markdown.");
                spec.addOption(RulePacks.option());
                yield spec;
            }
            case "show" -> {
                CommandSpec spec =
                        Help.spec(
                                "rules",
                                "show",
                                "Shows why a rule exists, how it is repaired, its options and examples.");
                spec.usageMessage().customSynopsis("offprint rules show [OPTIONS] RULE");
                spec.addPositional(operand("RULE", "The id of a rule, as ad/slot."));
                spec.addOption(RulePacks.option());
                yield spec;
            }
            case "test" -> {
                CommandSpec spec =
                        Help.spec("rules", "test", "Runs the examples of the rules in a folder.");
                spec.usageMessage()
                        .customSynopsis("offprint rules test [OPTIONS] DIR")
                        .footer(
                                "",
                                "Exit codes: 0 all hold, 1 an example does not, 2 a file is no rule.");
                spec.addPositional(
                        operand(
                                "DIR",
                                "A folder with a folder for each category, as ad/slot.yaml."));
                yield spec;
            }
            default -> spec();
        };
    }

    private static PositionalParamSpec operand(String label, String description) {
        return PositionalParamSpec.builder()
                .index("1")
                .paramLabel(label)
                .arity("0..1")
                .type(String.class)
                .description(description)
                .build();
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws UsageException, IOException {
        String action = arguments.matchedPositionalValue(0, "list");
        String name = arguments.matchedPositionalValue(1, "");
        return switch (action) {
            case "list" -> list(arguments, terminal);
            case "show" -> show(name, arguments, terminal);
            case "test" -> {
                if (name.isEmpty()) {
                    throw new UsageException("which folder? offprint rules test DIR");
                }
                yield RuleTest.run(name, terminal);
            }
            default -> throw UsageException.noAction("rules", actions(), action);
        };
    }

    private static int list(ParseResult arguments, Terminal terminal)
            throws UsageException, IOException {
        String format = arguments.matchedOptionValue("--format", "text");
        switch (format) {
            case "text" ->
                    RulePageText.list(terminal.out(), RulePacks.catalogue(arguments).rules());
            case "markdown" -> RuleCatalogue.write(terminal.out(), pages(arguments));
            default ->
                    throw new UsageException(
                            "--format of rules list is text or markdown, not \"" + format + "\"");
        }
        return ExitCode.CLEAN;
    }

    private static List<RulePage> pages(ParseResult arguments) throws UsageException {
        List<RulePack> packs = RulePacks.read(arguments);
        List<RulePage> pages = new ArrayList<>();
        for (Rule rule : RulePacks.catalogue(arguments).rules()) {
            RulePacks.page(packs, rule.id()).ifPresent(pages::add);
        }
        return pages;
    }

    private static int show(String id, ParseResult arguments, Terminal terminal)
            throws UsageException, IOException {
        if (id.isEmpty()) {
            throw new UsageException("which rule? offprint rules list shows their ids");
        }
        List<String> known = RulePacks.catalogue(arguments).rules().stream().map(Rule::id).toList();
        if (!known.contains(id)) {
            throw new UsageException(
                    "no rule is named \"" + id + "\"" + Suggestion.question(id, known));
        }
        RulePage page = RulePacks.page(RulePacks.read(arguments), id).orElseThrow();
        RulePageText.page(terminal.out(), page);
        return ExitCode.CLEAN;
    }
}
