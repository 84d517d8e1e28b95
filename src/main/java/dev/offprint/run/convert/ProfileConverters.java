package dev.offprint.run.convert;

import dev.offprint.config.ConfigException;
import dev.offprint.config.Profile;
import dev.offprint.config.Profiles;
import dev.offprint.convert.frontmatter.FrontMatterStyle;
import dev.offprint.convert.frontmatter.FrontMatterTarget;
import dev.offprint.engine.PostConverter;
import dev.offprint.lint.fix.Reach;
import dev.offprint.run.lint.LocalFiles;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;

/** The converter of each post, by the configuration that holds for it. Safe for threads. */
final class ProfileConverters {
    private final Profiles profiles;
    private final FrontMatterTarget target;
    private final Reach reach;
    private final LocalFiles files = new LocalFiles();
    private final IdentityHashMap<Profile, PostConverter> converters = new IdentityHashMap<>();

    ProfileConverters(Profiles profiles, FrontMatterStyle style, Reach reach) {
        this.profiles = style.preset().map(profiles::withPreset).orElse(profiles);
        this.target =
                style.preset()
                        .map(preset -> new FrontMatterTarget(style, Profiles.ofPreset(preset)))
                        .orElse(new FrontMatterTarget(style, List.of()));
        this.reach = reach;
    }

    /** The files around the posts. */
    LocalFiles files() {
        return files;
    }

    PostConverter of(Path path) throws ConfigException {
        Profile profile = profiles.of(path);
        synchronized (converters) {
            return converters.computeIfAbsent(
                    profile, key -> new PostConverter(key, target, reach, files::firstCommitted));
        }
    }
}
