package dev.offprint.rule.site;

import dev.offprint.image.ImageKind;
import dev.offprint.input.PostNames;
import dev.offprint.post.Post;
import dev.offprint.rule.site.Layout.Generator;
import dev.offprint.rule.site.LocalReference.Form;
import dev.offprint.rule.site.LocalTarget.State;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Says of every file that a post names whether it is there. What a generator makes of names is not
 * known here: without certainty nothing is said.
 */
final class TargetFinder {
    private static final Set<String> FILES =
            Set.of(
                    "pdf", "zip", "gz", "tgz", "tar", "bz2", "xz", "rar", "7z", "doc", "docx",
                    "xls", "xlsx", "ppt", "pptx", "odt", "ods", "csv", "txt", "rtf", "epub", "mobi",
                    "mp3", "mp4", "m4a", "m4v", "ogg", "ogv", "oga", "wav", "webm", "mov", "avi",
                    "flac", "java", "py", "rb", "c", "cpp", "h", "go", "rs", "js", "css", "json",
                    "xml", "yml", "yaml", "sql", "sh", "ipynb", "patch", "diff", "exe", "dmg",
                    "apk", "jar", "swf", "vtt", "srt", "psd", "ai", "ttf", "woff", "woff2");
    private static final List<String> ENDINGS = endings("");
    private static final List<String> INDEXES = endings("/index", "/_index", "/README", "/readme");

    private final Post post;
    private final Site site;
    private final FileTree files;
    private final Layout layout;
    private final Optional<String> base;
    private final boolean isPlainPage;
    private final boolean isHtml;
    private boolean isRootProved;

    private TargetFinder(Post post, Site site) {
        this.post = post;
        this.site = site;
        this.files = site.files();
        this.layout = site.layout();
        this.base = base(post);
        this.isPlainPage = !post.frontMatter().isPresent() && layout.generator() == Generator.NONE;
        this.isHtml = PostNames.isPage(site.post());
    }

    static List<LocalTarget> find(Post post, Site site, List<LocalReference> references) {
        TargetFinder finder = new TargetFinder(post, site);
        List<LocalTarget> targets = new ArrayList<>(references.size());
        for (LocalReference reference : references) {
            targets.add(finder.look(reference));
        }
        for (int i = 0; i < targets.size(); i++) {
            LocalTarget target = targets.get(i);
            if (target.state() == State.MISSING) {
                targets.set(i, finder.weigh(target.reference(), target.path()));
            }
        }
        return List.copyOf(targets);
    }

    /** Where the page says that its addresses start from. */
    private static Optional<String> base(Post post) {
        Elements elements = post.body().document().getElementsByTag("base");
        for (Element element : elements) {
            if (!element.attr("href").isBlank()) {
                return Optional.of(element.attr("href").strip());
            }
        }
        return Optional.empty();
    }

    private LocalTarget look(LocalReference reference) {
        if (base.isPresent() && (base.get().contains(":") || base.get().startsWith("//"))) {
            return new LocalTarget(reference, State.UNSAID, "");
        }
        boolean isFrontPage = reference.form() == Form.ROOTED && reference.path().isEmpty();
        if (isFrontPage && !layout.isCertain()) {
            // Any folder would do, and the page may have been saved from anywhere.
            return new LocalTarget(reference, State.UNSAID, "");
        }
        Set<String> candidates = candidates(reference);
        for (String path : candidates) {
            Optional<String> actual = existing(reference, path);
            if (actual.isPresent()) {
                isRootProved |= reference.form() == Form.ROOTED;
                boolean isFolder = Paths.isFolder(files, actual.get());
                boolean isBare = isFolder && isPlainPage && isHtml && !reference.isImage();
                return new LocalTarget(
                        reference, isBare ? State.NO_INDEX : State.PRESENT, actual.get());
            }
        }
        for (String path : candidates) {
            Optional<String> actual = Paths.inOtherCase(files, path);
            if (actual.isPresent() && !Paths.isFolder(files, actual.get())) {
                return new LocalTarget(reference, State.OTHER_CASE, actual.get());
            }
        }
        return new LocalTarget(reference, State.MISSING, candidates.iterator().next());
    }

