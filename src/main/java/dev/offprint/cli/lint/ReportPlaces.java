package dev.offprint.cli.lint;

import dev.offprint.cli.command.UsageException;
import dev.offprint.cli.option.InputFiles;
import dev.offprint.file.TakenFiles;
import dev.offprint.report.html.HtmlReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** Where the reports of a run go: never to the place of a post, or of what the run reads. */
final class ReportPlaces {
    private static final String OURS = "is a report of an earlier run";

    private ReportPlaces() {}

    /**
     * Looks at the places that {@code arguments} name.
     *
     * @param posts of the run
     * @return the posts without reports of earlier runs, which are pages and will be replaced
     * @throws UsageException when a report would cost another file
     */
    static List<Path> check(ParseResult arguments, List<Path> posts) throws UsageException {
        List<String> formats = arguments.matchedOptionValue("--format", List.of());
        TakenFiles reports = new TakenFiles();
        List<String> others = new ArrayList<>();
        for (String format : formats) {
            String name = format.substring(format.indexOf('=') + 1);
            if (name.equals(format) || name.isEmpty()) {
                continue;
            }
            if (reports.find(path(format, name)).isPresent()) {
                throw new UsageException("--format " + format + ": another report goes there too");
            }
            boolean isOurs = isReport(path(format, name));
            reports.add(path(format, name), isOurs ? OURS : "");
            if (!isOurs) {
                others.add(format);
            }
        }
        List<Path> rest =
                reports.isEmpty()
                        ? posts
                        : posts.stream()
                                .filter(post -> reports.find(post).filter(OURS::equals).isEmpty())
                                .toList();
        if (!others.isEmpty()) {
            TakenFiles taken = InputFiles.of(arguments, rest);
            for (String format : others) {
                String name = format.substring(format.indexOf('=') + 1);
                InputFiles.checkNoPost("--format " + format, name, taken);
            }
        }
        return rest;
    }

    private static Path path(String format, String name) throws UsageException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("--format " + format + ": " + e.getReason());
        }
    }

    private static boolean isReport(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(HtmlReport.START.length());
            return new String(start, StandardCharsets.UTF_8).equals(HtmlReport.START);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
