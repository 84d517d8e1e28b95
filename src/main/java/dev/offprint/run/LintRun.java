package dev.offprint.run;

import dev.offprint.config.ConfigException;
import dev.offprint.config.Profile;
import dev.offprint.config.Profiles;
import dev.offprint.lint.FixResult;
import dev.offprint.lint.Fixer;
import dev.offprint.lint.Linter;
import dev.offprint.post.Post;
import dev.offprint.post.PostParser;
import dev.offprint.run.cache.CleanPosts;
import dev.offprint.run.cache.Digest;
import dev.offprint.text.Source;
import dev.offprint.text.UndecodableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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

    private final Profiles profiles;
    private final Mode mode;
    private final boolean isUnsafeAllowed;
    private final Contents contents;
    private final @Nullable CleanPosts clean;
    private final IdentityHashMap<Profile, Tools> tools = new IdentityHashMap<>();

    /** What serves all posts of a profile. */
    private record Tools(Profile profile, Linter linter, Fixer fixer, @Nullable Digest basis) {}

    /**
     * A run.
     *
     * @param contents where posts are read; repaired ones are written to their files
     * @param clean posts that need not be looked at; null for none
     */
    public LintRun(
            Profiles profiles,
            Mode mode,
            boolean isUnsafeAllowed,
            Contents contents,
            @Nullable CleanPosts clean) {
        this.profiles = profiles;
        this.mode = mode;
        this.isUnsafeAllowed = isUnsafeAllowed;
        this.contents = contents;
        this.clean = clean;
    }

    /** Gives the result of every file to {@code consumer}, in the order of {@code files}. */
    public void run(List<Path> files, Consumer<FileResult> consumer) {
        Workers.inOrder(files, this::file, consumer);
    }

    /** The result for a text that is in no file; it is never written. */
    public FileResult text(Source source) {
        try {
            return linted(source, tools(Path.of(source.name())));
        } catch (ConfigException e) {
            return new FileResult.Failed(source.name(), e.problem(), Optional.empty());
        } catch (RuntimeException | StackOverflowError e) {
            return ours(source.name(), e);
        }
    }

    private FileResult file(Path path) {
        String name = path.toString();
        try {
            Tools own = tools(path);
            byte[] bytes = contents.of(path);
            Digest digest = own.basis == null ? null : CleanPosts.digest(own.basis, path, bytes);
            Source source = Source.decode(name, bytes);
            if (clean != null && digest != null && clean.contains(digest)) {
                return new FileResult.Linted(name, source, List.of(), source, 0, List.of());
            }
            FileResult.Linted result = linted(source, own);
            if (mode == Mode.REPAIR && result.isChanged()) {
                FileText.replace(path, source, result.source());
            }
            if (clean != null && digest != null && isClean(result)) {
                clean.add(digest);
            }
            return result;
        } catch (ConfigException e) {
            return new FileResult.Failed(name, e.problem(), Optional.empty());
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

    private static boolean isClean(FileResult.Linted result) {
        return result.findings().isEmpty() && result.repairs() == 0 && result.refused().isEmpty();
    }

    private Tools tools(Path path) throws ConfigException {
        Profile profile = profiles.of(path);
        synchronized (tools) {
            Tools known = tools.get(profile);
            if (known == null) {
                Linter linter = new Linter(profile.rules());
                Digest basis = clean == null ? null : clean.basis(profile);
                known = new Tools(profile, linter, new Fixer(linter, isUnsafeAllowed), basis);
                tools.put(profile, known);
            }
            return known;
        }
    }

    private FileResult.Linted linted(Source source, Tools own) {
        Post post = PostParser.parse(source, own.profile.sourceUrlKeys());
        if (mode == Mode.REPORT) {
            return new FileResult.Linted(
                    source.name(), source, own.linter.lint(post), source, 0, List.of());
        }
        FixResult fixed = own.fixer.fix(post);
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