    private Set<String> candidates(LocalReference reference) {
        String path = reference.path();
        String folder =
                base.map(href -> Paths.join(site.folder(), parent(href))).orElse(site.folder());
        return switch (reference.form()) {
            case RELATIVE -> layout.beside(files, folder, site.stem(), path);
            case ROOTED -> rooted("/" + path);
            case SOURCE -> Set.of(Paths.join(layout.root(), path));
            case ASSET -> layout.beside(files, folder, site.stem(), path);
            case POST -> posts(path);
        };
    }

    private static String parent(String href) {
        return href.substring(0, href.lastIndexOf('/') + 1);
    }

    /** Without a known root, every folder above the post may be it. */
    private Set<String> rooted(String path) {
        Set<String> candidates = new LinkedHashSet<>(layout.served(files, path));
        if (!layout.isCertain()) {
            for (String root : roots()) {
                candidates.add(Paths.join(root, path));
            }
        }
        return candidates;
    }

    private List<String> roots() {
        List<String> roots = new ArrayList<>();
        String at = site.folder();
        for (int i = 0; i < 6 && !at.isEmpty(); i++) {
            roots.add(at);
            boolean isBorder =
                    at.equals(site.givenRoot().orElse(""))
                            || files.list(at).orElse(Set.of()).contains(".git");
            if (isBorder) {
                break;
            }
            at = Paths.parent(at);
        }
        return roots;
    }

    /** A post by name lies in a folder of posts, whatever its extension. */
    private Set<String> posts(String name) {
        Set<String> folders = new LinkedHashSet<>();
        folders.add(site.folder());
        folders.add(layout.root() + "/_posts");
        folders.add(layout.root() + "/source/_posts");
        for (String child : files.list(layout.root()).orElse(Set.of())) {
            folders.add(layout.root() + "/" + child + "/_posts");
        }
        Set<String> candidates = new LinkedHashSet<>();
        for (String folder : folders) {
            for (String ending : ENDINGS) {
                candidates.add(Paths.join(folder, name + ending));
            }
            candidates.add(Paths.join(folder, name));
        }
        return candidates;
    }

    private Optional<String> existing(LocalReference reference, String path) {
        if (Paths.exists(files, path)) {
            boolean isFolder = Paths.isFolder(files, path);
            if (!isFolder) {
                return Optional.of(path);
            }
            if (reference.isImage()) {
                return Optional.empty();
            }
            for (String index : INDEXES) {
                if (Paths.exists(files, path + index)) {
                    return Optional.of(path + index);
                }
            }
            return Optional.of(path);
        }
        String extension = Paths.extension(path);
        if (reference.isImage() || FILES.contains(extension)) {
            return Optional.empty();
        }
        String stem =
                PostNames.isPost(path)
                        ? path.substring(0, path.length() - extension.length() - 1)
                        : path;
        for (String ending : ENDINGS) {
            if (Paths.exists(files, stem + ending) && isMadeOf(path, ending)) {
                return Optional.of(stem + ending);
            }
        }
        return Optional.empty();
    }

    /** A page is made of Markdown, or asked for without its ending; not the other way round. */
    private static boolean isMadeOf(String path, String ending) {
        return !PostNames.isPost(path) || (PostNames.isPage(path) && PostNames.isMarkdown(ending));
    }

    /** The stems of names with each of the endings that a post's may have; pages first. */
    private static List<String> endings(String... stems) {
        List<String> names = new ArrayList<>();
        for (String stem : stems) {
            PostNames.pageEndings().forEach(ending -> names.add(stem + ending));
            PostNames.markdownEndings().forEach(ending -> names.add(stem + ending));
        }
        return List.copyOf(names);
    }

