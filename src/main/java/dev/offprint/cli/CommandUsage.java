package dev.offprint.cli;

import java.util.List;

/**
 * How a command is called.
 *
 * @param notes lines that stand below its options in the help
 */
record CommandUsage(
        String name,
        String description,
        List<OptionUsage> options,
        List<OperandUsage> operands,
        List<String> notes) {
    CommandUsage {
        options = List.copyOf(options);
        operands = List.copyOf(operands);
        notes = List.copyOf(notes);
    }

    /**
     * An option.
     *
     * @param names with their dashes, the short ones first
     * @param label what its value is called; empty when it takes none
     * @param values what the value can be; empty when it is free, as the name of a file
     */
    record OptionUsage(
            List<String> names,
            String label,
            List<String> values,
            String description,
            boolean isRepeatable) {
        OptionUsage {
            names = List.copyOf(names);
            values = List.copyOf(values);
        }

        boolean takesValue() {
            return !label.isEmpty();
        }
    }

    /**
     * An argument that is no option.
     *
     * @param values what it can be; empty when it is a path
     */
    record OperandUsage(
            String label, List<String> values, String description, boolean isRepeatable) {
        OperandUsage {
            values = List.copyOf(values);
        }
    }
}
