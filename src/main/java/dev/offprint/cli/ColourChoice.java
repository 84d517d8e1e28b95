package dev.offprint.cli;

import dev.offprint.report.source.Colours;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether there is colour: as asked, else on a terminal whose user has not declined it. */
final class ColourChoice {
    static final List<String> NAMES = List.of("auto", "always", "never");

    private ColourChoice() {}

    static Colours of(String choice) throws UsageException {
        return switch (choice) {
            case "always" -> Colours.ANSI;
            case "never" -> Colours.NONE;
            case "auto" ->
                    isWanted(isTerminal(), System.getenv("NO_COLOR"), System.getenv("TERM"))
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
     * @param noColor declines when it is set to anything (no-color.org)
     * @param term the kind of terminal; "dumb" knows no colour
     */
    static boolean isWanted(boolean isTerminal, @Nullable String noColor, @Nullable String term) {
        boolean isDeclined = noColor != null && !noColor.isEmpty();
        return isTerminal && !isDeclined && !"dumb".equals(term);
    }

    /** Java 17 cannot tell of one stream alone; the launcher does. */
    private static boolean isTerminal() {
        return System.getProperty("offprint.terminal", "").contains("out");
    }
}
