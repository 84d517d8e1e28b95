package dev.offprint.cli.option;

import static dev.offprint.cli.option.OptionSpecs.flag;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Whether the user vouches for what lies in a repository beside its posts. */
final class Trust {
    private static final String OPTION = "--trust";

    private Trust() {}

    static void addTo(CommandSpec spec) {
        flag(
                spec,
                OPTION,
                "Let what is found in a repository reach out of it: configurations name files"
                        + " elsewhere, and git runs the filters of its own settings.");
    }

    static boolean in(ParseResult arguments) {
        return arguments.commandSpec().findOption(OPTION) != null
                && arguments.matchedOptionValue(OPTION, false);
    }
}
