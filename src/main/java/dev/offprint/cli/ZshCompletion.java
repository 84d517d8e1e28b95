package dev.offprint.cli;

import dev.offprint.cli.CommandUsage.OperandUsage;
import dev.offprint.cli.CommandUsage.OptionUsage;
import java.util.List;

/** Completion for zsh, as a function file on its fpath or sourced. */
final class ZshCompletion {
    private ZshCompletion() {}

    static String of(List<CommandUsage> commands) {
        StringBuilder out = new StringBuilder();
        out.append(
                """
                #compdef offprint
                # Completion of offprint for zsh: source <(offprint completion zsh)
                _offprint() {
                  local -a commands
                  commands=(
                """);
        for (CommandUsage command : commands) {
            out.append("    ")
                    .append(quoted(command.name() + ":" + command.description()))
                    .append('\n');
        }
        out.append(
                """
                  )
                  if (( CURRENT == 2 )); then
                    _describe command commands
                    return
                  fi
                  local command=$words[2]
                  shift words
                  (( CURRENT-- ))
                  case $command in
                """);
        for (CommandUsage command : commands) {
            out.append("    ").append(command.name()).append(")\n      _arguments -s");
            for (OptionUsage option : command.options()) {
                option(out, option);
            }
            for (OperandUsage operand : command.operands()) {
                operand(out, operand);
            }
            out.append("\n      ;;\n");
        }
        out.append(
                """
                  esac
                }
                if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
                  _offprint "$@"
                else
                  compdef _offprint offprint
                fi
                """);
        return out.toString();
    }

    private static void option(StringBuilder out, OptionUsage option) {
        for (String name : option.names()) {
            String spec = option.isRepeatable() ? "*" + name : name;
            String about = "[" + escaped(option.description()) + "]";
            if (option.takesValue()) {
                // "=" takes the value after a space or an equals sign; a short option has none.
                String mark = name.startsWith("--") ? "=" : "+";
                spec +=
                        mark
                                + about
                                + ":"
                                + escaped(option.label())
                                + ":"
                                + action(option.values());
            } else {
                spec += about;
            }
            out.append(" \\\n        ").append(quoted(spec));
        }
    }

    private static void operand(StringBuilder out, OperandUsage operand) {
        out.append(" \\\n        ")
                .append(
                        quoted(
                                (operand.isRepeatable() ? "*:" : ":")
                                        + escaped(operand.label())
                                        + ":"
                                        + action(operand.values())));
    }

    private static String action(List<String> values) {
        return values.isEmpty() ? "_files" : "(" + String.join(" ", values) + ")";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace(":", "\\:");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
