package dev.offprint.cli.option;

import dev.offprint.cli.command.UsageException;
import dev.offprint.report.source.Colours;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether there is colour: as asked, else on a terminal whose user has not declined it. */
public final class ColourChoice {
    /** What the option can be. */
    public static final List<String> NAMES = List.of("auto", "always", "never");

    private ColourChoice() {}

    /** The colours for that choice. */
    public static Colours of(String choice) throws UsageException {
        return switch (choice) {
            case "always" -> Colours.ANSI;
            case "never" -> Colours.NONE;
            case "auto" ->
                    isWanted(Boolean.getBoolean("offprint.colour"), System.getenv("NO_COLOR"))
                            ? Colours.ANSI
                            : Colours.NONE;
            default ->
                    throw new UsageException(
                            "--color is auto, always or never, not \"" + choice + "\"");
        };
    }

    /**
     * What holds when nothing is asked.
     *
     * @param isTerminal whether standard output is one that knows colour; the launcher says so
     * @param noColor declines when it is set to anything (no-color.org)
     */
    static boolean isWanted(boolean isTerminal, @Nullable String noColor) {
        return isTerminal && (noColor == null || noColor.isEmpty());
    }
}
