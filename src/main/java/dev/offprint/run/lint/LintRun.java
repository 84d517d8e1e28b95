package dev.offprint.run.lint;

import dev.offprint.address.KnownPost;
import dev.offprint.config.ConfigException;
import dev.offprint.config.Profile;
import dev.offprint.config.Profiles;
import dev.offprint.convert.SavedAddress;
import dev.offprint.engine.PostLinter;
import dev.offprint.engine.PostText;
import dev.offprint.lint.fix.Outlook;
import dev.offprint.lint.fix.Reach;
import dev.offprint.post.Post;
import dev.offprint.post.parse.PostParser;
import dev.offprint.rule.Rule;
import dev.offprint.rule.Subject;
import dev.offprint.rule.site.Dependence;
import dev.offprint.rule.site.Site;
import dev.offprint.rule.site.Surroundings;
import dev.offprint.run.Contents;
import dev.offprint.run.Failure;
import dev.offprint.run.FileText;
import dev.offprint.run.IoProblem;
import dev.offprint.run.Workers;
import dev.offprint.run.cache.CleanPosts;
import dev.offprint.run.cache.Digest;
import dev.offprint.run.select.Selection;
import dev.offprint.text.Source;
import dev.offprint.text.UndecodableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
    private final @Nullable CleanPosts clean;
    private final LocalFiles files = new LocalFiles();
    private final SiteRoots roots;
    private final @Nullable Network network;
    private final IdentityHashMap<Profile, Tools> tools = new IdentityHashMap<>();
    private volatile PostHeads posts;

    /**
     * What serves all posts of a profile.
     *
     * @param asked how much of the other posts its rules may want to know
     */
    private record Tools(PostLinter linter, @Nullable Digest basis, Dependence asked) {}

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
        this.clean = network == null ? posts.clean() : null;
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
        Digest digest = own.basis == null ? null : CleanPosts.digest(own.basis, path, bytes);
        Source source = PostText.decode(name, bytes);
        if (digest != null && isRemembered(digest, own.asked)) {
            return FileResult.Linted.clean(source);
        }
        Site site = site(path);
        FileResult.Linted result = linted(source, own, around(site));
        if (mode == Mode.REPAIR && result.isChanged()) {
            int others = FileText.replace(path, source, result.source());
            for (Path other : otherNames) {
                replaceToo(other, source, result.source());
            }
            if (others > otherNames.size()) {
                result = result.withNotice(HARD_LINKED);
            }
        }
        // Where others matter, a post may be at fault tomorrow, without a change in it.
        boolean isLasting = isClean(result) && !site.namesFiles() && !site.isPlaceAsked();
        if (clean != null && digest != null && isLasting) {
            clean.add(among(digest, site.dependence()));
        }
        return result;
    }

    /** Which posts of the web are here may be new, so that is asked for as far as it matters. */
    private boolean isRemembered(Digest digest, Dependence asked) {
        CleanPosts known = clean;
        if (known == null) {
            return false;
        }
        for (Dependence dependence : Dependence.values()) {
            boolean isAsked = dependence.compareTo(asked) <= 0;
            if (isAsked && known.contains(among(digest, dependence))) {
                return true;
            }
        }
        return false;
    }

    private Digest among(Digest digest, Dependence dependence) {
        return dependence == Dependence.NOTHING ? digest : posts.others().of(digest, dependence);
    }

    private static void replaceToo(Path name, Source old, Source now) throws IOException {
        try {
            FileText.replace(name, old, now);
        } catch (IOException e) {
            throw new IOException(
                    "repaired, but not under its other name " + name + ": " + IoProblem.of(e), e);
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
                Digest basis = clean == null ? null : clean.basis(profile);
                known = new Tools(new PostLinter(profile, reach), basis, asked(profile));
                tools.put(profile, known);
            }
            return known;
        }
    }

    private static Dependence asked(Profile profile) {
        for (Rule rule : profile.rules()) {
            if (rule.about() == Subject.OTHER_POSTS) {
                return Dependence.ADDRESSES;
            }
        }
        return Dependence.NOTHING;
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
