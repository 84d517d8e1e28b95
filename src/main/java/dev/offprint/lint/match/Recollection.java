package dev.offprint.lint.match;

import dev.offprint.lint.match.RuleIndex.AboutParagraph;
import dev.offprint.lint.match.RuleIndex.Candidate;
import dev.offprint.post.Post;
import dev.offprint.text.Edit;
import java.util.List;

/**
 * What a walk of a post found out that still holds when the post is repaired and walked again. For
 * one post and one thread.
 */
public final class Recollection {
    private static final String DEFINITION = "]:";

    final Unchanged<Left<Candidate>> elements = new Unchanged<>();
    final Unchanged<Left<AboutParagraph>> paragraphs = new Unchanged<>();
    final Unchanged<Left<AboutParagraph>> lines = new Unchanged<>();

    final LinesWithout linesWithout = new LinesWithout();

    /**
     * The post is walked again after these edits of {@code walked}, which was walked last.
     *
     * @param edits in no order, none over another
     * @param repaired what they made of it
     */
    public void edit(Post walked, List<Edit> edits, Post repaired) {
        elements.edit(edits);
        paragraphs.edit(edits);
        lines.edit(edits);
        // The address says whose site it is, and a definition where links elsewhere lead.
        if (!walked.address().equals(repaired.address())) {
            elements.forget();
            paragraphs.forget();
            lines.forget();
        } else if (walked.text().contains(DEFINITION)
                && edits.stream().anyMatch(edit -> isOfDefinition(edit, walked.text()))) {
            paragraphs.forget();
            lines.forget();
        }
    }

    private static boolean isOfDefinition(Edit edit, String text) {
        int start = text.lastIndexOf('\n', edit.span().start() - 1) + 1;
        return text.substring(start, edit.span().end()).contains(DEFINITION);
    }
}
