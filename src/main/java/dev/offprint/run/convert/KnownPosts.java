package dev.offprint.run.convert;

import dev.offprint.address.KnownPost;
import dev.offprint.address.PostAddresses;
import dev.offprint.address.PostLocation;
import dev.offprint.address.RunPosts;
import dev.offprint.address.Target.RunPost;
import dev.offprint.config.ConfigException;
import dev.offprint.convert.SavedAddress;
import dev.offprint.engine.PostConverter;
import dev.offprint.post.HeadingForms;
import dev.offprint.post.Post;
import dev.offprint.run.Contents;
import dev.offprint.run.Workers;
import dev.offprint.run.lint.LocalFiles;
import dev.offprint.run.lint.SiteRoots;
import dev.offprint.text.Source;
import dev.offprint.text.UndecodableException;
import dev.offprint.url.Address;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The posts of a run as their links know each other; found before any of them is converted. */
final class KnownPosts {
    /** Addresses with a fragment, in whatever syntax; what else looks so does no harm. */
    private static final Pattern WITH_FRAGMENT =
            Pattern.compile(
                    "\\[\\[[^\\[\\]|#\\n]{1,300}#[^\\[\\]|\\n]{1,300}\\]?"
                            + "|(?<=\\(<)[^<>#\\n]{1,1000}#[^<>\\n]{1,300}"
                            + "|(?<=[\"'(<])[^\\s\"'()<>#]{1,1000}#[^\\s\"'()<>]{1,300}"
                            + "|(?:\\{\\{[^{}\\n]{1,300}\\}\\}|\\{%[^{}\\n]{1,300}%\\}){1,3}"
                            + "[^\\s\"'()<>#{}]{0,300}#[^\\s\"'()<>]{1,300}"
                            + "|\\{\\{[<%]\\s*(?:rel)?ref\\s[^{}#]{1,300}#[^{}]{1,300}\\}\\}");

    private final Contents contents;
    private final RunPosts posts;
    private final Map<String, Path> given;
    private final Map<String, Map<String, String>> wanted;

    /**
     * What is known of one post.
     *
     * @param fragments addresses in it that name a place in a page
     */
    private record Found(
            PostLocation location, KnownPost post, Optional<String> base, List<String> fragments) {}

    private KnownPosts(
            Contents contents,
            RunPosts posts,
            Map<String, Path> given,
            Map<String, Map<String, String>> wanted) {
        this.contents = contents;
        this.posts = posts;
        this.given = given;
        this.wanted = wanted;
    }

    /** All of {@code files}; what cannot be read is left out, and told of when it is converted. */
    static KnownPosts of(
            List<Path> files, Contents contents, ProfileConverters converters, SiteRoots roots) {
        Map<String, Path> given = new HashMap<>();
        for (Path file : files) {
            given.put(LocalFiles.path(file), file);
        }
        if (files.size() < 2) {
            return new KnownPosts(contents, RunPosts.NONE, given, Map.of());
        }
        List<Found> found = new ArrayList<>(files.size());
        Workers.inOrder(
                files,
                file -> Optional.of(found(file, contents, converters, roots)),
                (file, problem) -> Optional.<Found>empty(),
                post -> post.ifPresent(found::add));
        List<KnownPost> all = new ArrayList<>(found.size());
        found.forEach(post -> all.add(post.post()));
        RunPosts posts = new RunPosts(all);
        return new KnownPosts(contents, posts, given, wanted(found, posts));
    }

    private static Found found(
            Path file, Contents contents, ProfileConverters converters, SiteRoots roots)
            throws ConfigException, IOException, UndecodableException {
        PostConverter converter = converters.of(file);
        Source source = contents.post(file).source();
        Post head = converter.head(source);
        PostLocation location = roots.location(converters.files(), file);
        Optional<String> address = SavedAddress.of(head);
        List<String> fragments = new ArrayList<>();
        if (mayHoldFragment(source.text())) {
            Matcher matcher = WITH_FRAGMENT.matcher(source.text());
            while (matcher.find()) {
                String text = matcher.group();
                fragments.add(text.startsWith("[[") ? text.replaceFirst("\\]?$", "]]") : text);
            }
        }
        return new Found(
                location,
                KnownPost.of(head, location, address.stream().toList()),
                address,
                fragments);
    }

    /** Whether a number sign stands in it that does not begin a line, as those of headings do. */
    private static boolean mayHoldFragment(String text) {
        int at = text.indexOf('#');
        while (at >= 0) {
            char before = at == 0 ? '\n' : text.charAt(at - 1);
            if (before != '\n' && before != '#') {
                return true;
            }
            at = text.indexOf('#', at + 1);
        }
        return false;
    }

    private static Map<String, Map<String, String>> wanted(List<Found> found, RunPosts posts) {
        Map<String, Map<String, String>> wanted = new HashMap<>();
        for (Found post : found) {
            Address base = post.base().map(Address::parse).orElse(null);
            PostAddresses addresses = new PostAddresses(post.location(), posts, base);
            for (String address : post.fragments()) {
                if (addresses.of(address, false) instanceof RunPost target) {
                    target.fragment()
                            .ifPresent(
                                    fragment ->
                                            wanted.computeIfAbsent(
                                                            target.post().path(),
                                                            key -> new HashMap<>())
                                                    .putIfAbsent(key(fragment), fragment));
                }
            }
        }
        return wanted;
    }

    /** Where they are read. */
    Contents contents() {
        return contents;
    }

    RunPosts posts() {
        return posts;
    }

    /** All posts by their paths as files have them. */
    Map<String, Path> given() {
        return given;
    }

    /** The fragments by which other posts know places of this one. */
    Set<String> wanted(String path) {
        return Set.copyOf(wanted.getOrDefault(path, Map.of()).values());
    }

    /** The one of {@link #wanted} that means the same place as a fragment. */
    String wanted(String path, String fragment) {
        return wanted.getOrDefault(path, Map.of()).getOrDefault(key(fragment), fragment);
    }

    /** Generators make ids of headings in many ways, and vaults write their words. */
    private static String key(String fragment) {
        String plain = HeadingForms.plain(fragment);
        return plain.isEmpty() ? fragment : plain;
    }
}
