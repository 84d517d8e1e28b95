package dev.offprint.rule;

/**
 * Reads an RE2 pattern for how many lines a match of it may reach over, so that it need not be
 * looked for far from the words that it needs.
 */
final class PatternLines {
    private static final int MANY = 1 << 20;

    private final String pattern;
    private int at;

    private PatternLines(String pattern) {
        this.pattern = pattern;
    }

    /** How many line ends a match holds at the most; negative where that cannot be told. */
    static int mostEnds(String pattern) {
        PatternLines reader = new PatternLines(pattern);
        try {
            int most = reader.choice();
            return reader.at == pattern.length() && most < MANY ? most : -1;
        } catch (IndexOutOfBoundsException
                | NumberFormatException
                | UnsupportedOperationException notUnderstood) {
            return -1;
        }
    }

    private int choice() {
        int most = sequence();
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            most = Math.max(most, sequence());
        }
        return most;
    }

    private int sequence() {
        int ends = 0;
        while (at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
            ends = Math.min(MANY, ends + quantified());
        }
        return ends;
    }

    private int quantified() {
        int ends = atom();
        while (at < pattern.length() && "*+?{".indexOf(pattern.charAt(at)) >= 0) {
            char c = pattern.charAt(at);
            int times = c == '?' ? 1 : MANY;
            if (c == '{') {
                int close = pattern.indexOf('}', at);
                String most = pattern.substring(at + 1, close);
                most = most.substring(most.indexOf(',') + 1);
                times = most.isEmpty() ? MANY : Integer.parseInt(most);
                at = close;
            }
            at++;
            if (at < pattern.length() && pattern.charAt(at) == '?') {
                at++;
            }
            ends = (int) Math.min(MANY, (long) ends * times);
        }
        return ends;
    }

    private int atom() {
        char c = pattern.charAt(at);
        return switch (c) {
            case '(' -> group();
            case '[' -> characterClass();
            case '\\' -> escape();
            default -> {
                at++;
                yield c == '\n' ? 1 : 0;
            }
        };
    }

    private int group() {
        at++;
        if (pattern.charAt(at) == '?') {
            int end = at + 1;
            while ("imU-".indexOf(pattern.charAt(end)) >= 0) {
                end++;
            }
            char last = pattern.charAt(end);
            // A dot that takes line ends too, or a name.
            if (last != ':' && last != ')') {
                throw new UnsupportedOperationException();
            }
            at = end + 1;
            if (last == ')') {
                return 0;
            }
        }
        int ends = choice();
        if (pattern.charAt(at) != ')') {
            throw new UnsupportedOperationException();
        }
        at++;
        return ends;
    }

    /** One character, which is a line end unless the class says that it is none. */
    private int characterClass() {
        boolean isNegated = pattern.startsWith("[^", at);
        at += isNegated ? 2 : 1;
        boolean namesEnd = false;
        boolean isPlain = true;
        boolean isFirst = true;
        while (isFirst || pattern.charAt(at) != ']') {
            isFirst = false;
            if (pattern.startsWith("[:", at)) {
                throw new UnsupportedOperationException();
            }
            char c = pattern.charAt(at);
            boolean isEscape = c == '\\';
            char meant = isEscape ? pattern.charAt(at + 1) : c;
            namesEnd |= isEscape ? meant == 'n' || meant == 's' : c == '\n';
            isPlain &=
                    isEscape
                            ? "wdS".indexOf(meant) >= 0 || !Character.isLetterOrDigit(meant)
                            : c >= ' ';
            at += isEscape ? 2 : 1;
        }
        at++;
        return isNegated ? (namesEnd ? 0 : 1) : isPlain ? 0 : 1;
    }

    private int escape() {
        char c = pattern.charAt(at + 1);
        at += 2;
        return switch (c) {
            case 'n', 's', 'W', 'D', 'v', 'P' -> {
                at = c == 'P' ? nameEnd() : at;
                yield 1;
            }
            case 'x', 'p' -> {
                int start = at;
                at = nameEnd();
                yield isLineEnd(c, pattern.substring(start, at)) ? 1 : 0;
            }
            default -> {
                // What stands at an edge of the text, as \z does, or takes much as it is, as \Q.
                if (Character.isLetterOrDigit(c) && "bBdwStrf".indexOf(c) < 0) {
                    throw new UnsupportedOperationException();
                }
                yield 0;
            }
        };
    }

    private int nameEnd() {
        return pattern.charAt(at) == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
    }

    /** Whether a number or a name may mean a line end: of names all but those of categories. */
    private static boolean isLineEnd(char c, String braced) {
        String name = braced.replaceAll("[{}]", "");
        if (c == 'x' && !braced.startsWith("{")) {
            throw new UnsupportedOperationException();
        }
        return c == 'x'
                ? Integer.parseInt(name, 16) == '\n'
                : name.length() > 2 || name.startsWith("C") || name.startsWith("^");
    }
}
