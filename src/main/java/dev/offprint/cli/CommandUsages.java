package dev.offprint.cli;

import dev.offprint.cli.CommandUsage.OperandUsage;
import dev.offprint.cli.CommandUsage.OptionUsage;
import dev.offprint.rule.Rule;
import dev.offprint.rule.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Reads from the specs of all commands how they are called. */
final class CommandUsages {
    private final Set<String> rules = new LinkedHashSet<>();

    private CommandUsages() {
        for (Rule rule : Catalogue.builtIn().rules()) {
            rules.add(rule.id().substring(0, rule.id().indexOf('/')));
            rules.add(rule.id());
        }
    }

    static List<CommandUsage> all() {
        CommandUsages usages = new CommandUsages();
        List<CommandUsage> all = new ArrayList<>();
        for (String name : Commands.NAMES) {
            all.add(usages.of(name, Commands.find(name).orElseThrow().spec()));
        }
        return all;
    }

    private CommandUsage of(String name, CommandSpec spec) {
        List<OptionUsage> options = new ArrayList<>();
        for (OptionSpec option : spec.options()) {
            boolean isFlag = option.arity().max() == 0;
            options.add(
                    new OptionUsage(
                            List.of(option.names()),
                            isFlag ? "" : option.paramLabel(),
                            isFlag ? List.of() : values(option),
                            text(option.description()),
                            option.isMultiValue()));
        }
        List<OperandUsage> operands = new ArrayList<>();
        for (PositionalParamSpec operand : spec.positionalParameters()) {
            operands.add(
                    new OperandUsage(
                            operand.paramLabel(),
                            values(operand),
                            text(operand.description()),
                            operand.isMultiValue()));
        }
        return new CommandUsage(
                name,
                text(spec.usageMessage().description()),
                options,
                operands,
                List.of(spec.usageMessage().footer()));
    }

    /** What an argument can be: as its spec says, or as its label does, as in list|show. */
    private List<String> values(ArgSpec argument) {
        List<String> values = new ArrayList<>();
        @Nullable Iterable<String> candidates = argument.completionCandidates();
        if (candidates != null) {
            candidates.forEach(values::add);
            return values;
        }
        String label = argument.paramLabel();
        for (String word : label.split("\\|", -1)) {
            if (word.equals("RULE")) {
                values.addAll(rules);
            } else if (label.contains("|") && word.equals(word.toLowerCase(Locale.ROOT))) {
                values.add(word);
            }
        }
        return values;
    }

    private static String text(String[] lines) {
        return String.join(" ", lines);
    }
}
