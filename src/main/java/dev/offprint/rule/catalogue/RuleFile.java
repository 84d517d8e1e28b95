package dev.offprint.rule.catalogue;

import dev.offprint.input.OrdinaryFile;
import dev.offprint.rule.Rule;
import dev.offprint.rule.words.Lexicon;
import dev.offprint.rule.words.Words;
import dev.offprint.text.LineIndex;
import dev.offprint.text.Span;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlReader;
import dev.offprint.yaml.YamlSyntaxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One file of a folder of rules.
 *
 * @param id its path in the folder, with slashes and without extension
 */
record RuleFile(Path path, String id, String text, YamlNode root) {
    /** The folder of words that rules ask for. */
    private static final String WORDS = "words/";

    /** Files and folders that are met before this is somebody's disk and no folder of rules. */
    private static final int MOST = 10_000;

    /** Folders within folders, of which rules have two. */
    private static final int DEEPEST = 10;

    /** More than {@link YamlReader} takes, in bytes. */
    private static final int LARGEST = 4 * YamlReader.MAX_LENGTH;

    /**
     * The rules of {@code folder} and below, sorted, so that the same files give the same bytes.
     */
    static List<RuleFile> in(Path folder, Predicate<Path> isAllowed)
            throws IOException, RuleFileException {
        List<Path> paths = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            int met = 0;
            for (Path path : (Iterable<Path>) all::iterator) {
                if (++met > MOST) {
                    throw new IOException(
                            "more than " + MOST + " files lie in it, so it is no folder of rules");
                }
                if (isRule(path)) {
                    paths.add(path);
                }
            }
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof AccessDeniedException denied) {
                throw new IOException(denied.getFile() + " may not be read");
            }
            throw e.getCause();
        }
        Collections.sort(paths);
        List<RuleFile> files = new ArrayList<>(paths.size());
        for (Path path : paths) {
            if (!isAllowed.test(path)) {
                throw fault(
                        path, "", Span.at(0), "a link that leads out; --trust lets it be followed");
            }
            files.add(read(folder, path));
        }
        return files;
    }

    /** Whether it holds words that rules ask for, and no rule. */
    boolean isWords() {
        return id.startsWith(WORDS);
    }

    /** How rules ask for its words. */
    String kind() {
        return id.substring(WORDS.length());
    }

    /**
     * The words with all that their file says to people.
     *
     * @throws RuleFileException when the file is no complete vocabulary
     */
    WordsPage wordsPage() throws RuleFileException {
        try {
            return WordsPage.read(kind(), root);
        } catch (RuleSyntaxException e) {
            throw fault(path, text, e.span(), e.problem());
        }
    }

    /** The words of {@code files}, beside those of {@code others}. */
    static Lexicon lexicon(List<RuleFile> files, Lexicon others) throws RuleFileException {
        Map<String, Words> kinds = new TreeMap<>();
        for (RuleFile file : files) {
            kinds.put(file.kind(), file.wordsPage().words());
        }
        return others.with(kinds);
    }

    /**
     * The rule with all that its file says to people, every selector and pattern tried.
     *
     * @throws RuleFileException when the file is no complete rule
     */
    RulePage page(Lexicon lexicon) throws RuleFileException {
        try {
            return RulePage.read(id, text, root, lexicon);
        } catch (RuleSyntaxException e) {
            throw fault(path, text, e.span(), e.problem());
        }
    }

    /**
     * Checks that a rule about a part of a page names what the program knows.
     *
     * @throws RuleFileException when it does not
     */
    void check(Rule rule, KnownParts parts) throws RuleFileException {
        try {
            parts.check(rule, root);
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
            text = OrdinaryFile.text(path, LARGEST);
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
            boolean isRule =
                    root.isPresent()
                            && root.get() instanceof Mapping mapping
                            && mapping.isMostly(
                                    id.startsWith(WORDS) ? WordsReader.KEYS : RuleReader.KEYS);
            if (isRule) {
                return new RuleFile(path, id, text, root.get());
            }
            if (root.isPresent()) {
                throw fault(
                        path,
                        text,
                        Span.at(0),
                        "this is no rule; one has the keys summary, why, since, match and examples");
            }
        } catch (YamlSyntaxException e) {
            throw fault(path, text, e.span(), e.discreetProblem());
        }
        throw fault(path, text, Span.at(0), "the file is empty");
    }

    private static RuleFileException fault(Path path, String text, Span span, String problem) {
        return new RuleFileException(path, new LineIndex(text).position(span.start()), problem);
    }
}
