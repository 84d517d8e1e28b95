package dev.offprint.math;

import java.util.List;
import java.util.Map;

/** Makes fractions, and what looks like one. */
final class Stacked {
    private static final Map<String, String> INFIX =
            Map.of("over", "", "choose", "()", "atop", "0", "brace", "{}", "brack", "[]");

    private static final String NO_LINE = " linethickness=\"0\"";

    private Stacked() {}

    /** Whether a command stands between the two parts of a fraction. */
    static boolean isInfix(String command) {
        return INFIX.containsKey(command);
    }

    static MathNode infix(String command, MathNode top, MathNode bottom) {
        return switch (command) {
            case "over" -> MathNode.of("mfrac", top, bottom);
            case "atop" -> MathNode.with("mfrac", NO_LINE, top, bottom);
            default -> {
                String fences = INFIX.getOrDefault(command, "()");
                yield stack(top, bottom, fences.substring(0, 1), fences.substring(1));
            }
        };
    }

    private static MathNode stack(MathNode top, MathNode bottom, String open, String close) {
        return fenced(open, MathNode.with("mfrac", NO_LINE, top, bottom), close);
    }

    static MathNode fenced(String open, MathNode content, String close) {
        return MathNode.row(List.of(fence(open, "prefix"), content, fence(close, "postfix")));
    }

    static MathNode fence(String character, String form) {
        return MathNode.operator(
                character, " fence=\"true\" form=\"" + form + "\" stretchy=\"true\"");
    }

    static MathNode styled(MathNode content, boolean isDisplay) {
        return MathNode.with(
                "mstyle", " displaystyle=\"" + isDisplay + "\" scriptlevel=\"0\"", content);
    }

    static MathNode fraction(String command, TexParser parser) throws TexException {
        MathNode top = parser.argument();
        MathNode bottom = parser.argument();
        boolean isBinomial = command.endsWith("binom");
        MathNode fraction =
                isBinomial ? stack(top, bottom, "(", ")") : MathNode.of("mfrac", top, bottom);
        return switch (command) {
            case "dfrac", "cfrac", "dbinom" -> styled(fraction, true);
            case "tfrac", "tbinom" -> styled(fraction, false);
            default -> fraction;
        };
    }

    /** {@code \genfrac}, with its delimiters, line and style before the two parts. */
    static MathNode general(TexParser parser) throws TexException {
        String open = Delimiters.optional(parser);
        String close = Delimiters.optional(parser);
        String line = parser.source.words();
        String style = parser.source.words();
        MathNode top = parser.argument();
        MathNode bottom = parser.argument();
        boolean isBare = line.matches("0+(?:\\.0*)?[a-z]*");
        if ((!line.isEmpty() && !Spaces.isLength(line)) || !style.matches("[0-3]?")) {
            throw new TexException("no fraction like " + line);
        }
        MathNode fraction = MathNode.with("mfrac", isBare ? NO_LINE : "", top, bottom);
        MathNode whole = (open + close).isEmpty() ? fraction : fenced(open, fraction, close);
        return style.isEmpty() || style.charAt(0) > '1' ? whole : styled(whole, style.equals("0"));
    }
}
