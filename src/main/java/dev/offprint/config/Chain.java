package dev.offprint.config;

import dev.offprint.config.schema.ConfigShape;
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

    Chain {
        layers = List.copyOf(layers);
    }

    /**
     * These settings, then those of {@code file} and of what it extends.
     *
     * @throws ConfigException when a file that is extended cannot be used, or extends itself
     */
    Chain with(ConfigFile file) throws ConfigException {
        List<Layer> all = new ArrayList<>(layers);
        add(file, file.folder(), all, new ArrayDeque<>());
        return new Chain(all);
    }

    private static void add(ConfigFile file, Path folder, List<Layer> layers, Deque<Path> open)
            throws ConfigException {
        open.push(normalized(file.path()));
        for (Scalar name : ConfigFile.texts(file.root(), ConfigShape.EXTENDS)) {
            Path base;
            try {
                base = file.path().resolveSibling(name.value());
            } catch (InvalidPathException e) {
                throw file.fault(name.span(), "no path: " + e.getReason());
            }
            if (open.contains(normalized(base))) {
                throw file.fault(
                        name.span(), Visible.quoted(name.value()) + " extends this file again");
            }
            if (!Files.isRegularFile(base)) {
                throw file.fault(name.span(), "there is no file " + Visible.quoted(name.value()));
            }
            add(ConfigFile.read(base), folder, layers, open);
        }
        layers.add(new Layer(file, file.root(), folder, Optional.empty()));
        YamlNode overrides = file.root().get(ConfigShape.OVERRIDES).orElse(null);
        if (overrides instanceof Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                if (item instanceof Mapping settings) {
                    layers.add(new Layer(file, settings, folder, Optional.of(files(settings))));
                }
            }
        }
        open.pop();
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
