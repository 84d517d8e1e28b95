package dev.offprint.cli.lint;

import dev.offprint.cli.command.UsageException;
import dev.offprint.lint.Finding;
import dev.offprint.report.Report;
import dev.offprint.report.Summary;
import dev.offprint.run.IoProblem;
import dev.offprint.text.Source;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A report in a file, which is there when it is complete and not before. */
final class ReportFile implements Report {
    private final Report report;
    private final Target target;

    /** Where a report is written, and what it becomes at the end. */
    record Target(Path file, Path temporary, Writer writer) {}

    ReportFile(Report report, Target target) {
        this.report = report;
        this.target = target;
    }

    /**
     * Opens a file for a report, with the folders that it needs.
     *
     * @throws UsageException when it cannot be written
     */
    static Target open(Path file) throws UsageException {
        try {
            if (Files.isDirectory(file)) {
                throw new UsageException("cannot write " + file + ": it is a folder");
            }
            Path folder = file.toAbsolutePath().resolveSibling("");
            Files.createDirectories(folder);
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // A device or a pipe is written as it is; nothing can take its place.
                return new Target(file, file, Files.newBufferedWriter(file));
            }
            Path temporary = folder.resolve("." + file.getFileName() + ".tmp");
            Writer writer = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8);
            temporary.toFile().deleteOnExit();
            return new Target(file, temporary, writer);
        } catch (IOException e) {
            throw new UsageException("cannot write " + file + ": " + IoProblem.of(e));
        }
    }

    @Override
    public void file(Source source, List<Finding> findings) throws IOException {
        report.file(source, findings);
    }

    @Override
    public void end(Summary summary) throws IOException {
        report.end(summary);
        target.writer.close();
        if (!target.temporary.equals(target.file)) {
            Files.move(target.temporary, target.file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
