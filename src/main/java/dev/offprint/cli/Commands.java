package dev.offprint.cli;

import dev.offprint.cli.command.Command;
import dev.offprint.cli.convert.ConvertCommand;
import dev.offprint.cli.lint.LintCommand;
import java.util.List;
import java.util.Optional;

/** The commands by name. */
final class Commands {
    static final List<String> NAMES =
            List.of("lint", "convert", "rules", "init", "config", "baseline", "completion", "man");

    private Commands() {}

    static Optional<Command> find(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "lint" -> new LintCommand();
                    case "convert" -> new ConvertCommand();
                    case "rules" -> new RulesCommand();
                    case "init" -> new InitCommand();
                    case "config" -> new ConfigCommand();
                    case "baseline" -> new BaselineCommand();
                    case "completion" -> new CompletionCommand();
                    case "man" -> new ManCommand();
                    default -> null;
                });
    }
}
