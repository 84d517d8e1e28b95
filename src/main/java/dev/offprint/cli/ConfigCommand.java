package dev.offprint.cli;

import dev.offprint.cli.command.Command;
import dev.offprint.cli.command.ExitCode;
import dev.offprint.cli.command.Help;
import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.cli.option.BaselineChoice;
import dev.offprint.cli.option.RuleChoice;
import dev.offprint.config.ConfigException;
import dev.offprint.config.EditorSchema;
import dev.offprint.rule.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Shows what holds for a post and where that stands, or the schema of the configuration. */
final class ConfigCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Help.spec("config", "Shows the configuration that holds for a post.");
        spec.usageMessage()
                .footer(
                        "",
                        "  offprint config show POST   the settings that hold, each with file and line",
                        "  offprint config schema      a JSON Schema of .offprint.yaml for editors");
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index("0")
                        .paramLabel("show|schema")
                        .arity("0..1")
                        .type(String.class)
                        .description("What to do (default: show).")
                        .build());
        spec.addPositional(posts());
        RuleChoice.addTo(spec);
        return spec;
    }

    @Override
    public List<String> actions() {
        return List.of("show", "schema");
    }

    @Override
    public CommandSpec spec(String action) {
        if (action.equals("schema")) {
            CommandSpec spec =
                    Help.spec(
                            "config",
                            "schema",
                            "Prints a JSON Schema of .offprint.yaml, which editors check it by.");
            spec.usageMessage().footer("", "  offprint config schema > offprint.schema.json");
            return spec;
        }
        CommandSpec spec =
                Help.spec(
                        "config",
                        "show",
                        "Shows the settings that hold for a post, each with file and line.");
        spec.addPositional(posts());
        RuleChoice.addTo(spec);
        return spec;
    }

    private static PositionalParamSpec posts() {
        return PositionalParamSpec.builder()
                .index("1..*")
                .paramLabel("POST")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("The post (default: one in this folder); it need not exist.")
                .build();
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws UsageException, IOException {
        String action = arguments.matchedPositionalValue(0, "show");
        switch (action) {
            case "schema" -> EditorSchema.write(terminal.data(), Catalogue.builtIn());
            case "show" -> show(arguments, terminal);
            default -> throw UsageException.noAction("config", actions(), action);
        }
        return ExitCode.CLEAN;
    }

    private static void show(ParseResult arguments, Terminal terminal)
            throws UsageException, IOException {
        List<String> posts = arguments.matchedPositionalValue(1, List.of());
        RuleChoice rules = RuleChoice.of(arguments);
        for (String post : posts.isEmpty() ? List.of("post.md") : posts) {
            Path path = BaselineChoice.path(post);
            try {
                rules.prepare(List.of(path));
                terminal.out().append(rules.profiles().describe(path));
            } catch (ConfigException e) {
                throw new UsageException(e.problems());
            }
        }
    }
}
