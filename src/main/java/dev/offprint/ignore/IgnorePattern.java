package dev.offprint.ignore;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file of ignore patterns; see "pattern format" of gitignore(5).
 *
 * @param text the line as a person wrote it
 * @param isNegated whether it takes back what earlier lines ignored
 * @param isForFolders whether it means folders only
 * @param isAnchored whether it holds from the folder of its file on, not at any depth
 * @param literal the path or name that it means, when it has no wildcard
 * @param suffix how a name ends that it means, when it is {@code *} and a literal
 * @param pattern everything else
 */
record IgnorePattern(
        String text,
        boolean isNegated,
        boolean isForFolders,
        boolean isAnchored,
        @Nullable String literal,
        @Nullable String suffix,
        @Nullable Pattern pattern) {

    /**
     * The pattern in {@code line}; empty for a comment, a blank line, or what git never matches.
     */
    static Optional<IgnorePattern> parse(String line) {
        String rest = withoutTrailingSpaces(line);
        if (rest.isEmpty() || rest.startsWith("#")) {
            return Optional.empty();
        }
        boolean isNegated = rest.startsWith("!");
        rest = isNegated ? rest.substring(1) : rest;
        boolean isForFolders = rest.endsWith("/");
        rest = isForFolders ? rest.substring(0, rest.length() - 1) : rest;
        boolean isAnchored = rest.indexOf('/') >= 0;
        rest = rest.startsWith("/") ? rest.substring(1) : rest;
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        if (isLiteral(rest, 0)) {
            return Optional.of(
                    new IgnorePattern(line, isNegated, isForFolders, isAnchored, rest, null, null));
        }
        if (!isAnchored && rest.startsWith("*") && isLiteral(rest, 1)) {
            String suffix = rest.substring(1);
            return Optional.of(
                    new IgnorePattern(
                            line, isNegated, isForFolders, isAnchored, null, suffix, null));
        }
        try {
            Optional<String> expression = GlobExpression.of(rest);
            if (expression.isEmpty()) {
                return Optional.empty();
            }
            Pattern pattern = Pattern.compile(expression.get(), Pattern.DOTALL);
            return Optional.of(
                    new IgnorePattern(
                            line, isNegated, isForFolders, isAnchored, null, null, pattern));
        } catch (PatternSyntaxException e) {
            // Such as [z-a], which matches nothing.
            return Optional.empty();
        }
    }

    /**
     * Whether this means the file or folder itself; whether it means a folder above is another
     * question.
     *
     * @param path from the folder of the patterns on, with slashes
     */
    boolean matches(String path, boolean isFolder) {
        if (isForFolders && !isFolder) {
            return false;
        }
        String subject = isAnchored ? path : path.substring(path.lastIndexOf('/') + 1);
        if (literal != null) {
            return subject.equals(literal);
        }
        if (suffix != null) {
            return subject.endsWith(suffix);
        }
        return pattern != null && pattern.matches(subject);
    }

    private static boolean isLiteral(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if ("*?[\\".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String withoutTrailingSpaces(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ' && !isEscaped(line, end - 1)) {
            end--;
        }
        return line.substring(0, end);
    }

    private static boolean isEscaped(String line, int at) {
        int slashes = 0;
        while (at - slashes > 0 && line.charAt(at - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }
}
