package dev.offprint.input;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a text is by lines that come again and again, wherever they stand. */
final class LinesShape {
    /**
     * Lines that tell a kind.
     *
     * @param least how many there must be
     * @param percent how many of a hundred lines must be such
     */
    private record Repeated(Pattern line, int least, int percent, FileKind kind) {}

    private static final List<Repeated> TABLE =
            List.of(
                    // A day and a second: what people write has one of them at most.
                    lines(
                            "[\\[(]?\\d{4}[-/]\\d\\d[-/]\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d.*",
                            3, 90, FileKind.LOG),
                    lines("[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d .*", 3, 90, FileKind.LOG),
                    lines(
                            "\\S+ \\S+ \\S+ \\[\\d\\d/[A-Z][a-z]{2}/\\d{4}:[^\\]]+\\] \".*",
                            3, 90, FileKind.LOG),
                    // Minute, hour, day, month, weekday, and what to do then.
                    lines("([\\d*/,-]+ +){5}\\S.*", 1, 60, FileKind.SETTINGS),
                    lines("\\[\\d\\d:\\d\\d[.:]\\d\\d\\].*", 3, 75, FileKind.SUBTITLES),
                    lines(
                            "\\.\\. ([a-z][\\w-]*::|_[^:]+:)( .*)?|=+( +=+)+"
                                    + "|[^<]*+<https?:[^ >]++>`__?(\\W.*)?",
                            2,
                            0,
                            FileKind.RST),
                    lines(
                            "={1,5} \\S.*[^= ]|\\|===|\\[(cols|source|quote|NOTE|TIP)\\b.*\\]"
                                    + "|(image|include|ifdef|toc)::.*\\[.*\\]",
                            3,
                            0,
                            FileKind.ASCIIDOC),
                    lines(
                            "(h[1-6]|bq|bc|p|pre|fn\\d+)(\\([^)]*\\))?\\. \\S.*|\\|\\|.*\\|\\|"
                                    + "|\\{(code|noformat|quote|panel)(:[^}]*)?\\}",
                            2,
                            0,
                            FileKind.TEXTILE),
                    lines(
                            "={1,6} [^=].* ={1,6}|\\{\\|.*|\\|\\}|\\{\\{Infobox.*"
                                    + "|\\[\\[(Category|File|Image):.*|\\^[^^]+(\\^[^^]+)+\\^",
                            2,
                            0,
                            FileKind.WIKI));

    private LinesShape() {}

    private static Repeated lines(String line, int least, int percent, FileKind kind) {
        return new Repeated(Pattern.compile(line), least, percent, kind);
    }

    static Optional<FileKind> of(List<String> lines) {
        for (String line : lines) {
            if (line.startsWith("```") || line.startsWith("~~~")) {
                // A post may show any of these in its code.
                return Optional.empty();
            }
        }
        for (Repeated repeated : TABLE) {
            int count = 0;
            for (String line : lines) {
                count += repeated.line().matcher(line).matches() ? 1 : 0;
            }
            boolean isMost = count * 100L >= (long) repeated.percent() * lines.size();
            if (count >= repeated.least() && isMost) {
                return Optional.of(repeated.kind());
            }
        }
        return Optional.empty();
    }
}
