package dev.offprint.rule.catalogue;

import dev.offprint.rule.catalogue.syntax.RulePage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder of rules that somebody wrote, each checked completely.
 *
 * @param folder where the rules lie
 * @param pages in the order of the paths of their files
 */
public record RulePack(Path folder, List<RulePage> pages) {
    public RulePack {
        pages = List.copyOf(pages);
    }

    /**
     * Reads all rules in {@code folder} and below.
     *
     * @throws RuleFileException when a file is no rule
     * @throws IOException when the folder or a file in it cannot be read
     */
    public static RulePack read(Path folder) throws IOException, RuleFileException {
        List<RulePage> pages = new ArrayList<>();
        for (RuleFile file : RuleFile.in(folder)) {
            pages.add(file.page());
        }
        return new RulePack(folder, pages);
    }
}
