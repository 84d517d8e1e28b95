package dev.offprint.fuzz;

import dev.offprint.rule.catalogue.Example;
import dev.offprint.rule.catalogue.PageExample;
import dev.offprint.rule.catalogue.RuleFileException;
import dev.offprint.rule.catalogue.RulePack;
import dev.offprint.rule.catalogue.RulePage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Texts of our own that are there already: the examples of the rules, the samples, the cases. */
final class Examples {
    /** More than this says nothing more, and every mutation of it takes longer. In characters. */
    private static final int LONGEST = 2_000;

    private static final Path RULES = Path.of("rules");
    private static final Path SAMPLES = Path.of("samples");
    private static final Path CASES = Path.of("src/test/resources/dev/offprint/cases");

    private Examples() {}

    /** What rules are shown at work on. */
    static List<String> ofRules() {
        return OfRules.TEXTS;
    }

    /** Whole pages that show rules about their parts at work. */
    static List<String> ofPages() {
        return OfRules.PAGES;
    }

    /** Whole posts and pages. */
    static List<String> posts() {
        List<String> posts = new ArrayList<>();
        for (Path folder : List.of(SAMPLES, CASES)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    if (file.toString().matches(".*\\.(?:md|html)")) {
                        String text = Files.readString(file);
                        posts.add(text.substring(0, Math.min(LONGEST, text.length())));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return posts;
    }

    /** Loaded when it is asked for: a target of no posts does not wait for the rules. */
    private static final class OfRules {
        static final List<String> TEXTS = new ArrayList<>();
        static final List<String> PAGES = new ArrayList<>();

        static {
            try {
                for (RulePage page : RulePack.read(RULES).pages()) {
                    for (Example example : page.examples()) {
                        if (example.text().length() <= LONGEST) {
                            TEXTS.add(example.text());
                        }
                    }
                    if (page.part().isPresent()) {
                        for (PageExample example : page.part().get().examples()) {
                            PAGES.add(example.page());
                        }
                    }
                }
            } catch (IOException | RuleFileException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
