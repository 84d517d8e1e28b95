package dev.offprint.run.select;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks git about the repository that a folder is in. */
public final class GitRepository {
    private static final String DELETED_ASIDE = "--diff-filter=d";

    private final Path top;

    private GitRepository(Path top) {
        this.top = top;
    }

    /**
     * The repository around {@code folder}.
     *
     * @throws GitException when there is none, or no git
     */
    public static GitRepository around(Path folder) throws GitException {
        String top = text(run(folder, "rev-parse", "--show-toplevel")).stripTrailing();
        return new GitRepository(Path.of(top));
    }

    /** Its folder, as git writes it: absolute and without links. */
    public Path top() {
        return top;
    }

    /**
     * Files that are not as in a commit, and files that git does not know yet.
     *
     * @param since a revision; what has changed since work left it counts. Empty for the last
     *     commit
     * @throws GitException when there is no such revision
     */
    public List<Path> changed(Optional<String> since) throws GitException {
        List<Path> files = new ArrayList<>();
        if (since.isEmpty() && !hasCommits()) {
            files.addAll(names(run(top, "ls-files", "-z", "--cached")));
        } else {
            String base = since.isEmpty() ? "HEAD" : base(since.get());
            files.addAll(names(run(top, "diff", "--name-only", "-z", DELETED_ASIDE, base, "--")));
        }
        files.addAll(names(run(top, "ls-files", "-z", "--others", "--exclude-standard")));
        files.removeIf(file -> !PostFiles.isFile(file));
        return files;
    }

    /** Files that the next commit would change. */
    public List<Path> staged() throws GitException {
        return names(run(top, "diff", "--cached", "--name-only", "-z", DELETED_ASIDE, "--"));
    }

    /** Files that are not as they are staged. */
    public List<Path> unstaged() throws GitException {
        return names(run(top, "diff", "--name-only", "-z", "--"));
    }

    /**
     * What the next commit would write to {@code file}, line ends and filters applied.
     *
     * @param file absolute, in this repository
     */
    public byte[] stagedContent(Path file) throws GitException {
        String name = top.relativize(file).toString().replace(File.separatorChar, '/');
        return run(top, "cat-file", "--filters", ":0:" + name);
    }

    private boolean hasCommits() {
        try {
            run(top, "rev-parse", "--verify", "--quiet", "HEAD");
            return true;
        } catch (GitException e) {
            return false;
        }
    }

    /** Where work left a revision; the revision itself when the two have nothing in common. */
    private String base(String since) throws GitException {
        String commit = since + "^{commit}";
        String revision =
                text(run(top, "rev-parse", "--verify", "--end-of-options", commit)).strip();
        try {
            return text(run(top, "merge-base", revision, "HEAD")).strip();
        } catch (GitException e) {
            return revision;
        }
    }

    private List<Path> names(byte[] output) {
        List<Path> names = new ArrayList<>();
        for (String name : text(output).split("\0", -1)) {
            if (!name.isEmpty()) {
                names.add(top.resolve(name));
            }
        }
        return names;
    }

    private static String text(byte[] output) {
        return new String(output, StandardCharsets.UTF_8);
    }

    private static byte[] run(Path folder, String... arguments) throws GitException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        try {
            Path errors = Files.createTempFile("offprint-git", ".txt");
            try {
                Process process = builder.redirectError(errors.toFile()).start();
                process.getOutputStream().close();
                byte[] output = process.getInputStream().readAllBytes();
                if (process.waitFor() != 0) {
                    String message = Files.readString(errors).strip();
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
