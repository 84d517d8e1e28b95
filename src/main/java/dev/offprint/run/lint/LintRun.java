package dev.offprint.run.lint;

import dev.offprint.address.KnownPost;
import dev.offprint.config.ConfigException;
import dev.offprint.config.Profile;
import dev.offprint.config.Profiles;
import dev.offprint.convert.SavedAddress;
import dev.offprint.engine.PostLinter;
import dev.offprint.engine.PostText;
import dev.offprint.file.ChangedFolders;
import dev.offprint.file.Leftovers;
import dev.offprint.lint.Finding;
import dev.offprint.lint.fix.Outlook;
import dev.offprint.lint.fix.Reach;
import dev.offprint.post.Post;
import dev.offprint.post.parse.PostParser;
import dev.offprint.rule.site.Dependence;
import dev.offprint.rule.site.Site;
import dev.offprint.rule.site.Surroundings;
import dev.offprint.run.Contents;
import dev.offprint.run.Failure;
import dev.offprint.run.FileText;
import dev.offprint.run.IoProblem;
import dev.offprint.run.Workers;
import dev.offprint.run.cache.Digest;
import dev.offprint.run.cache.FileAnswers;
import dev.offprint.run.cache.KnownResults;
import dev.offprint.run.cache.KnownResults.Asked;
import dev.offprint.run.cache.KnownResults.Basis;
import dev.offprint.run.cache.WitnessedFiles;
import dev.offprint.run.select.Selection;
import dev.offprint.text.Source;
import dev.offprint.text.UndecodableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

    private static final String HARD_LINKED =
            "had another name (a hard link), under which the text is still as it was";

    private final Profiles profiles;
    private final Mode mode;
    private final Reach reach;
    private final Contents contents;
    private final @Nullable KnownResults known;
    private final LocalFiles files = new LocalFiles();
    private final FileAnswers answers = new FileAnswers(files);
    private final SiteRoots roots;
    private final @Nullable Network network;
    private final IdentityHashMap<Profile, Tools> tools = new IdentityHashMap<>();
    private final ChangedFolders changed = new ChangedFolders();
    private volatile PostHeads posts;

    /** What serves all posts of a profile. */
    private record Tools(PostLinter linter, @Nullable Basis basis) {}

    /**
     * A run.
     *
     * @param posts where posts are read; repaired ones are written to their files
     */
    public LintRun(Profiles profiles, Repairing repairing, PostStore posts, Neighbourhood around) {
        this.profiles = profiles;
        this.roots = around.roots();
        this.network = around.network();
        this.mode = repairing.mode();
        this.reach = repairing.reach();
        this.contents = posts.contents();
        // What servers answer is no property of the post.
        this.known = network == null ? posts.known() : null;
        this.posts = new PostHeads(List.of(), this::head);
    }

    /** Gives the result of every file to {@code consumer}, in the order of {@code selection}. */
    public void run(Selection selection, Consumer<FileResult> consumer) {
        run(selection.files(), selection.otherNames(), consumer);
    }

    /** Gives the result of every file to {@code consumer}, in the order of {@code files}. */
    public void run(List<Path> files, Consumer<FileResult> consumer) {
        run(files, Map.of(), consumer);
    }

    private void run(
            List<Path> files, Map<Path, List<Path>> otherNames, Consumer<FileResult> consumer) {
        posts = new PostHeads(files, this::head);
        Network asked = network;
        if (asked != null) {
            // All questions first: then the servers of the last post answer during the first.
            Workers.inOrder(
                    files, path -> ask(asked, path), (path, problem) -> false, isAsked -> {});
        }
        Workers.inOrder(
                files,
                path -> file(path, otherNames.getOrDefault(path, List.of())),
                (path, problem) -> new FileResult.Failed(path.toString(), Failure.of(problem)),
                consumer);
        changed.force();
    }

    private KnownPost head(Path path) throws ConfigException, IOException, UndecodableException {
        Source source = PostText.decode(path.toString(), contents.of(path));
        Post head = PostParser.head(source, profiles.of(path).sourceUrlKeys());
        List<String> addresses = SavedAddress.of(head).stream().toList();
        return KnownPost.of(head, roots.location(files, path), addresses);
    }

    /** What fails here fails again when the post is linted, and is reported then. */
    private boolean ask(Network asked, Path path) throws IOException, UndecodableException {
        Source source = contents.post(path).source();
        asked.prepare(PostParser.parse(source));
        return true;
    }

    /**
     * The result for a text that is in no file; it is never written.
     *
     * @param isPlaced whether its name says where it lies, so that what lies around counts
     */
    public FileResult text(Source source, boolean isPlaced) {
        return Workers.one(
                source,
                text -> inNoFile(text, isPlaced),
                (post, problem) -> new FileResult.Failed(post.name(), Failure.of(problem)));
    }

    private FileResult inNoFile(Source source, boolean isPlaced) throws ConfigException {
        Path path = Path.of(source.name());
        boolean isAlone = network == null && !isPlaced;
        return linted(source, tools(path), isAlone ? Surroundings.NONE : around(site(path)));
    }

    private FileResult file(Path path, List<Path> otherNames)
            throws ConfigException, IOException, UndecodableException {
        String name = path.toString();
        Tools own = tools(path);
        if (contents.isContained(path)) {
            Surroundings around = network == null ? Surroundings.NONE : around(site(path));
            return linted(contents.post(path).source(), own, around).withoutFixes();
        }
        byte[] bytes = contents.of(path);
        KnownResults results = known;
        if (results == null || own.basis == null) {
            return repaired(
                    path, otherNames, PostText.decode(name, bytes), own, around(site(path)));
        }
        Asked asked = Asked.of(own.basis, roots.place(path), bytes, answers, () -> posts.others());
        Optional<List<Finding>> found = results.find(asked);
        if (found.isPresent()) {
            // What was looked at before is known to be a post.
            return FileResult.Linted.of(Source.decode(name, bytes), found.get());
        }
        WitnessedFiles witnessed = new WitnessedFiles(files);
        Site site = new Site(witnessed, roots.location(witnessed, path), posts);
        FileResult.Linted result =
                repaired(path, otherNames, PostText.decode(name, bytes), own, around(site));
        if (result.isAsItWas()) {
            results.add(asked, witnessed, others(site.dependence()), result.findings());
        }
        return result;
    }

    /** Which posts of the web are here is asked for as far as it matters. */
    private @Nullable Digest others(Dependence dependence) {
        return dependence == Dependence.NOTHING ? null : posts.others().of(dependence);
    }

    /** What is found in a post, which is repaired in its file if that is asked for. */
    private FileResult.Linted repaired(
            Path path, List<Path> otherNames, Source source, Tools own, Surroundings around)
            throws IOException {
        if (mode == Mode.REPAIR) {
            // Also where nothing is to be repaired any more, an earlier run may have been killed.
            Leftovers.sweep(path.toAbsolutePath().resolveSibling(""));
        }
        FileResult.Linted result = linted(source, own, around);
        if (mode == Mode.REPAIR && result.isChanged()) {
            int others;
            try {
                others = FileText.replace(path, source, result.source(), changed);
            } catch (IOException e) {
                throw new IOException("not repaired: " + IoProblem.of(e), e);
            }
            for (Path other : otherNames) {
                replaceToo(other, source, result.source());
            }
            if (others > otherNames.size()) {
                result = result.withNotice(HARD_LINKED);
            }
        }
        return result;
    }

    private void replaceToo(Path name, Source old, Source now) throws IOException {
        try {
            FileText.replace(name, old, now, changed);
        } catch (IOException e) {
            throw new IOException(
                    "repaired, but not under its other name " + name + ": " + IoProblem.of(e), e);
        }
    }

    private Tools tools(Path path) throws ConfigException {
        Profile profile = profiles.of(path);
        KnownResults results = known;
        synchronized (tools) {
            Tools own = tools.get(profile);
            if (own == null) {
                Basis basis = results == null ? null : results.basis(profile, reach);
                own = new Tools(new PostLinter(profile, reach), basis);
                tools.put(profile, own);
            }
            return own;
        }
    }

    private Site site(Path path) {
        return new Site(files, roots.location(files, path), posts);
    }

    private Surroundings around(Site site) {
        return network == null ? Surroundings.of(site) : network.around(site);
    }

    private FileResult.Linted linted(Source source, Tools own, Surroundings around) {
        Post post = own.linter.parse(source);
        if (network != null) {
            network.prepare(post);
        }
        Outlook outlook = own.linter.lint(post, around);
        return new FileResult.Linted(
                source.name(),
                outlook.post().source(),
                outlook.findings(),
                source,
                outlook.repaired(),
                outlook.refused(),
                List.of());
    }
}
