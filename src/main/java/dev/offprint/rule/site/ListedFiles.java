package dev.offprint.rule.site;

import dev.offprint.address.Aliases;
import dev.offprint.address.Anchors;
import dev.offprint.address.FileNames;
import dev.offprint.address.KnownPost;
import dev.offprint.address.Paths;
import dev.offprint.address.PostLocation;
import dev.offprint.address.RunPosts;
import dev.offprint.address.SettingsFile;
import dev.offprint.image.FileEnds;
import dev.offprint.input.PostNames;
import dev.offprint.post.Post;
import dev.offprint.post.parse.PostParser;
import dev.offprint.post.parse.PostStart;
import dev.offprint.text.Source;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Files that exist only by name and text, for the examples of rules. */
public final class ListedFiles implements SiteFiles {
    /** The folder that the files lie in. */
    public static final String ROOT = "/site";

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Set<String>> folders = new HashMap<>();

    /**
     * The files of {@code texts} by path from the root; a path that ends with a slash is a folder.
     */
    public ListedFiles(Map<String, String> texts) {
        folders.put("", new HashSet<>());
        folder(ROOT);
        for (Map.Entry<String, String> file : texts.entrySet()) {
            String path = ROOT + "/" + file.getKey();
            if (path.endsWith("/")) {
                folder(path.substring(0, path.length() - 1));
            } else {
                this.texts.put(path, file.getValue());
                folder(Paths.parent(path)).add(Paths.name(path));
            }
        }
    }

    /** The posts among them, by their front matter. */
    public RunPosts posts() {
        List<KnownPost> posts = new ArrayList<>();
        for (Map.Entry<String, String> file : texts.entrySet()) {
            if (PostNames.isPost(file.getKey())) {
                Source source = Source.of(file.getKey(), file.getValue());
                Post head = PostParser.head(source, Post.ADDRESS_KEYS);
                PostLocation location = new PostLocation(this, file.getKey(), ROOT, false);
                posts.add(KnownPost.of(head, location, head.address().stream().toList()));
            }
        }
        return new RunPosts(posts);
    }

    private Set<String> folder(String path) {
        Set<String> known = folders.get(path);
        if (known == null) {
            known = new HashSet<>();
            folders.put(path, known);
            folder(Paths.parent(path)).add(Paths.name(path));
        }
        return known;
    }

    @Override
    public Optional<Set<String>> list(String folder) {
        return Optional.ofNullable(folders.get(folder));
    }

    @Override
    public Optional<String> text(String file) {
        return Optional.ofNullable(texts.get(file));
    }

    @Override
    public String real(String path) {
        return path;
    }

    @Override
    public Optional<SettingsFile> settings(String file) {
        return text(file).flatMap(text -> SettingsFile.read(file, text));
    }

    @Override
    public List<String> named(String folder, String stem) {
        return new FileNames(texts.keySet()).of(folder, stem);
    }

    @Override
    public List<String> aliased(String folder, String alias) {
        Aliases aliases = new Aliases();
        texts.forEach(
                (path, text) ->
                        aliases.add(
                                path, PostParser.head(Source.of(path, text), Post.ADDRESS_KEYS)));
        return aliases.of(alias);
    }

    @Override
    public Optional<FileEnds> ends(String file) {
        return text(file).map(text -> FileEnds.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public FolderHabit habit(String folder, String extension) {
        return FolderHabit.of(
                list(folder).orElse(Set.of()),
                extension,
                name ->
                        text(folder + "/" + name)
                                .map(text -> PostStart.of(text.getBytes(StandardCharsets.UTF_8))));
    }

    @Override
    public Optional<LocalDate> firstCommitted(String file) {
        return Optional.empty();
    }

    @Override
    public Optional<Anchors> anchors(String file) {
        return text(file).map(text -> Anchors.of(PostParser.parse(Source.of(file, text))));
    }
}
