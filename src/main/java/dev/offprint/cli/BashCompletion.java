package dev.offprint.cli;

import dev.offprint.cli.CommandUsage.OptionUsage;
import java.util.ArrayList;
import java.util.List;

/** Completion for bash 3.2 and newer; where it offers nothing, bash completes names of files. */
final class BashCompletion {
    private BashCompletion() {}

    static String of(List<CommandUsage> commands) {
        StringBuilder out = new StringBuilder();
        out.append(
                """
                # Completion of offprint for bash: source <(offprint completion bash)
                _offprint() {
                    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} values=
                    COMPREPLY=()
                    # bash parts --option=value at the equals sign.
                    if [[ $word == '=' ]]; then
                        word=
                    elif [[ $previous == '=' ]]; then
                        previous=${COMP_WORDS[COMP_CWORD - 2]}
                    fi
                    if [[ $COMP_CWORD -eq 1 ]]; then
                """);
        List<String> names = new ArrayList<>();
        for (CommandUsage command : commands) {
            names.add(command.name());
        }
        out.append("        values=").append(words(names)).append('\n');
        out.append("    else\n        case ${COMP_WORDS[1]}:$previous in\n");
        for (CommandUsage command : commands) {
            values(out, command);
        }
        out.append("        *)\n            case ${COMP_WORDS[1]}:$COMP_CWORD:$word in\n");
        for (CommandUsage command : commands) {
            options(out, command);
            operands(out, command);
        }
        out.append(
                """
                            esac
                            ;;
                        esac
                    fi
                    if [[ -n $values ]]; then
                        local IFS=$' \\t\\n'
                        COMPREPLY=($(compgen -W "$values" -- "$word"))
                    fi
                }
                complete -o default -F _offprint offprint
                """);
        return out.toString();
    }

    private static void values(StringBuilder out, CommandUsage command) {
        for (OptionUsage option : command.options()) {
            if (option.takesValue()) {
                List<String> patterns = new ArrayList<>();
                for (String name : option.names()) {
                    patterns.add(command.name() + ":" + name);
                }
                out.append("        ")
                        .append(String.join(" | ", patterns))
                        .append(") values=")
                        .append(words(option.values()))
                        .append(" ;;\n");
            }
        }
    }

    private static void options(StringBuilder out, CommandUsage command) {
        List<String> names = new ArrayList<>();
        for (OptionUsage option : command.options()) {
            names.addAll(option.names());
        }
        out.append("            ")
                .append(command.name())
                .append(":*:-*) values=")
                .append(words(names))
                .append(" ;;\n");
    }

    private static void operands(StringBuilder out, CommandUsage command) {
        for (int i = 0; i < command.operands().size(); i++) {
            List<String> values = command.operands().get(i).values();
            if (!values.isEmpty()) {
                out.append("            ")
                        .append(command.name())
                        .append(':')
                        .append(i + 2)
                        .append(":*) values=")
                        .append(words(values))
                        .append(" ;;\n");
            }
        }
    }

    private static String words(List<String> words) {
        return "'" + String.join(" ", words).replace("'", "'\\''") + "'";
    }
}
