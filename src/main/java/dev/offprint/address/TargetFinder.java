package dev.offprint.address;

import dev.offprint.address.LocalAddress.Form;
import dev.offprint.address.LocalTarget.State;
import dev.offprint.input.PostNames;
import dev.offprint.post.Post;
import dev.offprint.post.Reference.Kind;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says of every file that a post names whether it is there. */
final class TargetFinder {
    private final PostLocation location;
    private final FileTree files;
    private final Layout layout;
    private final Candidates candidates;
    private final boolean isPlainPage;
    private final boolean isHtml;
    private boolean isRootProved;

    private TargetFinder(Post post, PostLocation location) {
        this.location = location;
        this.files = location.files();
        this.layout = location.layout();
        this.candidates = new Candidates(location);
        this.isPlainPage = Absence.isPlainPage(post, layout);
        this.isHtml = PostNames.isPage(location.post());
    }

    /** Of addresses that are asked for one by one, without the post that they stand in. */
    private TargetFinder(PostLocation location) {
        this.location = location;
        this.files = location.files();
        this.layout = location.layout();
        this.candidates = new Candidates(location);
        this.isPlainPage = false;
        this.isHtml = false;
    }

    /** The file that an address names; empty when it is not there. */
    static Optional<String> file(PostLocation location, LocalAddress address, boolean isImage) {
        Kind kind = isImage ? Kind.IMAGE : Kind.LINK;
        LocalReference reference = new LocalReference(Span.at(0), "", kind, address);
        LocalTarget target = new TargetFinder(location).look(reference);
        boolean isThere = target.state() == State.PRESENT || target.state() == State.OTHER_CASE;
        return isThere ? Optional.of(target.path()) : Optional.empty();
    }

    static List<LocalTarget> find(
            Post post, PostLocation location, List<LocalReference> references) {
        TargetFinder finder = new TargetFinder(post, location);
        List<LocalTarget> targets = new ArrayList<>(references.size());
        for (LocalReference reference : references) {
            targets.add(finder.look(reference));
        }
        Absence absence = new Absence(post, location, finder.candidates);
        for (int i = 0; i < targets.size(); i++) {
            LocalTarget target = targets.get(i);
            if (target.state() == State.MISSING) {
                LocalReference reference = target.reference();
                State state = absence.of(reference, finder.isRootProved);
                targets.set(i, new LocalTarget(reference, state, target.path()));
            }
        }
        return List.copyOf(targets);
    }

    private LocalTarget look(LocalReference reference) {
        boolean isFrontPage = reference.form() == Form.ROOTED && reference.path().isEmpty();
        if (isFrontPage && !layout.isCertain()) {
            // Any folder would do, and the page may have been saved from anywhere.
            return new LocalTarget(reference, State.UNSAID, "");
        }
        Set<String> paths = candidates.of(reference.address());
        for (String path : paths) {
            Optional<String> actual = existing(reference, path);
            if (actual.isPresent() && location.leadsOut(actual.get())) {
                return new LocalTarget(reference, State.UNSAID, actual.get());
            }
            if (actual.isPresent()) {
                isRootProved |= reference.form() == Form.ROOTED;
                boolean isFolder = Paths.isFolder(files, actual.get());
                boolean isBare = isFolder && isPlainPage && isAskedForPage(reference);
                return new LocalTarget(
                        reference, isBare ? State.NO_INDEX : State.PRESENT, actual.get());
            }
        }
        for (String path : paths) {
            Optional<String> actual = Paths.inOtherCase(files, path);
            if (actual.isPresent() && !Paths.isFolder(files, actual.get())) {
                return new LocalTarget(reference, State.OTHER_CASE, actual.get());
            }
        }
        return new LocalTarget(reference, State.MISSING, paths.iterator().next());
    }

    /** A reader of Markdown may list a folder, but shows no place in it. */
    private boolean isAskedForPage(LocalReference reference) {
        return !reference.isImage() && (isHtml || !reference.fragment().orElse("").isEmpty());
    }

    private Optional<String> existing(LocalReference reference, String path) {
        Optional<String> there = Paths.named(files, path);
        if (there.isPresent()) {
            String named = there.get();
            if (!Paths.isFolder(files, named)) {
                return there;
            }
            if (reference.isImage()) {
                return Optional.empty();
            }
            for (String index : PostEndings.INDEXES) {
                if (Paths.exists(files, named + index)) {
                    return Optional.of(named + index);
                }
            }
            // Beside a folder that has no page, a page of its name is what a server shows.
            return isBareName(reference.path()) ? made(reference, path).or(() -> there) : there;
        }
        return made(reference, path);
    }

    /** Whether the address names a page without its ending, and no folder. */
    private static boolean isBareName(String path) {
        String name = Paths.name(path);
        return !name.isEmpty() && !name.equals(".") && !name.equals("..");
    }

    /** The page that is called so but for its ending, or made of what is. */
    private Optional<String> made(LocalReference reference, String path) {
        String extension = Paths.extension(path);
        // What is shown in a note may be another note.
        boolean isNamed = reference.form() == Form.NOTE;
        boolean isPicture = reference.isImage() && !isNamed;
        // A note may be called as a program is: "Next.js".
        if (isPicture || (!isNamed && Downloads.isExtension(extension))) {
            return Optional.empty();
        }
        String stem =
                PostNames.isPost(path)
                        ? path.substring(0, path.length() - extension.length() - 1)
                        : path;
        boolean isNote = isNamed || reference.form() == Form.PAGE;
        for (String ending : isNote ? PostEndings.OF_NOTES : PostEndings.ALL) {
            Optional<String> made = Paths.named(files, stem + ending);
            if (made.isPresent() && isMadeOf(path, ending)) {
                return made;
            }
        }
        return Optional.empty();
    }

    /** A page is made of Markdown, or asked for without its ending; not the other way round. */
    private static boolean isMadeOf(String path, String ending) {
        return !PostNames.isPost(path) || (PostNames.isPage(path) && PostNames.isMarkdown(ending));
    }
}
