package dev.offprint.run.select;

import dev.offprint.input.OrdinaryFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Runs git in a repository that somebody else may have set up. Its own settings name programs: a
 * file system monitor, hooks, filters of contents, another diff, ways to fetch what is missing.
 * None of them is run, unless the user trusts the repository; settings of the user count as ever.
 */
final class Git {
    /** What a listing of files would start. */
    private static final List<String> HARMLESS =
            List.of(
                    "-c",
                    "core.fsmonitor=false",
                    "-c",
                    "core.hooksPath=/dev/null",
                    // A folder of posts that looks like a bare repository is a folder of posts.
                    "-c",
                    "safe.bareRepository=explicit");

    /** No lock for a question, no question to the user, and nothing fetched on the way. */
    private static final Map<String, String> ENVIRONMENT =
            Map.of(
                    "GIT_OPTIONAL_LOCKS",
                    "0",
                    "GIT_TERMINAL_PROMPT",
                    "0",
                    "GIT_NO_LAZY_FETCH",
                    "1",
                    "GIT_ALLOW_PROTOCOL",
                    "none");

    private final boolean isTrusted;
    private @Nullable List<String> withoutFilters;

    Git(boolean isTrusted) {
        this.isTrusted = isTrusted;
    }

    /** What git prints in {@code folder}. */
    byte[] run(Path folder, String... arguments) throws GitException {
        return run(folder, isTrusted ? List.of() : HARMLESS, arguments);
    }

    /** The same of a question about settings, all of which count. */
    byte[] ask(Path folder, String... arguments) throws GitException {
        return run(folder, List.of("-c", "core.fsmonitor=false"), arguments);
    }

    /** The same of a command that reads contents of files, to which filters may apply. */
    byte[] runUnfiltered(Path folder, String... arguments) throws GitException {
        if (isTrusted) {
            return run(folder, List.of(), arguments);
        }
        List<String> known = withoutFilters;
        if (known == null) {
            known = new ArrayList<>(HARMLESS);
            for (String filter : filters(folder)) {
                for (String part : List.of("clean=", "smudge=", "process=", "required=false")) {
                    known.add("-c");
                    known.add("filter." + filter + "." + part);
                }
            }
            withoutFilters = known;
        }
        return run(folder, known, arguments);
    }

    /** The filters that the repository brings along; those of the user's own settings stay. */
    private Set<String> filters(Path folder) throws GitException {
        String[] settings =
                text(run(folder, "config", "-z", "--list", "--show-scope")).split("\0", -1);
        Set<String> filters = new LinkedHashSet<>();
        for (int i = 0; i + 1 < settings.length; i += 2) {
            boolean isOwn = settings[i].equals("local") || settings[i].equals("worktree");
            int end = settings[i + 1].indexOf('\n');
            String key = end < 0 ? settings[i + 1] : settings[i + 1].substring(0, end);
            int last = key.lastIndexOf('.');
            if (isOwn && key.startsWith("filter.") && last > "filter.".length()) {
                String name = key.substring("filter.".length(), last);
                if (name.indexOf('=') >= 0) {
                    // The only name by which -c would set something else.
                    throw new GitException(
                            "the repository has a filter that cannot be turned off; "
                                    + "--trust lets it run");
                }
                filters.add(name);
            }
        }
        return filters;
    }

    static String text(byte[] output) {
        return new String(output, StandardCharsets.UTF_8);
    }

    private byte[] run(Path folder, List<String> options, String... arguments) throws GitException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(options);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        if (isTrusted) {
            builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        } else {
            builder.environment().putAll(ENVIRONMENT);
        }
        try {
            Path errors = Files.createTempFile("offprint-git", ".txt");
            try {
                Process process = builder.redirectError(errors.toFile()).start();
                process.getOutputStream().close();
                byte[] output = process.getInputStream().readNBytes(OrdinaryFile.LARGEST + 1);
                if (output.length > OrdinaryFile.LARGEST) {
                    process.destroy();
                    throw new GitException("git has more than any post can have");
                }
                if (process.waitFor() != 0) {
                    String message = text(Files.readAllBytes(errors)).strip();
                    throw new GitException(message.isEmpty() ? "git failed" : firstLine(message));
                }
                return output;
            } finally {
                Files.deleteIfExists(errors);
            }
        } catch (IOException e) {
            throw new GitException("git cannot be run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GitException("git was interrupted");
        }
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return "git says: " + (end < 0 ? message : message.substring(0, end));
    }
}
