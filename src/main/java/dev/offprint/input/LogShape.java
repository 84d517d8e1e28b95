package dev.offprint.input;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells logs: most lines begin with a moment that no person writes down, to the second of a day or
 * finer, and the others go on with what stands above them. A set list, a diary and the transcript
 * of an interview have coarser ones.
 */
final class LogShape {
    private static final Pattern STAMPED =
            Pattern.compile(
                    "[\\[(]?("
                            // A day and a second; a time to the thousandth; the time since a start.
                            + "\\d{4}[-/.]\\d\\d[-/.]\\d\\d[T _]\\d\\d:\\d\\d:\\d\\d"
                            + "|\\d{8}[T ]?\\d{6}\\b"
                            + "|\\d\\d[./-](\\d\\d|[A-Z][a-z]{2})[./-]\\d{2,4} \\d\\d:\\d\\d:\\d\\d"
                            + "|\\d\\d:\\d\\d:\\d\\d[.,]\\d{3,9}\\b(?!\\s*(-->|,\\d))"
                            + "|\\[? *\\d{1,9}\\.\\d{3,6}s?\\]"
                            + "|[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d "
                            + "|([A-Z][a-z]{2} ){2}[ \\d]\\d \\d\\d:\\d\\d:\\d\\d "
                            + "|\\S+ \\S+ \\S+ \\[\\d\\d/[A-Z][a-z]{2}/\\d{4}:[^\\]]+\\] \""
                            + ").*"
                            + "|[\u001b\\[\\d;m]*(TRACE|DEBUG|INFO|WARN(ING)?|ERROR|FATAL|NOTICE)"
                            + "[\u001b\\[\\dm]*\\]?:? .*");

    private static final Pattern CONTINUED =
            Pattern.compile("\\s+\\S.*|Caused by: .*|([a-z]\\w*\\.){1,20}[A-Z]\\w*\\b.*|[})\\]].*");

    private static final int LEAST = 3;

    private LogShape() {}

    static Optional<FileKind> of(List<String> lines) {
        if (lines.isEmpty() || !STAMPED.matcher(lines.get(0)).matches()) {
            return Optional.empty();
        }
        int stamped = 0;
        int continued = 0;
        for (String line : lines) {
            if (STAMPED.matcher(line).matches()) {
                stamped++;
            } else if (CONTINUED.matcher(line).matches()) {
                continued++;
            }
        }
        boolean isMost =
                stamped * 100L >= lines.size() * 40L
                        && (stamped + continued) * 100L >= lines.size() * 90L;
        return stamped >= LEAST && isMost ? Optional.of(FileKind.LOG) : Optional.empty();
    }
}
