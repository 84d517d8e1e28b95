package dev.offprint.convert;

import dev.offprint.article.Article;
import dev.offprint.article.Block;
import dev.offprint.article.CleanText;
import dev.offprint.article.Inline;
import dev.offprint.article.Leaves;
import java.util.ArrayList;
import java.util.List;

/** Looks for the text of an article, piece by piece and in order, in what was written of it. */
public final class LostWords {
    private LostWords() {}

    /** Returns the pieces that {@code written} lacks or has too early; white space is no matter. */
    public static List<String> of(Article article, String written) {
        String haystack = solid(written);
        List<String> lost = new ArrayList<>();
        int at = 0;
        for (String piece : pieces(article)) {
            int found = haystack.indexOf(piece, at);
            if (found < 0) {
                lost.add(piece);
            } else {
                at = found + piece.length();
            }
        }
        return lost;
    }

    private static List<String> pieces(Article article) {
        List<String> pieces = new ArrayList<>();
        for (Block leaf : Leaves.ofBlocks(article.blocks())) {
            if (leaf instanceof Block.Paragraph paragraph) {
                add(paragraph.content(), pieces);
            } else if (leaf instanceof Block.Heading heading) {
                add(heading.content(), pieces);
            } else if (leaf instanceof Block.CodeBlock code) {
                pieces.add(code.code());
            } else if (leaf instanceof Block.Verbatim verbatim) {
                pieces.add(verbatim.source());
            }
        }
        pieces.replaceAll(LostWords::solid);
        // What Leaves makes of a footnote's label; writers have their own marks.
        pieces.removeIf(piece -> piece.startsWith("["));
        return pieces;
    }

    private static void add(List<Inline> content, List<String> pieces) {
        for (Inline leaf : Leaves.ofInlines(content)) {
            if (leaf instanceof Inline.Text text) {
                pieces.add(text.text());
            } else if (leaf instanceof Inline.Code code) {
                pieces.add(code.code());
            } else if (leaf instanceof Inline.Verbatim verbatim) {
                pieces.add(verbatim.source());
            }
        }
    }

    private static String solid(String text) {
        return CleanText.of(text).replaceAll("\\s", "");
    }
}
