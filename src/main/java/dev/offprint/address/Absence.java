package dev.offprint.address;

import dev.offprint.address.Layout.Generator;
import dev.offprint.address.LocalTarget.State;
import dev.offprint.image.ImageKind;
import dev.offprint.input.PostNames;
import dev.offprint.post.Post;
import java.util.Set;

/**
 * Says how sure it is that a file which was not found is missing. What a generator makes of names
 * is not known here: without certainty nothing is said.
 */
final class Absence {
    private static final Set<String> LOCAL = Set.of("assets", "static", "img", "images");

    private final Post post;
    private final PostLocation location;
    private final FileTree files;
    private final Layout layout;
    private final Candidates candidates;
    private final boolean isPlainPage;

    Absence(Post post, PostLocation location, Candidates candidates) {
        this.post = post;
        this.location = location;
        this.files = location.files();
        this.layout = location.layout();
        this.candidates = candidates;
        this.isPlainPage = isPlainPage(post, layout);
    }

    /** Whether no generator makes the page of what is there. */
    static boolean isPlainPage(Post post, Layout layout) {
        return !post.frontMatter().isPresent() && layout.generator() == Generator.NONE;
    }

    /**
     * What is said of {@code reference}, whose file was not found.
     *
     * @param isRootProved whether another address from the root led to a file
     */
    State of(LocalReference reference, boolean isRootProved) {
        String extension = Paths.extension(reference.path());
        boolean isFile =
                reference.isImage()
                        || ImageKind.isExtension(extension)
                        || Downloads.isExtension(extension);
        return switch (reference.form()) {
            case POST -> hasPosts() ? State.MISSING : State.NOT_HERE;
            case SOURCE -> layout.isCertain() ? State.MISSING : State.NOT_HERE;
            case ASSET -> layout.generator() == Generator.HEXO ? State.MISSING : State.NOT_HERE;
            // Languages and bundles of Hugo: too much decides it.
            case PAGE -> State.UNSAID;
            case NOTE -> location.isInVault() ? State.MISSING : State.UNSAID;
            case ROOTED ->
                    isOfSource(reference)
                            ? State.UNSAID
                            : ofRooted(reference, isFile, isRootProved);
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

    private static String firstName(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private State ofRooted(LocalReference reference, boolean isFile, boolean isRootProved) {
        boolean isPage = PostNames.isPost(reference.path());
        if (!isFile && (!isPlainPage || (!isPage && !location.isRootNamed()))) {
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
        for (String candidate : candidates.rooted("/" + reference.path())) {
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
        String folder = Paths.parent(Paths.join(location.folder(), reference.path()));
        boolean isElsewhere = layout.generator() != Generator.NONE || post.address().isPresent();
        boolean isOwnFolder = folder.equals(location.folder());
        return Paths.isFolder(files, folder) && !(isElsewhere && isOwnFolder)
                ? State.MISSING
                : State.NOT_HERE;
    }

    /** A relative address of another page. */
    private State ofPage(LocalReference reference, String extension) {
        boolean isSource = PostNames.isMarkdown(reference.path());
        boolean isPage = PostNames.isPost(reference.path());
        String folder = Paths.parent(Paths.join(location.folder(), reference.path()));
        boolean isFolder = Paths.isFolder(files, folder);
        if (isPlainPage && isPage) {
            return isFolder ? State.MISSING : State.NOT_HERE;
        }
        if (isSource && post.address().isEmpty()) {
            return isFolder ? State.MISSING : State.NOT_HERE;
        }
        if (isPlainPage && extension.isEmpty()) {
            return location.isRootNamed()
                    ? State.MISSING
                    : isFolder ? State.NOT_HERE : State.UNSAID;
        }
        boolean isUnknown = layout.generator() == Generator.NONE && post.address().isEmpty();
        return isPage && isUnknown ? State.NOT_HERE : State.UNSAID;
    }
}
