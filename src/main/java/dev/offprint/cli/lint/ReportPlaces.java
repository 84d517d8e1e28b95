package dev.offprint.cli.lint;

import dev.offprint.cli.command.UsageException;
import dev.offprint.cli.option.InputFiles;
import dev.offprint.cli.option.NetworkArguments;
import dev.offprint.cli.option.RuleChoice;
import dev.offprint.file.TakenFiles;
import dev.offprint.report.html.HtmlReport;
import dev.offprint.run.select.Selection;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** Where the reports of a run go: never to the place of a post, or of what the run reads. */
final class ReportPlaces {
    private static final String OURS = "is a report of an earlier run";

    private ReportPlaces() {}

    /**
     * Looks at the places that {@code arguments} name.
     *
     * @param found posts of the run, with what was read to find them
     * @param rules by which the posts were prepared
     * @return the posts without reports of earlier runs, which are pages and will be replaced
     * @throws UsageException when a report would cost another file
     */
    static List<Path> check(ParseResult arguments, Selection found, RuleChoice rules)
            throws UsageException {
        TakenFiles reports = new TakenFiles();
        List<String> others = new ArrayList<>();
        for (String format : files(arguments)) {
            Path file = path(format);
            if (reports.find(file).isPresent()) {
                throw new UsageException("--format " + format + ": another report goes there too");
            }
            boolean isOurs = isReport(file);
            reports.add(file, isOurs ? OURS : "");
            if (!isOurs) {
                others.add(format);
            }
        }
        List<Path> posts = found.files();
        List<Path> rest =
                reports.isEmpty()
                        ? posts
                        : posts.stream()
                                .filter(post -> reports.find(post).filter(OURS::equals).isEmpty())
                                .toList();
        boolean hasLinkCache = arguments.hasMatchedOption("--link-cache");
        if (!others.isEmpty() || hasLinkCache) {
            TakenFiles taken = InputFiles.of(arguments, rest, rules, found.ignoreFiles());
            for (String format : others) {
                InputFiles.checkNoPost("--format " + format, name(format), taken);
            }
            if (hasLinkCache) {
                checkLinkCache(arguments, taken);
            }
        }
        return rest;
    }

    private static void checkLinkCache(ParseResult arguments, TakenFiles taken)
            throws UsageException {
        Optional<Path> file = NetworkArguments.linkCache(arguments);
        Optional<String> what = file.flatMap(taken::find).or(() -> file.flatMap(InputFiles::known));
        if (what.isPresent()) {
            throw new UsageException(
                    "--link-cache: "
                            + file.get()
                            + " is no cache of links; left as it is, since it "
                            + what.get());
        }
    }

    /**
     * Looks whether what the run writes besides has the place of a report: of two outputs one would
     * be lost.
     *
     * @param cache the files in which clean posts are remembered; empty for none
     * @throws UsageException when two are one
     */
    static void checkApart(ParseResult arguments, List<Path> cache) throws UsageException {
        TakenFiles others = new TakenFiles();
        cache.forEach(file -> others.add(file, "belongs to the cache of clean posts"));
        if (arguments.matchedOptionValue("--online", false)) {
            Optional<Path> links = NetworkArguments.linkCache(arguments);
            Optional<String> what = links.flatMap(others::find);
            if (what.isPresent()) {
                throw new UsageException(
                        "--link-cache: " + links.get() + " " + what.get() + "; name another file");
            }
            links.ifPresent(file -> others.add(file, "is the cache of links"));
        }
        for (String format : files(arguments)) {
            Optional<String> what = others.find(path(format));
            if (what.isPresent()) {
                throw new UsageException(
                        "--format "
                                + format
                                + ": "
                                + name(format)
                                + " "
                                + what.get()
                                + "; name another file");
            }
        }
    }

    /** The formats that go to files. */
    private static List<String> files(ParseResult arguments) {
        List<String> formats = arguments.matchedOptionValue("--format", List.of());
        return formats.stream()
                .filter(format -> !name(format).equals(format) && !name(format).isEmpty())
                .toList();
    }

    private static String name(String format) {
        return format.substring(format.indexOf('=') + 1);
    }

    private static Path path(String format) throws UsageException {
        try {
            return Path.of(name(format));
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
