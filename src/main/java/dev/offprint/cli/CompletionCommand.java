package dev.offprint.cli;

import dev.offprint.cli.command.Command;
import dev.offprint.cli.command.ExitCode;
import dev.offprint.cli.command.Help;
import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Prints what makes a shell complete the commands. */
final class CompletionCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Help.spec("completion", "Prints what makes a shell complete offprint's commands.");
        spec.usageMessage()
                .footer(
                        "",
                        "  source <(offprint completion bash)      in ~/.bashrc",
                        "  source <(offprint completion zsh)       in ~/.zshrc, after compinit",
                        "  offprint completion fish | source       in ~/.config/fish/config.fish");
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index("0")
                        .paramLabel("bash|zsh|fish")
                        .arity("0..1")
                        .type(String.class)
                        .description("The shell.")
                        .build());
        return spec;
    }

    @Override
    public List<String> actions() {
        return List.of("bash", "zsh", "fish");
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws UsageException, IOException {
        String shell = arguments.matchedPositionalValue(0, "");
        if (shell.isEmpty()) {
            throw new UsageException("for which shell? offprint completion bash, zsh or fish");
        }
        List<CommandUsage> commands = CommandUsages.all();
        terminal.out()
                .append(
                        switch (shell) {
                            case "bash" -> BashCompletion.of(commands);
                            case "zsh" -> ZshCompletion.of(commands);
                            case "fish" -> FishCompletion.of(commands);
                            default ->
                                    throw new UsageException(
                                            "completion is for bash, zsh or fish, not \""
                                                    + shell
                                                    + "\"");
                        });
        return ExitCode.CLEAN;
    }
}
