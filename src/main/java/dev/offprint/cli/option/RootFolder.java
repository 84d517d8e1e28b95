package dev.offprint.cli.option;

import static dev.offprint.cli.option.OptionSpecs.value;

import dev.offprint.cli.command.UsageException;
import dev.offprint.run.lint.SiteRoots;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The option that says where the addresses of a site start from. */
public final class RootFolder {
    private RootFolder() {}

    /** Adds the option. */
    public static void addTo(CommandSpec spec) {
        value(spec, "--root-dir", "FOLDER", "The folder that addresses such as /a.png start from.");
    }

    /** Where addresses with a leading slash may start from. */
    public static SiteRoots roots(ParseResult arguments, List<String> paths) throws UsageException {
        String root = arguments.matchedOptionValue("--root-dir", "");
        try {
            if (root.isEmpty()) {
                List<Path> given = new ArrayList<>();
                for (String path : paths.isEmpty() ? List.of("") : paths) {
                    given.add(Path.of(path));
                }
                return SiteRoots.among(given);
            }
            if (!Files.isDirectory(Path.of(root))) {
                throw new UsageException("--root-dir " + root + " is no folder");
            }
            return SiteRoots.named(Path.of(root));
        } catch (InvalidPathException e) {
            // Whoever reads the path says what is wrong with it.
            return SiteRoots.among(List.of());
        }
    }
}