    /** How sure it is that a file that was not found is missing. */
    private LocalTarget weigh(LocalReference reference, String path) {
        return new LocalTarget(reference, absence(reference), path);
    }

    private State absence(LocalReference reference) {
        String extension = Paths.extension(reference.path());
        boolean isFile =
                reference.isImage()
                        || ImageKind.isExtension(extension)
                        || FILES.contains(extension);
        return switch (reference.form()) {
            case POST -> hasPosts() ? State.MISSING : State.NOT_HERE;
            case SOURCE -> layout.isCertain() ? State.MISSING : State.NOT_HERE;
            case ASSET -> layout.generator() == Generator.HEXO ? State.MISSING : State.NOT_HERE;
            case ROOTED -> isOfSource(reference) ? State.UNSAID : ofRooted(reference, isFile);
            case RELATIVE -> isFile ? ofFile(reference) : ofPage(reference, extension);
        };
    }

    private boolean hasPosts() {
        return layout.isCertain()
                && (Paths.isFolder(files, layout.root() + "/_posts")
                        || Paths.isFolder(files, layout.root() + "/source/_posts"));
    }

    /** Another rule says of these that they lead to the site which the post was saved from. */
    private boolean isOfSource(LocalReference reference) {
        boolean isSaved = false;
        for (String key : new String[] {"from", "original_url", "saved_from"}) {
            isSaved |= post.frontMatter().text(key).orElse("").startsWith("http");
        }
        return isSaved && !LOCAL.contains(firstName(reference.path()));
    }

    private static final Set<String> LOCAL = Set.of("assets", "static", "img", "images");

    private static String firstName(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private State ofRooted(LocalReference reference, boolean isFile) {
        boolean isPage = PostNames.isPost(reference.path());
        if (!isFile && (!isPlainPage || (!isPage && !site.isRootNamed()))) {
            return State.UNSAID;
        }
        boolean isDated =
                layout.generator() == Generator.HEXO && reference.path().matches("\\d{4}/.*");
        if (isDated) {
            return State.UNSAID;
        }
        if (layout.isCertain() || isRootProved) {
            return State.MISSING;
        }
        for (String candidate : rooted("/" + reference.path())) {
            String folder = Paths.parent(candidate);
            if (Paths.isFolder(files, folder) && reference.path().indexOf('/') > 0) {
                return State.MISSING;
            }
        }
        return State.NOT_HERE;
    }

    /** A relative address of a picture or a download. */
    private State ofFile(LocalReference reference) {
        if (layout.isCertain()) {
            return State.MISSING;
        }
        String folder = Paths.parent(Paths.join(site.folder(), reference.path()));
        boolean isElsewhere = layout.generator() != Generator.NONE || post.address().isPresent();
        boolean isOwnFolder = folder.equals(site.folder());
        return Paths.isFolder(files, folder) && !(isElsewhere && isOwnFolder)
                ? State.MISSING
                : State.NOT_HERE;
    }

    /** A relative address of another page. */
    private State ofPage(LocalReference reference, String extension) {
        boolean isSource = PostNames.isMarkdown(reference.path());
        boolean isPage = PostNames.isPost(reference.path());
        String folder = Paths.parent(Paths.join(site.folder(), reference.path()));
        boolean isFolder = Paths.isFolder(files, folder);
        if (isPlainPage && isPage) {
            return isFolder ? State.MISSING : State.NOT_HERE;
        }
        if (isSource && post.address().isEmpty()) {
            return isFolder ? State.MISSING : State.NOT_HERE;
        }
        boolean isName = extension.isEmpty() && !reference.path().endsWith("/");
        if (isPlainPage && isName) {
            return site.isRootNamed() ? State.MISSING : isFolder ? State.NOT_HERE : State.UNSAID;
        }
        boolean isUnknown = layout.generator() == Generator.NONE && post.address().isEmpty();
        return isPage && isUnknown ? State.NOT_HERE : State.UNSAID;
    }
}
