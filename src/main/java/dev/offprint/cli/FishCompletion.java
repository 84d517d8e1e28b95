package dev.offprint.cli;

import dev.offprint.cli.CommandUsage.OptionUsage;
import java.util.List;

/** Completion for fish 3 and newer. */
final class FishCompletion {
    private FishCompletion() {}

    static String of(List<CommandUsage> commands) {
        StringBuilder out = new StringBuilder();
        out.append("# Completion of offprint for fish: offprint completion fish | source\n");
        for (CommandUsage command : commands) {
            out.append("complete -c offprint -n __fish_use_subcommand -f -a ")
                    .append(command.name())
                    .append(" -d ")
                    .append(quoted(command.description()))
                    .append('\n');
        }
        for (CommandUsage command : commands) {
            String start =
                    "complete -c offprint -n '__fish_seen_subcommand_from " + command.name() + "'";
            for (OptionUsage option : command.options()) {
                option(out.append(start), option);
            }
            for (CommandUsage.OperandUsage operand : command.operands()) {
                if (!operand.values().isEmpty()) {
                    out.append(start)
                            .append(" -f -a ")
                            .append(quoted(String.join(" ", operand.values())))
                            .append('\n');
                }
            }
        }
        return out.toString();
    }

    private static void option(StringBuilder out, OptionUsage option) {
        for (String name : option.names()) {
            out.append(
                    name.startsWith("--")
                            ? " -l " + name.substring(2)
                            : " -s " + name.substring(1));
        }
        if (option.takesValue()) {
            out.append(
                    option.values().isEmpty()
                            ? " -r -F"
                            : " -x -a " + quoted(String.join(" ", option.values())));
        }
        out.append(" -d ").append(quoted(option.description())).append('\n');
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
