package dev.offprint.bench;

import dev.offprint.config.Profile;
import dev.offprint.config.Profiles;
import dev.offprint.engine.PostLinter;
import dev.offprint.lint.fix.Reach;
import dev.offprint.rule.Rule;
import dev.offprint.rule.catalogue.Catalogue;
import dev.offprint.rule.catalogue.RuleFileException;
import dev.offprint.rule.catalogue.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules about posts with one thing otherwise.
 *
 * @param off the id of the rule that is off; empty where it is a vocabulary that is emptied
 */
record RuleSet(String label, String off, PostLinter linter) {

    /** A linter by {@code rules}. */
    static PostLinter linter(List<Rule> rules) {
        List<String> keys = Profiles.standard().sourceUrlKeys();
        // With no reach, places are those of the post as it is, and repairs are told all the same.
        return new PostLinter(new Profile(rules, keys, ""), Reach.NOTHING);
    }

    /** Each rule off that {@code only} is in the name of. */
    static List<RuleSet> eachOff(String only) {
        List<RuleSet> sets = new ArrayList<>();
        List<Rule> builtIn = Profiles.standard().rules();
        for (Rule rule : builtIn) {
            String label = rule.id() + " off";
            if (rule.pagePart().isEmpty() && label.contains(only)) {
                List<Rule> others = new ArrayList<>(builtIn);
                others.remove(rule);
                sets.add(new RuleSet(label, rule.id(), linter(others)));
            }
        }
        return sets;
    }

    /**
     * Each vocabulary emptied that {@code only} is in the name of.
     *
     * @param folder the files of the rules, which are copied
     */
    static List<RuleSet> eachEmptied(Path folder, String only) throws IOException {
        List<Path> vocabularies;
        try (Stream<Path> files = Files.list(folder.resolve("words"))) {
            vocabularies = files.sorted().toList();
        }
        Path copy = Files.createTempDirectory("offprint-rules");
        List<RuleSet> sets = new ArrayList<>();
        try {
            copy(folder, copy);
            for (Path vocabulary : vocabularies) {
                String name = vocabulary.getFileName().toString();
                String label = "words/" + name.replace(".yaml", "") + " emptied";
                if (label.contains(only)) {
                    Path emptied = copy.resolve("words").resolve(name);
                    Files.writeString(emptied, "summary: none\nwhy: to see\nsince: 0.1.0\n");
                    RulePack pack = RulePack.read(copy);
                    Files.copy(vocabulary, emptied, StandardCopyOption.REPLACE_EXISTING);
                    List<Rule> rules = asStandard(Catalogue.builtIn().with(pack));
                    sets.add(new RuleSet(label, "", linter(rules)));
                }
            }
        } catch (RuleFileException e) {
            throw new IOException(e);
        } finally {
            delete(copy);
        }
        return sets;
    }

    /** Those that are on when nothing is configured, as severe as they are then. */
    private static List<Rule> asStandard(Catalogue catalogue) {
        return Profiles.standard().rules().stream()
                .map(
                        rule ->
                                catalogue
                                        .find(rule.id())
                                        .map(other -> other.withSeverity(rule.severity()))
                                        .orElse(rule))
                .toList();
    }

    private static void copy(Path folder, Path copy) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
        for (Path file : files) {
            Path to = copy.resolve(folder.relativize(file).toString());
            // What pages show is no matter of words, and reading it takes its time.
            if (!to.startsWith(copy.resolve("page"))) {
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
