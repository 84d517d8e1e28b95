package dev.offprint.write.markdown;

import dev.offprint.article.Article;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes an article as Markdown that a CommonMark reader reads as the article was meant.
 *
 * <p>Front matter stands first as it is; without any, the title is a heading of level 1. Lines end
 * with a line feed. There is never HTML in the output but for what a template holds.
 */
public final class MarkdownWriter {
    /** Symbols that may stand for template source; more than one in case an article uses it. */
    private static final String[] MASKS = {"\u2BD1", "\u2BD2", "\u2BD3", "\u2BD4", "\u2BD5"};

    private MarkdownWriter() {}

    /**
     * What was written and how it went.
     *
     * @param repairs lines whose first form did not read as meant and was replaced
     * @param mismatches blocks that do not read as meant in any form, or words of the article that
     *     a reader does not find; normally none
     */
    public record Result(String text, List<Repair> repairs, List<Mismatch> mismatches) {
        public Result {
            repairs = List.copyOf(repairs);
            mismatches = List.copyOf(mismatches);
        }
    }

    /** What the text should say at one place and what a reader makes of it. */
    public record Mismatch(String meant, String read) {}

    /** The article as Markdown; the same text for the same article, always. */
    public static Result write(Article article, MarkdownOptions options) {
        RereadCheck check = new RereadCheck(options.flavour());
        for (String mask : MASKS) {
            Templates templates = new Templates(mask);
            Draft draft = new Draft(article, options.flavour(), check, templates);
            if (templates.fits(draft.masked())) {
                List<Mismatch> mismatches = draft.verify();
                String body = templates.fill(draft.masked());
                String text = join(article.metadata().frontMatter(), body);
                return new Result(text, draft.repairs(), mismatches);
            }
        }
        throw new IllegalArgumentException("the article holds every symbol that could mask");
    }

    /** For each anchor of the article that links can find, the fragment by which they do. */
    public static Map<String, String> fragments(Article article, MarkdownOptions options) {
        Templates templates = new Templates(MASKS[0]);
        RereadCheck check = new RereadCheck(options.flavour());
        Map<String, String> fragments = new HashMap<>();
        new Draft(article, options.flavour(), check, templates)
                .fragments()
                .forEach((anchor, address) -> fragments.put(anchor, address.substring(1)));
        return fragments;
    }

    private static String join(String frontMatter, String body) {
        if (body.isEmpty()) {
            return frontMatter;
        }
        if (frontMatter.isEmpty()) {
            return body + "\n";
        }
        return frontMatter + (frontMatter.endsWith("\n") ? "\n" : "\n\n") + body + "\n";
    }
}
