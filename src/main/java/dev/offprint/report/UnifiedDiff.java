package dev.offprint.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The change of a file as {@code git apply} and {@code patch} read it. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private static final String NO_LINE_END = "\\ No newline at end of file";

    private UnifiedDiff() {}

    /** Writes nothing when the two texts are the same. */
    public static void write(Appendable out, String name, String before, String after)
            throws IOException {
        List<String> old = lines(before);
        Patch<String> patch = DiffUtils.diff(old, lines(after));
        List<String> diff =
                UnifiedDiffUtils.generateUnifiedDiff("a/" + name, "b/" + name, old, patch, CONTEXT);
        for (String line : diff) {
            out.append(line).append(line.endsWith("\n") ? "" : "\n");
        }
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
