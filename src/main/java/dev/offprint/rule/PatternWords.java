package dev.offprint.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an RE2 pattern for the words that each of its matches needs. */
final class PatternWords {
    private static final int MOST = 400;
    private static final int MOST_OF_SEQUENCE = 64;

    private final String pattern;
    private int at;

    private PatternWords(String pattern) {
        this.pattern = pattern;
    }

    /** Words one of which stands in every match, folded; none where that cannot be told. */
    static Set<String> of(String pattern) {
        PatternWords reader = new PatternWords(pattern);
        try {
            Set<String> words = reader.choice().words();
            return words != null && reader.at == pattern.length() ? words : Set.of();
        } catch (IndexOutOfBoundsException | UnsupportedOperationException notUnderstood) {
            return Set.of();
        }
    }

    /**
     * What is known of a part of a pattern.
     *
     * @param exact all that it can match; null when that is not known
     * @param needed words one of which it needs; null when there are none
     */
    private record Part(@Nullable Set<String> exact, @Nullable Set<String> needed) {
        static final Part ANYTHING = new Part(null, null);

        static Part of(String text) {
            return new Part(Set.of(text), null);
        }

        @Nullable Set<String> words() {
            return exact != null && shortest(exact) >= 2 ? exact : needed;
        }
    }

    private static int shortest(Set<String> words) {
        int shortest = Integer.MAX_VALUE;
        for (String word : words) {
            shortest = Math.min(shortest, word.length());
        }
        return shortest;
    }

    /** The set that is rarer in texts: of longer words, or else of fewer. */
    private static @Nullable Set<String> rarer(
            @Nullable Set<String> one, @Nullable Set<String> other) {
        if (other == null || shortest(other) < 2) {
            return one;
        }
        if (one == null) {
            return other;
        }
        int byLength = Integer.compare(shortest(one), shortest(other));
        return byLength > 0 || (byLength == 0 && one.size() <= other.size()) ? one : other;
    }

    private Part choice() {
        List<Part> branches = new ArrayList<>();
        branches.add(sequence());
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            branches.add(sequence());
        }
        return branches.size() == 1 ? branches.get(0) : union(branches);
    }

    private static Part union(List<Part> branches) {
        Set<String> exact = new LinkedHashSet<>();
        Set<String> needed = new LinkedHashSet<>();
        boolean isExact = true;
        boolean isNeeded = true;
        for (Part branch : branches) {
            isExact &= branch.exact != null;
            Set<String> words = branch.words();
            isNeeded &= words != null;
            if (branch.exact != null) {
                exact.addAll(branch.exact);
            }
            if (words != null) {
                needed.addAll(words);
            }
        }
        return new Part(
                isExact && exact.size() <= MOST ? exact : null,
                isNeeded && needed.size() <= MOST ? needed : null);
    }

    private Part sequence() {
        Set<String> run = Set.of("");
        Set<String> needed = null;
        boolean isExact = true;
        while (at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
            Part part = quantified();
            Set<String> longer = part.exact == null ? null : product(run, part.exact);
            if (longer != null) {
                run = longer;
                continue;
            }
            isExact = false;
            needed = rarer(rarer(needed, run), part.words());
            run = part.exact == null ? Set.of("") : part.exact;
        }
        return isExact ? new Part(run, null) : new Part(null, rarer(needed, run));
    }

    private static @Nullable Set<String> product(Set<String> left, Set<String> right) {
        if (left.size() * right.size() > MOST_OF_SEQUENCE) {
            return null;
        }
        Set<String> product = new LinkedHashSet<>();
        for (String start : left) {
            for (String end : right) {
                product.add(start + end);
            }
        }
        return product;
    }

    private Part quantified() {
        Part part = atom();
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            boolean isOptional = c == '*' || c == '?';
            if (c == '{') {
                int end = pattern.indexOf('}', at);
                isOptional = pattern.charAt(at + 1) == '0' || pattern.charAt(at + 1) == ',';
                at = end;
            } else if (!isOptional && c != '+') {
                break;
            }
            at++;
            boolean isOneOrNone = c == '?' && part.exact != null;
            if (isOneOrNone) {
                Set<String> maybe = new LinkedHashSet<>(part.exact);
                maybe.add("");
                part = new Part(maybe, null);
            } else {
                part = isOptional ? Part.ANYTHING : new Part(null, part.words());
            }
            if (at < pattern.length() && pattern.charAt(at) == '?') {
                at++;
            }
        }
        return part;
    }

    private Part atom() {
        char c = pattern.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> characters();
            case '\\' -> escape(pattern.charAt(at++));
            case '^', '$' -> Part.of("");
            case '.' -> Part.ANYTHING;
            default -> Part.of(String.valueOf(RequiredWords.fold(c)));
        };
    }

    private Part group() {
        if (pattern.charAt(at) == '?') {
            int end = at + 1;
            while (":)>".indexOf(pattern.charAt(end)) < 0) {
                end++;
            }
            at = end + 1;
            if (pattern.charAt(end) == ')') {
                return Part.of("");
            }
        }
        Part part = choice();
        if (pattern.charAt(at) != ')') {
            throw new UnsupportedOperationException();
        }
        at++;
        return part;
    }

    private Part escape(char c) {
        return switch (c) {
            case 'b', 'B', 'A', 'z' -> Part.of("");
            case 'd', 'D', 's', 'S', 'w', 'W' -> Part.ANYTHING;
            case 'p', 'P' -> property();
            case 't' -> Part.of("\t");
            case 'n' -> Part.of("\n");
            case 'r' -> Part.of("\r");
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw new UnsupportedOperationException();
                }
                yield Part.of(String.valueOf(c));
            }
        };
    }

    private Part property() {
        at = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
        return Part.ANYTHING;
    }

    /** A class of a few letters is a choice of them. */
    private Part characters() {
        int start = at;
        Set<String> letters = new LinkedHashSet<>();
        boolean isPlain = pattern.charAt(at) != '^';
        do {
            char c = pattern.charAt(at++);
            if (c == '\\') {
                isPlain &= !Character.isLetterOrDigit(pattern.charAt(at));
                c = pattern.charAt(at++);
            } else if (c == '[' && pattern.charAt(at) == ':') {
                throw new UnsupportedOperationException();
            }
            isPlain &= !Character.isSurrogate(c) && (c != '-' || at == start + 1);
            letters.add(String.valueOf(RequiredWords.fold(c)));
        } while (pattern.charAt(at) != ']');
        at++;
        return isPlain && letters.size() <= 4 ? new Part(letters, null) : Part.ANYTHING;
    }
}
