package dev.offprint.input;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells the configuration of servers, which has a name and its value on each line and no sign
 * between them. A list of people and their scores is such too, so names and values must look like
 * those of programs.
 */
final class DirectiveShape {
    private static final Pattern DIRECTIVE =
            Pattern.compile("\\s*[A-Za-z][\\w.-]{0,60}[ \\t]+\\S.*");

    /** A name of more than one word. */
    private static final Pattern NAME =
            Pattern.compile(
                    "\\s*([a-z]+([-_][a-z\\d]+)+|[A-Z]?[a-z\\d]+[A-Z]\\w*|[A-Z]{2,}[a-z]\\w*)\\s.*");

    /** A switch, a path, an address, a string. */
    private static final Pattern VALUE =
            Pattern.compile(
                    "\\s*\\S+[ \\t]+(yes|no|on|off|true|false|none|auto|[.~]{0,2}/\\S*|\"[^\"]*\""
                            + "|\\d+(\\.\\d+){3}.*)");

    private static final Pattern QUANTITY =
            Pattern.compile("\\s*\\S+[ \\t]+-?\\d+[a-zA-Z]{0,2}( \\d+)*");

    private static final int LEAST = 4;

    private DirectiveShape() {}

    static Optional<FileKind> of(List<String> lines) {
        int count = 0;
        int names = 0;
        int values = 0;
        int quantities = 0;
        for (String line : lines) {
            boolean isRemark = line.startsWith("#") && !line.startsWith("##");
            if (isRemark) {
                continue;
            }
            if (!DIRECTIVE.matcher(line).matches()) {
                return Optional.empty();
            }
            count++;
            names += NAME.matcher(line).matches() ? 1 : 0;
            values += VALUE.matcher(line).matches() ? 1 : 0;
            quantities += QUANTITY.matcher(line).matches() ? 1 : 0;
        }
        boolean isMost = (values + quantities) * 100L >= count * 60L;
        boolean isTold = values * 4 >= count && names * 10 >= count;
        return count >= LEAST && isMost && isTold
                ? Optional.of(FileKind.SETTINGS)
                : Optional.empty();
    }
}
