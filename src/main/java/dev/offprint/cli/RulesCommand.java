package dev.offprint.cli;

import dev.offprint.report.RulePageText;
import dev.offprint.rule.Rule;
import dev.offprint.rule.catalogue.Catalogue;
import dev.offprint.rule.catalogue.RulePage;
import dev.offprint.text.Suggestion;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Lists the rules, or shows all about one. */
final class RulesCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Help.spec("rules", "Lists the rules, or shows what one is about.");
        spec.usageMessage()
                .footer(
                        "",
                        "  offprint rules list        every rule with its severity and what it finds",
                        "  offprint rules show RULE   why it exists, its options and examples");
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index("0")
                        .paramLabel("list|show")
                        .arity("0..1")
                        .type(String.class)
                        .description("What to do (default: list).")
                        .build());
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index("1")
                        .paramLabel("RULE")
                        .arity("0..1")
                        .type(String.class)
                        .description("The id of a rule, as ad/slot.")
                        .build());
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws UsageException, IOException {
        String action = arguments.matchedPositionalValue(0, "list");
        return switch (action) {
            case "list" -> list(terminal);
            case "show" -> show(arguments, terminal);
            default ->
                    throw new UsageException(
                            "offprint rules does list or show, not \"" + action + "\"");
        };
    }

    private static int list(Terminal terminal) throws IOException {
        RulePageText.list(terminal.out(), Catalogue.builtIn().rules());
        return ExitCode.CLEAN;
    }

    private static int show(ParseResult arguments, Terminal terminal)
            throws UsageException, IOException {
        String id = arguments.matchedPositionalValue(1, "");
        if (id.isEmpty()) {
            throw new UsageException("which rule? offprint rules list shows their ids");
        }
        List<String> known = Catalogue.builtIn().rules().stream().map(Rule::id).toList();
        Optional<RulePage> page = known.contains(id) ? Catalogue.page(id) : Optional.empty();
        if (page.isEmpty()) {
            throw new UsageException(
                    "no rule is named \"" + id + "\"" + Suggestion.question(id, known));
        }
        RulePageText.page(terminal.out(), page.get());
        return ExitCode.CLEAN;
    }
}
