package dev.offprint.run.convert;

import dev.offprint.convert.Addressing;
import dev.offprint.convert.Conversion;
import dev.offprint.convert.read.AddressResolver;
import dev.offprint.engine.PostConverter;
import dev.offprint.run.Contents;
import dev.offprint.write.Format;
import dev.offprint.write.Fragments;
import dev.offprint.write.markdown.Flavour;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What places of other posts are called in what is made of them. A post is converted for it once,
 * and only when a link leads to a place in it. Safe for use by several threads.
 */
final class FragmentNames {
    private final ProfileConverters converters;
    private final KnownPosts known;
    private final Format format;
    private final Flavour flavour;
    private final Map<String, Map<String, String>> byPost = new ConcurrentHashMap<>();

    FragmentNames(ProfileConverters converters, KnownPosts known, Format format, Flavour flavour) {
        this.converters = converters;
        this.known = known;
        this.format = format;
        this.flavour = flavour;
    }

    /** The fragment of a place; empty when the article has no such place. */
    Optional<String> of(String post, String fragment) {
        Map<String, String> names = byPost.get(post);
        if (names == null) {
            // Not while the map waits: several threads may convert one post, and none blocks.
            names = read(post);
            byPost.put(post, names);
        }
        return Optional.ofNullable(names.get(known.wanted(post, fragment)));
    }

    private Map<String, String> read(String path) {
        Path file = known.given().get(path);
        if (file == null) {
            return Map.of();
        }
        try {
            PostConverter converter = converters.of(file);
            Contents.Post post = known.contents().post(file);
            Conversion conversion =
                    converter.convert(
                            converter.parse(post.source()),
                            post.address().orElse(null),
                            wanting(known.wanted(path)));
            return Fragments.of(conversion.article(), format, flavour);
        } catch (Exception | StackOverflowError unreadable) {
            // Whoever converts it says what is wrong with it.
            return Map.of();
        }
    }

    private static Addressing wanting(Set<String> wanted) {
        return (web, base) ->
                new AddressResolver() {
                    @Override
                    public String resolve(String address) {
                        return web.resolve(address);
                    }

                    @Override
                    public Set<String> wanted() {
                        return wanted;
                    }
                };
    }
}
