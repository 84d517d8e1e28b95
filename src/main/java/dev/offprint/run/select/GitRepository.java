package dev.offprint.run.select;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks git about the repository that a folder is in. */
public final class GitRepository {
    private static final String DELETED_ASIDE = "--diff-filter=d";

    /** What of a comparison would run programs of the repository, also those of its submodules. */
    private static final List<String> NO_PROGRAMS =
            List.of("--no-ext-diff", "--no-textconv", "--ignore-submodules=all");

    private final Git git;
    private final Path top;

    private GitRepository(Git git, Path top) {
        this.git = git;
        this.top = top;
    }

    /**
     * The repository around {@code folder}.
     *
     * @param isTrusted whether programs may be run that its own settings name, such as filters
     * @throws GitException when there is none, or no git
     */
    public static GitRepository around(Path folder, boolean isTrusted) throws GitException {
        Git git = new Git(isTrusted);
        String top = Git.text(git.run(folder, "rev-parse", "--show-toplevel")).stripTrailing();
        return new GitRepository(git, Path.of(top));
    }

    /** Its folder, as git writes it: absolute and without links. */
    public Path top() {
        return top;
    }

    /**
     * The folder of its hooks, as its settings and those of the user say; it need not exist.
     *
     * @throws GitException when git cannot say
     */
    public Path hooks() throws GitException {
        return top.resolve(Git.text(git.ask(top, "rev-parse", "--git-path", "hooks")).strip());
    }

    /**
     * Whether a path lies in this repository, its worktrees and its folder of git included.
     *
     * @param path need not exist
     */
    public boolean owns(Path path) throws GitException {
        return real(path).startsWith(real(top)) || real(path).startsWith(real(common()));
    }

    /** Whether a path is where the hooks lie that no setting moves, wherever links lead. */
    public boolean isUsualFolderOfHooks(Path path) throws GitException {
        return path.normalize().equals(common().resolve("hooks").normalize());
    }

    private Path common() throws GitException {
        return top.resolve(Git.text(git.ask(top, "rev-parse", "--git-common-dir")).strip());
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            Path normal = path.toAbsolutePath().normalize();
            Path parent = normal.getParent();
            return parent == null ? normal : real(parent).resolve(normal.getFileName());
        }
    }

    /** The address that it was cloned from; empty when there is none, or one of several. */
    public Optional<String> remote() throws GitException {
        List<String> remotes = Git.text(git.ask(top, "remote")).lines().toList();
        if (!remotes.contains("origin") && remotes.size() != 1) {
            return Optional.empty();
        }
        String name = remotes.contains("origin") ? "origin" : remotes.get(0);
        // As it was written: another address may have been put in its place, with a password.
        String url = Git.text(git.ask(top, "config", "--get", "remote." + name + ".url")).strip();
        return Optional.of(url);
    }

    /** The commit that is checked out, or else the newest, that a remote has; empty for none. */
    public Optional<String> sharedCommit() throws GitException {
        String shared = "";
        try {
            shared = Git.text(git.ask(top, "branch", "-r", "--contains", "HEAD")).strip();
        } catch (GitException e) {
            // There is no commit yet.
        }
        String[] command =
                shared.isEmpty()
                        ? new String[] {
                            "for-each-ref",
                            "--count=1",
                            "--sort=-committerdate",
                            "--format=%(objectname)",
                            "refs/remotes"
                        }
                        : new String[] {"rev-parse", "HEAD"};
        String commit = Git.text(git.ask(top, command)).strip();
        return commit.isEmpty() ? Optional.empty() : Optional.of(commit);
    }

    /**
     * Files that are not as in a commit, and files that git does not know yet.
     *
     * @param since a revision; what has changed since work left it counts. Empty for the last
     *     commit
     * @throws GitException when there is no such revision
     */
    public List<Path> changed(String since) throws GitException {
        List<Path> files = new ArrayList<>();
        if (since.isEmpty() && !hasCommits()) {
            files.addAll(names(git.run(top, "ls-files", "-z", "--cached")));
        } else {
            String base = since.isEmpty() ? "HEAD" : base(since);
            files.addAll(diff(DELETED_ASIDE, base));
        }
        files.addAll(names(git.run(top, "ls-files", "-z", "--others", "--exclude-standard")));
        files.removeIf(file -> !PostFiles.isFile(file));
        return files;
    }

    /** Files that the next commit would change. */
    public List<Path> staged() throws GitException {
        return diff("--cached", DELETED_ASIDE);
    }

    /** Files that are not as they are staged. */
    public List<Path> unstaged() throws GitException {
        return diff();
    }

    /**
     * What the next commit would write to {@code file}, line ends applied, and filters that may be
     * run.
     *
     * @param file absolute, in this repository
     */
    public byte[] stagedContent(Path file) throws GitException {
        String name = top.relativize(file).toString().replace(File.separatorChar, '/');
        return git.runUnfiltered(top, "cat-file", "--filters", ":0:" + name);
    }

    /** The files that differ, as {@code options} and a revision say. */
    private List<Path> diff(String... options) throws GitException {
        List<String> command = new ArrayList<>(List.of("diff", "--name-only", "-z"));
        command.addAll(NO_PROGRAMS);
        command.addAll(List.of(options));
        command.add("--");
        return names(git.runUnfiltered(top, command.toArray(new String[0])));
    }

    /**
     * The day of the first commit of every file, under whatever name it had then; none when the
     * history was cut off, because its first commit is not that of the files.
     *
     * @throws GitException when git cannot say
     */
    public Map<Path, LocalDate> firstCommits() throws GitException {
        String[] question = {"rev-parse", "--is-shallow-repository"};
        boolean isCutOff = Git.text(git.run(top, question)).strip().equals("true");
        if (isCutOff || !hasCommits()) {
            return Map.of();
        }
        String log =
                Git.text(
                        git.run(
                                top,
                                "log",
                                "--reverse",
                                // The repository may name a program that checks signatures.
                                "--no-show-signature",
                                // Others are found by content, which takes time.
                                "--find-renames=100%",
                                "--diff-filter=AR",
                                "--name-status",
                                "--format=%x01%as",
                                "-z",
                                "HEAD",
                                "--"));
        return FirstCommitLog.read(top, log);
    }

    private boolean hasCommits() {
        try {
            git.run(top, "rev-parse", "--verify", "--quiet", "HEAD");
            return true;
        } catch (GitException e) {
            return false;
        }
    }

    /** Where work left a revision; the revision itself when the two have nothing in common. */
    private String base(String since) throws GitException {
        String commit = since + "^{commit}";
        String revision =
                Git.text(git.run(top, "rev-parse", "--verify", "--end-of-options", commit)).strip();
        try {
            return Git.text(git.run(top, "merge-base", revision, "HEAD")).strip();
        } catch (GitException e) {
            return revision;
        }
    }

    private List<Path> names(byte[] output) {
        List<Path> names = new ArrayList<>();
        for (String name : Git.text(output).split("\0", -1)) {
            if (!name.isEmpty()) {
                names.add(top.resolve(name));
            }
        }
        return names;
    }
}
