package dev.offprint.math;

import java.util.Map;
import java.util.Set;

/** The functions that TeX knows by name. */
final class FunctionNames {
    private static final Set<String> PLAIN =
            Set.of(
                    "arccos", "arcsin", "arctan", "arg", "cos", "cosh", "cot", "coth", "csc", "deg",
                    "dim", "exp", "hom", "ker", "lg", "ln", "log", "sec", "sin", "sinh", "tan",
                    "tanh");

    /** Read, and written as names of the author's own, since MathJax has no commands for them. */
    private static final Set<String> ONLY_READ =
            Set.of("arctg", "arcctg", "ch", "cosec", "cotg", "ctg", "cth", "sh", "tg", "th");

    private static final Set<String> WITH_LIMITS =
            Set.of("det", "gcd", "inf", "lim", "max", "min", "Pr", "sup");

    private static final Map<String, String> OF_TWO_WORDS =
            Map.of(
                    "liminf", "lim\u2009inf",
                    "limsup", "lim\u2009sup",
                    "injlim", "inj\u2009lim",
                    "projlim", "proj\u2009lim");

    private static final Set<String> LIMITS_ONLY_READ = Set.of("argmax", "argmin", "plim");

    private FunctionNames() {}

    /** Whether {@code \name} is a function whose scripts stand at its side. */
    static boolean isPlain(String name) {
        return PLAIN.contains(name) || ONLY_READ.contains(name);
    }

    /** Whether {@code \name} is a function whose scripts stand over and under it. */
    static boolean hasLimits(String name) {
        return WITH_LIMITS.contains(name)
                || OF_TWO_WORDS.containsKey(name)
                || LIMITS_ONLY_READ.contains(name);
    }

    /** How {@code \name} is printed. */
    static String printed(String name) {
        return OF_TWO_WORDS.getOrDefault(name, name);
    }

    /** The name of the command that prints {@code words}, or an empty one. */
    static String command(String words) {
        String name = words.replaceAll("[\\s\u2009\u00A0]", "");
        boolean isOneWord = PLAIN.contains(words) || WITH_LIMITS.contains(words);
        return isOneWord || OF_TWO_WORDS.containsKey(name) ? name : "";
    }
}
