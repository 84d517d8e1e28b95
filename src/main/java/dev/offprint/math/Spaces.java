package dev.offprint.math;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Spaces of a formula, by their widths. */
final class Spaces {
    private static final Pattern LENGTH =
            Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:em|ex|mu|pt|px|pc|mm|cm|in)");

    private static final Map<String, String> WIDTHS =
            Map.ofEntries(
                    Map.entry(",", "0.1667em"),
                    Map.entry("thinspace", "0.1667em"),
                    Map.entry(":", "0.2222em"),
                    Map.entry(">", "0.2222em"),
                    Map.entry("medspace", "0.2222em"),
                    Map.entry(";", "0.2778em"),
                    Map.entry("thickspace", "0.2778em"),
                    Map.entry("!", "-0.1667em"),
                    Map.entry("negthinspace", "-0.1667em"),
                    Map.entry("negmedspace", "-0.2222em"),
                    Map.entry("negthickspace", "-0.2778em"),
                    Map.entry("enspace", "0.5em"),
                    Map.entry("enskip", "0.5em"),
                    Map.entry("quad", "1em"),
                    Map.entry("qquad", "2em"));

    private static final Map<String, String> COMMANDS =
            Map.of(
                    "0.1667em", "\\,",
                    "0.2222em", "\\:",
                    "0.2778em", "\\;",
                    "-0.1667em", "\\!",
                    "0.5em", "\\enspace",
                    "1em", "\\quad",
                    "2em", "\\qquad");

    /** The names of MathML 3, section 2.1.5.2, and what other writers round to. */
    private static final Map<String, String> OTHER_WIDTHS =
            Map.ofEntries(
                    Map.entry("veryverythinmathspace", "0.0556em"),
                    Map.entry("verythinmathspace", "0.1111em"),
                    Map.entry("thinmathspace", "0.1667em"),
                    Map.entry("mediummathspace", "0.2222em"),
                    Map.entry("thickmathspace", "0.2778em"),
                    Map.entry("verythickmathspace", "0.3333em"),
                    Map.entry("veryverythickmathspace", "0.3889em"),
                    Map.entry("negativethinmathspace", "-0.1667em"),
                    Map.entry("negativemediummathspace", "-0.2222em"),
                    Map.entry("negativethickmathspace", "-0.2778em"),
                    Map.entry("0.167em", "0.1667em"),
                    Map.entry("0.17em", "0.1667em"),
                    Map.entry("0.222em", "0.2222em"),
                    Map.entry("0.22em", "0.2222em"),
                    Map.entry("0.278em", "0.2778em"),
                    Map.entry("0.28em", "0.2778em"),
                    Map.entry("-0.167em", "-0.1667em"),
                    Map.entry("1.0em", "1em"),
                    Map.entry("2.0em", "2em"));

    private static final Map<Integer, String> CHARACTERS =
            Map.of(
                    0x2002, "\\enspace",
                    0x2003, "\\quad",
                    0x2004, "\\;",
                    0x2005, "\\:",
                    0x2006, "\\,",
                    0x2009, "\\,",
                    0x200A, "\\,",
                    0x202F, "\\,",
                    0x205F, "\\:",
                    0x00A0, "\\ ");

    private Spaces() {}

    /** The width of the space that {@code command} makes, if it makes one. */
    static @Nullable String width(String command) {
        return WIDTHS.get(command);
    }

    /** TeX for a space of {@code width}, empty where there is none to be seen. */
    static String tex(String width) {
        String known = OTHER_WIDTHS.getOrDefault(width.strip(), width.strip());
        String command = COMMANDS.get(known);
        if (command != null) {
            return command;
        }
        Matcher length = LENGTH.matcher(known);
        boolean isSeen = length.matches() && known.chars().anyMatch(c -> c >= '1' && c <= '9');
        return isSeen ? "\\hspace{" + known + "}" : "";
    }

    static boolean isLength(String text) {
        return LENGTH.matcher(text).matches();
    }

    /** TeX for a character that is a space, or null where it is none. */
    static @Nullable String tex(int character) {
        String known = CHARACTERS.get(character);
        boolean isOther = Character.getType(character) == Character.SPACE_SEPARATOR;
        return known == null && isOther ? "\\ " : known;
    }
}
