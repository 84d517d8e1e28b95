package dev.offprint.config;

import dev.offprint.ignore.IgnoreList;
import dev.offprint.yaml.YamlNode.Mapping;
import java.io.File;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Settings that hold for all posts below a folder, or for some of them.
 *
 * @param settings in {@code file}
 * @param folder what {@code files} starts from, absolute
 * @param files the posts; empty for all
 * @param reach where the folders of rules lie that they may name
 */
record Layer(
        ConfigFile file, Mapping settings, Path folder, Optional<IgnoreList> files, Reach reach) {

    /** Whether this holds for {@code post}, an absolute path. */
    boolean holdsFor(Path post) {
        if (files.isEmpty()) {
            return true;
        }
        return post.startsWith(folder)
                && files.get()
                        .covers(
                                folder.relativize(post)
                                        .toString()
                                        .replace(File.separatorChar, '/'));
    }

    /** Of its place alone, as it is asked for at every post. */
    @Override
    public int hashCode() {
        return Objects.hash(file.path(), settings.span());
    }
}
