package dev.offprint.run.convert;

import dev.offprint.config.ConfigException;
import dev.offprint.config.Profile;
import dev.offprint.config.Profiles;
import dev.offprint.convert.Conversion;
import dev.offprint.convert.Converter;
import dev.offprint.convert.frontmatter.FrontMatterStyle;
import dev.offprint.convert.frontmatter.FrontMatterTarget;
import dev.offprint.lint.fix.Reach;
import dev.offprint.post.Post;
import dev.offprint.post.parse.PostParser;
import dev.offprint.run.lint.LocalFiles;
import dev.offprint.text.Source;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;

/** Reads and converts posts, each by the configuration that holds for it. Safe for threads. */
final class PostConverter {
    private final Profiles profiles;
    private final FrontMatterTarget target;
    private final Reach reach;
    private final LocalFiles files = new LocalFiles();
    private final IdentityHashMap<Profile, Converter> converters = new IdentityHashMap<>();

    PostConverter(Profiles profiles, FrontMatterStyle style, Reach reach) {
        this.profiles = style.preset().map(profiles::withPreset).orElse(profiles);
        this.target =
                style.preset()
                        .map(preset -> new FrontMatterTarget(style, Profiles.ofPreset(preset)))
                        .orElse(new FrontMatterTarget(style, List.of()));
        this.reach = reach;
    }

    Post parse(Path path, Source source) throws ConfigException {
        return PostParser.parse(source, profiles.of(path).sourceUrlKeys());
    }

    Conversion convert(Path path, Post post) throws ConfigException {
        return converter(profiles.of(path)).convert(post);
    }

    private Converter converter(Profile profile) {
        synchronized (converters) {
            return converters.computeIfAbsent(
                    profile,
                    key -> new Converter(key.rules(), target, reach, files::firstCommitted));
        }
    }
}
