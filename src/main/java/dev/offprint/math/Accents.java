package dev.offprint.math;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Marks over and under a part of a formula. */
final class Accents {
    /** A mark: what it is written with, and whether it grows with what it stands at. */
    record Accent(String character, boolean isWide, boolean isUnder, boolean isBrace) {}

    /** Command over one letter, command over many, the characters of either. */
    private static final List<List<String>> OVER =
            List.of(
                    List.of("hat", "widehat", "^ˆ\u0302"),
                    List.of("tilde", "widetilde", "~˜\u0303∼"),
                    List.of("check", "widecheck", "ˇ\u030C"),
                    List.of("bar", "overline", "¯ˉ‾\u0304\u0305_"),
                    List.of("vec", "overrightarrow", "→\u20D7⟶"),
                    List.of("", "overleftarrow", "←\u20D6⟵"),
                    List.of("", "overleftrightarrow", "↔\u20E1"),
                    List.of("", "overbrace", "⏞︷"),
                    List.of("dot", "", "˙\u0307."),
                    List.of("ddot", "", "¨\u0308"),
                    List.of("dddot", "", "\u20DB"),
                    List.of("ddddot", "", "\u20DC"),
                    List.of("acute", "", "´\u0301ˊ"),
                    List.of("grave", "", "`\u0300ˋ"),
                    List.of("breve", "", "˘\u0306"),
                    List.of("mathring", "", "˚\u030A°"));

    private static final List<List<String>> UNDER =
            List.of(
                    List.of("", "underline", "_\u0332‾¯ˍˉ"),
                    List.of("", "underbrace", "⏟︸"),
                    List.of("", "underrightarrow", "→\u20EF"),
                    List.of("", "underleftarrow", "←\u20EE"),
                    List.of("", "underleftrightarrow", "↔"));

    private static final Map<String, Accent> BY_COMMAND = new HashMap<>();

    static {
        OVER.forEach(row -> add(row, false));
        UNDER.forEach(row -> add(row, true));
        BY_COMMAND.put("Overrightarrow", new Accent("⇒", true, false, false));
        BY_COMMAND.put("underbar", new Accent("_", true, true, false));
    }

    private Accents() {}

    private static void add(List<String> row, boolean isUnder) {
        String character = row.get(2).substring(0, 1);
        for (int column = 0; column < 2; column++) {
            String command = row.get(column);
            boolean isBrace = command.endsWith("brace");
            BY_COMMAND.put(command, new Accent(character, column == 1, isUnder, isBrace));
        }
    }

    static @Nullable Accent named(String command) {
        return command.isEmpty() ? null : BY_COMMAND.get(command);
    }

    /**
     * The command for a mark, or an empty one.
     *
     * @param isWide whether the mark grows; one that has no such form takes the other
     */
    static String command(String character, boolean isUnder, boolean isWide) {
        if (character.codePointCount(0, character.length()) != 1) {
            return "";
        }
        for (List<String> row : isUnder ? UNDER : OVER) {
            if (row.get(2).contains(character)) {
                String wanted = row.get(isWide ? 1 : 0);
                return wanted.isEmpty() ? row.get(isWide ? 0 : 1) : wanted;
            }
        }
        return "";
    }

    static boolean isBrace(String character, boolean isUnder) {
        return command(character, isUnder, true).endsWith("brace");
    }
}
