package dev.offprint.rule.catalogue;

import dev.offprint.rule.words.Lexicon;
import dev.offprint.rule.words.LexiconArchive;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Compiles the rule files of a folder to the resources that {@link Catalogue} reads. */
public final class CatalogueCompiler {
    /** What only people read; it stays in the rule files. */
    private static final Set<String> FOR_PEOPLE = Set.of("why", "since", "examples", "bad", "good");

    private CatalogueCompiler() {}

    /**
     * Run by the build with the folder of the rules, the file to write, and the one to write what
     * is known of parts of a page.
     */
    public static void main(String[] args) throws IOException, RuleFileException {
        List<RuleFile> all = RuleFile.in(Path.of(args[0]), file -> true);
        List<RuleFile> words = all.stream().filter(RuleFile::isWords).toList();
        List<RuleFile> files = all.stream().filter(file -> !file.isWords()).toList();
        Lexicon lexicon = RuleFile.lexicon(words, Lexicon.EMPTY);
        Path target = Path.of(args[1]).toAbsolutePath();
        try (DataOutputStream out = target(target.resolveSibling(BuiltInWords.COMPILED))) {
            LexiconArchive.write(lexicon, out);
        }
        List<RuleFile> parts = new ArrayList<>();
        try (DataOutputStream out = target(target)) {
            out.writeShort(files.size());
            for (RuleFile file : files) {
                boolean isPart = file.page(lexicon).rule().pagePart().isPresent();
                out.writeUTF(file.id());
                NodeArchive.write(forMachines(file.root(), isPart), out);
                if (isPart) {
                    parts.add(file);
                }
            }
        }
        try (DataOutputStream out = target(Path.of(args[2]).toAbsolutePath())) {
            out.writeShort(parts.size());
            for (RuleFile part : parts) {
                out.writeUTF(part.id());
                NodeArchive.write(ofPart(part.root()), out);
            }
        }
    }

    private static DataOutputStream target(Path target) throws IOException {
        Files.createDirectories(target.getParent());
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)));
    }

    private static YamlNode forMachines(YamlNode node, boolean isPart) {
        if (!(node instanceof Mapping mapping)) {
            return node;
        }
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : mapping.entries()) {
            boolean isApart = isPart && PartReader.KNOWLEDGE.contains(entry.name());
            if (!isApart && !FOR_PEOPLE.contains(entry.name())) {
                kept.add(new Entry(entry.key(), forMachines(entry.value(), isPart)));
            }
        }
        return new Mapping(node.span(), kept);
    }

    private static YamlNode ofPart(YamlNode root) {
        List<Entry> kept = new ArrayList<>(((Mapping) root).entries());
        kept.removeIf(entry -> !PartReader.COMPILED.contains(entry.name()));
        return new Mapping(root.span(), kept);
    }
}
