package dev.offprint.math;

import java.util.Map;

/** Makes boxes, strokes, and parts that take more or less room than they show. */
final class Boxes {
    static final Map<String, String> NOTATIONS =
            Map.of(
                    "boxed", "box",
                    "cancel", "updiagonalstrike",
                    "bcancel", "downdiagonalstrike",
                    "xcancel", "updiagonalstrike downdiagonalstrike",
                    "sout", "horizontalstrike");

    private static final String LOW = " height=\"0\" depth=\"0\"";
    private static final String FLAT = " width=\"0\"";

    static final Map<String, String> PADDINGS =
            Map.of(
                    "hphantom", LOW,
                    "vphantom", FLAT,
                    "smash", LOW,
                    "mathrlap", FLAT,
                    "mathllap", FLAT + " lspace=\"-1width\"",
                    "mathclap", FLAT + " lspace=\"-0.5width\"");

    private Boxes() {}

    static MathNode enclosed(String notation, MathNode content) {
        return MathNode.with("menclose", " notation=\"" + notation + "\"", content);
    }

    static MathNode padded(String name, String attributes, MathNode content) {
        boolean isPhantom = name.endsWith("phantom");
        return MathNode.with(
                "mpadded", attributes, isPhantom ? MathNode.of("mphantom", content) : content);
    }
}
