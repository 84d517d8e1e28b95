package dev.offprint.rule.catalogue;

import dev.offprint.rule.words.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A folder of rules that somebody wrote, each checked completely.
 *
 * @param folder where the rules lie
 * @param pages in the order of the paths of their files
 * @param words the words that its rules ask for beside those of Offprint
 * @param text all that the files say, by which a change to one is noticed
 * @param files the files themselves
 */
public record RulePack(
        Path folder, List<RulePage> pages, List<WordsPage> words, String text, List<Path> files) {
    public RulePack {
        pages = List.copyOf(pages);
        words = List.copyOf(words);
        files = List.copyOf(files);
    }

    /**
     * Reads all rules in {@code folder} and below; a link may lead anywhere.
     *
     * @throws RuleFileException when a file is no rule
     * @throws IOException when the folder or a file in it cannot be read
     */
    public static RulePack read(Path folder) throws IOException, RuleFileException {
        return read(folder, file -> true);
    }

    /**
     * Reads all rules in {@code folder} and below.
     *
     * @param isAllowed whether a file may be read
     * @throws RuleFileException when a file is no rule, or may not be read
     * @throws IOException when the folder or a file in it cannot be read
     */
    public static RulePack read(Path folder, Predicate<Path> isAllowed)
            throws IOException, RuleFileException {
        if (Files.isRegularFile(folder)) {
            throw new IOException("a file, where a folder of rules is wanted");
        }
        List<RulePage> pages = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<RuleFile> all = RuleFile.in(folder, isAllowed);
        List<RuleFile> words = all.stream().filter(RuleFile::isWords).toList();
        Lexicon lexicon = RuleFile.lexicon(words, BuiltInWords.lexicon());
        List<WordsPage> vocabularies = new ArrayList<>();
        KnownParts parts = null;
        for (RuleFile file : all) {
            if (file.isWords()) {
                vocabularies.add(file.wordsPage());
            } else {
                RulePage page = file.page(lexicon);
                if (page.part().isPresent()) {
                    parts = parts == null ? new KnownParts() : parts;
                    file.check(page.rule(), parts);
                }
                pages.add(page);
            }
            files.add(file.path());
            text.append(file.path()).append('\n').append(file.text()).append('\n');
        }
        return new RulePack(folder, pages, vocabularies, text.toString(), files);
    }
}
