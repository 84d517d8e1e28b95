package dev.offprint.rule.catalogue;

import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Compiles the rule files of a folder to the resource that {@link Catalogue} starts from. */
public final class CatalogueCompiler {
    /** What only people read; it stays in the rule files. */
    private static final Set<String> FOR_PEOPLE = Set.of("why", "since", "examples");

    private CatalogueCompiler() {}

    /** Run by the build with the folder of the rules and the file to write. */
    public static void main(String[] args) throws IOException, RuleFileException {
        Path rules = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Files.createDirectories(target.toAbsolutePath().getParent());
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(target))) {
            List<RuleFile> files = RuleFile.in(rules, file -> true);
            out.writeShort(files.size());
            for (RuleFile file : files) {
                file.page();
                out.writeUTF(file.id());
                NodeArchive.write(forMachines(file.root()), out);
            }
        }
    }

    private static YamlNode forMachines(YamlNode root) {
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : ((Mapping) root).entries()) {
            if (!FOR_PEOPLE.contains(entry.name())) {
                kept.add(entry);
            }
        }
        return new Mapping(root.span(), kept);
    }
}
