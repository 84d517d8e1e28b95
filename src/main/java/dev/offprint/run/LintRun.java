package dev.offprint.run;

import dev.offprint.lint.FixResult;
import dev.offprint.lint.Fixer;
import dev.offprint.lint.Linter;
import dev.offprint.post.Post;
import dev.offprint.post.PostParser;
import dev.offprint.rule.Rule;
import dev.offprint.rule.site.Site;
import dev.offprint.rule.site.Surroundings;
import dev.offprint.text.Source;
import dev.offprint.text.UndecodableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Lints files, and repairs them when asked. */
public final class LintRun {

    /** What happens to what can be repaired. */
    public enum Mode {
        /** It is reported. */
        REPORT,
        /** It is repaired in memory; no file is touched. */
        PREVIEW,
        /** It is repaired in the file. */
        REPAIR
    }

    private final LocalFiles files = new LocalFiles();
    private final Linter linter;
    private final Fixer fixer;
    private final Mode mode;
    private final SiteRoots roots;
    private final Optional<Network> network;

    /**
     * A run.
     *
     * @param roots where addresses with a leading slash may start
     * @param network empty when other machines are not to be asked
     */
    public LintRun(
            List<Rule> rules,
            Mode mode,
            boolean isUnsafeAllowed,
            SiteRoots roots,
            Optional<Network> network) {
        this.roots = roots;
        this.network = network;
        this.linter = new Linter(rules);
        this.fixer = new Fixer(linter, isUnsafeAllowed);
        this.mode = mode;
    }

    /** Gives the result of every file to {@code consumer}, in the order of {@code files}. */
    public void run(List<Path> files, Consumer<FileResult> consumer) {
        if (network.isPresent()) {
            // All questions first: then the servers of the last post answer during the first.
            Workers.inOrder(files, this::prepare, isAsked -> {});
        }
        Workers.inOrder(files, this::file, consumer);
    }

    private boolean prepare(Path path) {
        try {
            network.orElseThrow().prepare(PostParser.parse(FileText.read(path.toString(), path)));
            return true;
        } catch (IOException | UndecodableException | RuntimeException | StackOverflowError e) {
            // The same comes of it when it is linted, and is reported then.
            return false;
        }
    }

    /** The result for a text that is in no file; it is never written. */
    public FileResult text(Source source) {
        try {
            Path path = Path.of(source.name()).toAbsolutePath();
            return linted(source, network.isEmpty() ? Surroundings.NONE : surroundings(path));
        } catch (RuntimeException | StackOverflowError e) {
            return ours(source.name(), e);
        }
    }

    private FileResult file(Path path) {
        String name = path.toString();
        try {
            Source source = FileText.read(name, path);
            FileResult.Linted result = linted(source, surroundings(path));
            if (mode == Mode.REPAIR && result.isChanged()) {
                FileText.replace(path, source, result.source());
            }
            return result;
        } catch (UndecodableException e) {
            return new FileResult.Failed(
                    name,
                    e.getMessage() + "; convert the file to UTF-8 first",
                    Optional.of(e.position()));
        } catch (IOException e) {
            return new FileResult.Failed(name, IoProblem.of(e), Optional.empty());
        } catch (RuntimeException | StackOverflowError e) {
            return ours(name, e);
        }
    }

    private Surroundings surroundings(Path path) {
        String post = LocalFiles.path(path);
        Site site = new Site(files, post, roots.of(post), roots.isNamed());
        return network.isEmpty() ? Surroundings.of(site) : network.get().around(site);
    }

    private FileResult.Linted linted(Source source, Surroundings surroundings) {
        Post post = PostParser.parse(source);
        network.ifPresent(asked -> asked.prepare(post));
        if (mode == Mode.REPORT) {
            return new FileResult.Linted(
                    source.name(), source, linter.lint(post, surroundings), source, 0, List.of());
        }
        FixResult fixed = fixer.fix(post, surroundings);
        return new FileResult.Linted(
                source.name(),
                fixed.post().source(),
                fixed.remaining(),
                source,
                fixed.repaired().size(),
                fixed.refused());
    }

    private static FileResult ours(String name, Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        return new FileResult.Failed(
                name,
                "internal error, please report it: " + e + place + "; the file is left as it is",
                Optional.empty());
    }
}
