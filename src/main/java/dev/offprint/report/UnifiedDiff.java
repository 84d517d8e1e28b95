package dev.offprint.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import dev.offprint.text.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The change of a file as {@code git apply} and {@code patch} read it. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private static final String NO_LINE_END = "\\ No newline at end of file";

    private UnifiedDiff() {}

    /**
     * The patch, in the encoding of the file.
     *
     * @param path from the folder that the patch is applied in, with slashes
     * @return empty for UTF-16, whose line ends are not those of a patch
     */
    public static Optional<Source> of(String path, Source before, Source after) {
        if (before.charset().name().startsWith("UTF-16")) {
            return Optional.empty();
        }
        boolean isAscii = !before.charset().equals(StandardCharsets.UTF_8);
        List<String> old = lines(before.text());
        Patch<String> patch = DiffUtils.diff(old, lines(after.text()));
        List<String> diff =
                UnifiedDiffUtils.generateUnifiedDiff(
                        PatchName.of("a", path, isAscii),
                        PatchName.of("b", path, isAscii),
                        old,
                        patch,
                        CONTEXT);
        StringBuilder text = new StringBuilder();
        for (String line : diff) {
            text.append(line).append(line.endsWith("\n") ? "" : "\n");
        }
        return Optional.of(before.withText(text.toString()));
    }

    /** The lines without their LF; a last line without one says so, as diff does. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int lf = text.indexOf('\n'); lf >= 0; lf = text.indexOf('\n', start)) {
            lines.add(text.substring(start, lf));
            start = lf + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start) + "\n" + NO_LINE_END);
        }
        return lines;
    }
}
