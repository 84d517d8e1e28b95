package dev.offprint.config;

import dev.offprint.ignore.IgnoreList;
import dev.offprint.text.Visible;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** All settings that can hold below a folder, the weakest first. */
record Chain(List<Layer> layers) {
    static final Chain EMPTY = new Chain(List.of());

    /** How many files may extend each other in a row. */
    private static final int LONGEST = 20;

    /** Layers of one post: files that extend two files each would double at every step. */
    private static final int MOST = 1000;

    Chain {
        layers = List.copyOf(layers);
    }

    /**
     * These settings, then those of {@code file} and of what it extends.
     *
     * @param reach where the files lie that it may name
     * @throws ConfigException when a file that is extended cannot be used, or extends itself
     */
    Chain with(ConfigFile file, Reach reach) throws ConfigException {
        List<Layer> all = new ArrayList<>(layers);
        new Addition(file.folder(), reach, all).add(file);
        return new Chain(all);
    }

    /**
     * The layers of one configuration.
     *
     * @param open the files that extend each other up to here
     */
    private record Addition(Path folder, Reach reach, List<Layer> layers, Deque<Path> open) {
        Addition(Path folder, Reach reach, List<Layer> layers) {
            this(folder, reach, layers, new ArrayDeque<>());
        }

        void add(ConfigFile file) throws ConfigException {
            open.push(normalized(file.path()));
            for (Scalar name : ConfigFile.texts(file.root(), ConfigShape.EXTENDS)) {
                Path base;
                try {
                    base = file.path().resolveSibling(name.value());
                } catch (InvalidPathException e) {
                    throw file.fault(name.span(), "no path: " + e.getReason());
                }
                if (!reach.covers(base)) {
                    throw file.fault(
                            name.span(), Visible.quoted(name.value()) + " " + reach.refusal());
                }
                if (open.size() > LONGEST) {
                    throw file.fault(
                            name.span(), "more than " + LONGEST + " files extend each other here");
                }
                if (open.contains(normalized(base))) {
                    throw file.fault(
                            name.span(), Visible.quoted(name.value()) + " extends this file again");
                }
                if (!Files.isRegularFile(base)) {
                    throw file.fault(
                            name.span(), "there is no file " + Visible.quoted(name.value()));
                }
                add(ConfigFile.read(base));
            }
            layers.add(new Layer(file, file.root(), folder, Optional.empty(), reach));
            if (layers.size() > MOST) {
                throw new ConfigException(
                        file.path()
                                + ": with what it extends, more than "
                                + MOST
                                + " files and overrides");
            }
            YamlNode overrides = file.root().get(ConfigShape.OVERRIDES).orElse(null);
            if (overrides instanceof Sequence sequence) {
                for (YamlNode item : sequence.items()) {
                    if (item instanceof Mapping settings) {
                        layers.add(
                                new Layer(
                                        file,
                                        settings,
                                        folder,
                                        Optional.of(files(settings)),
                                        reach));
                    }
                }
            }
            open.pop();
        }
    }

    private static IgnoreList files(Mapping override) {
        List<String> patterns = new ArrayList<>();
        for (Scalar pattern : ConfigFile.texts(override, ConfigShape.FILES)) {
            patterns.add(pattern.value());
        }
        return IgnoreList.of(patterns);
    }

    private static Path normalized(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
