package dev.offprint.rule.catalogue;

import dev.offprint.input.OrdinaryFile;
import dev.offprint.rule.catalogue.syntax.RulePage;
import dev.offprint.rule.catalogue.syntax.RuleSyntaxException;
import dev.offprint.text.LineIndex;
import dev.offprint.text.Span;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlReader;
import dev.offprint.yaml.YamlSyntaxException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One file of a folder of rules.
 *
 * @param id its path in the folder, with slashes and without extension
 */
record RuleFile(Path path, String id, String text, YamlNode root) {

    /**
     * The rules of {@code folder} and below, sorted, so that the same files give the same bytes.
     */
    static List<RuleFile> in(Path folder) throws IOException, RuleFileException {
        List<Path> paths;
        try (Stream<Path> all = Files.walk(folder)) {
            paths = all.filter(RuleFile::isRule).sorted().toList();
        }
        List<RuleFile> files = new ArrayList<>(paths.size());
        for (Path path : paths) {
            files.add(read(folder, path));
        }
        return files;
    }

    /**
     * The rule with all that its file says to people, every selector and pattern tried.
     *
     * @throws RuleFileException when the file is no complete rule
     */
    RulePage page() throws RuleFileException {
        try {
            return RulePage.read(id, text, root);
        } catch (RuleSyntaxException e) {
            throw fault(path, text, e.span(), e.problem());
        }
    }

    private static boolean isRule(Path path) {
        return isRule(path.toString()) && Files.isRegularFile(path);
    }

    private static boolean isRule(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static RuleFile read(Path folder, Path path) throws IOException, RuleFileException {
        String name = folder.relativize(path).toString().replace('\\', '/');
        String id = name.substring(0, name.lastIndexOf('.'));
        String text;
        try {
            text = OrdinaryFile.text(path);
        } catch (MalformedInputException e) {
            throw fault(path, "", Span.at(0), "not encoded as UTF-8");
        }
        if (id.indexOf('/') < 0) {
            throw fault(
                    path,
                    text,
                    Span.at(0),
                    "a rule lies in a folder that names its category, as ad/" + name);
        }
        try {
            Optional<YamlNode> root = YamlReader.read(text);
            if (root.isPresent()) {
                return new RuleFile(path, id, text, root.get());
            }
        } catch (YamlSyntaxException e) {
            throw fault(path, text, e.span(), e.problem());
        }
        throw fault(path, text, Span.at(0), "the file is empty");
    }

    private static RuleFileException fault(Path path, String text, Span span, String problem) {
        return new RuleFileException(path, new LineIndex(text).position(span.start()), problem);
    }
}
