package dev.offprint.rule.catalogue;

import dev.offprint.text.LineIndex;
import dev.offprint.text.Span;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlReader;
import dev.offprint.yaml.YamlSyntaxException;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compiles the rule files of a folder to the resource that {@link Catalogue} starts from. */
public final class CatalogueCompiler {
    /** What only people read; it stays in the rule files. */
    private static final Set<String> FOR_PEOPLE = Set.of("why", "since", "examples");

    private CatalogueCompiler() {}

    /** Run by the build with the folder of the rules and the file to write. */
    public static void main(String[] args) throws IOException {
        Path rules = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Files.createDirectories(target.toAbsolutePath().getParent());
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(target))) {
            List<Path> files = files(rules);
            out.writeShort(files.size());
            for (Path file : files) {
                String id = id(rules, file);
                String text = Files.readString(file);
                out.writeUTF(id);
                NodeArchive.write(forMachines(checked(file, id, text)), out);
            }
        }
    }

    /** The rule files below {@code rules}, sorted, so that the same rules give the same bytes. */
    static List<Path> files(Path rules) throws IOException {
        try (Stream<Path> paths = Files.walk(rules)) {
            return paths.filter(path -> path.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    /** The id of the rule in {@code file}: its path without extension, with slashes. */
    static String id(Path rules, Path file) {
        String path = rules.relativize(file).toString().replace('\\', '/');
        return path.substring(0, path.length() - ".yaml".length());
    }

    private static YamlNode checked(Path file, String id, String text) {
        try {
            Optional<YamlNode> root = YamlReader.read(text);
            if (root.isEmpty()) {
                throw new IllegalArgumentException(file + ": empty");
            }
            RulePage.read(id, text, root.get());
            return root.get();
        } catch (YamlSyntaxException e) {
            throw fault(file, text, e.span(), e.problem(), e);
        } catch (RuleSyntaxException e) {
            throw fault(file, text, e.span(), e.problem(), e);
        }
    }

    private static IllegalArgumentException fault(
            Path file, String text, Span span, String problem, Exception cause) {
        return new IllegalArgumentException(
                file + ":" + new LineIndex(text).position(span.start()) + ": " + problem, cause);
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
