package dev.offprint.config;

import dev.offprint.rule.catalogue.Catalogue;
import dev.offprint.rule.catalogue.RuleFileException;
import dev.offprint.rule.catalogue.RulePack;
import dev.offprint.text.Visible;
import dev.offprint.yaml.YamlNode.Scalar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules in the folders that configurations name, each folder read once. */
final class OwnRules {
    private final Map<Path, RulePack> packs = new HashMap<>();

    /** The rules of {@code catalogue} and those of the folders that {@code layer} names. */
    Catalogue added(Catalogue catalogue, Layer layer) throws ConfigException {
        Catalogue all = catalogue;
        for (Scalar name : ConfigFile.texts(layer.settings(), ConfigShape.RULES)) {
            all = all.with(pack(layer, name));
        }
        return all;
    }

    /** All that the rule files of {@code layer} say, so that a change to one is noticed. */
    String text(Layer layer) throws ConfigException {
        StringBuilder text = new StringBuilder();
        for (Scalar name : ConfigFile.texts(layer.settings(), ConfigShape.RULES)) {
            text.append(pack(layer, name).text());
        }
        return text.toString();
    }

    /** All files of rules that were read. */
    List<Path> files() {
        List<Path> files = new ArrayList<>();
        packs.values().forEach(pack -> files.addAll(pack.files()));
        return files;
    }

    private RulePack pack(Layer layer, Scalar name) throws ConfigException {
        ConfigFile file = layer.file();
        Path folder = folder(file, name);
        if (!layer.reach().covers(folder)) {
            throw file.fault(
                    name.span(), Visible.quoted(name.value()) + " " + layer.reach().refusal());
        }
        RulePack pack = packs.get(folder);
        if (pack == null) {
            if (!Files.isDirectory(folder)) {
                throw file.fault(name.span(), "there is no folder " + Visible.quoted(name.value()));
            }
            try {
                pack = RulePack.read(folder, rule -> layer.reach().covers(rule));
            } catch (IOException e) {
                throw file.fault(name.span(), folder + " cannot be read: " + ConfigFile.reason(e));
            } catch (RuleFileException e) {
                throw new ConfigException(String.valueOf(e.getMessage()));
            }
            packs.put(folder, pack);
        }
        return pack;
    }

    private static Path folder(ConfigFile file, Scalar name) throws ConfigException {
        try {
            return file.path().resolveSibling(name.value());
        } catch (InvalidPathException e) {
            throw file.fault(name.span(), "no path: " + e.getReason());
        }
    }
}
