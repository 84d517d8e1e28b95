package dev.offprint.cli.option;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The two kinds of options that most are: a flag, and one with a value. */
public final class OptionSpecs {
    private OptionSpecs() {}

    /** An option that is there or not. */
    public static void flag(CommandSpec spec, String name, String description) {
        spec.addOption(
                OptionSpec.builder(name).type(boolean.class).description(description).build());
    }

    /** An option with a value, which help calls {@code label}. */
    public static void value(CommandSpec spec, String name, String label, String description) {
        spec.addOption(
                OptionSpec.builder(name)
                        .type(String.class)
                        .paramLabel(label)
                        .description(description)
                        .build());
    }
}
