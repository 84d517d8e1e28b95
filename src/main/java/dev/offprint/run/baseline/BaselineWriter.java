package dev.offprint.run.baseline;

import dev.offprint.file.WritableFile;
import dev.offprint.lint.Finding;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Collects findings and writes them as a baseline: sorted, so that two runs differ as they should.
 */
public final class BaselineWriter {
    private static final String FIRST_LINE =
            "# Findings that are known: path, rule, fingerprint of the text at fault, message.\n";

    private static final String HEAD =
            FIRST_LINE
                    + """
            # offprint baseline prune drops those that are gone.
            """;

    private final WritableFile file;
    private final Path folder;
    private final List<BaselineEntry> entries = new ArrayList<>();

    /**
     * Begins a baseline; nothing is written yet.
     *
     * @param file where {@code path} is
     * @throws IOException when something else is there, which would be lost
     */
    public BaselineWriter(Path path, WritableFile file) throws IOException {
        this.file = file;
        this.folder = Baseline.folder(path);
        if (Files.isRegularFile(path) && !isBaseline(path)) {
            throw new IOException("it is there and is no baseline; name another file");
        }
    }

    private static boolean isBaseline(Path path) throws IOException {
        String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        return text.isBlank() || text.startsWith(FIRST_LINE) || Baseline.isOne(path);
    }

    /** Adds the findings of a post; {@code text} is what their spans refer to. */
    public void add(String path, String text, List<Finding> findings) {
        for (Finding finding : findings) {
            entries.add(
                    new BaselineEntry(
                            name(folder, path),
                            finding.rule().id(),
                            BaselineFingerprint.of(finding, text),
                            finding.message()));
        }
    }

    /**
     * Writes the file.
     *
     * @return how many findings are in it
     * @throws IOException when it cannot be written
     */
    public int write() throws IOException {
        file.write(text(entries));
        return entries.size();
    }

    static String text(List<BaselineEntry> entries) {
        List<BaselineEntry> sorted = new ArrayList<>(entries);
        Collections.sort(sorted);
        StringBuilder text = new StringBuilder(HEAD);
        for (BaselineEntry entry : sorted) {
            text.append(entry.line()).append('\n');
        }
        return text.toString();
    }

    /** A path from {@code folder} on, with slashes; the absolute one when it lies elsewhere. */
    static String name(Path folder, String path) {
        Path absolute = Path.of(path).toAbsolutePath().normalize();
        Path name = absolute.startsWith(folder) ? folder.relativize(absolute) : absolute;
        return name.toString().replace(File.separatorChar, '/');
    }
}
