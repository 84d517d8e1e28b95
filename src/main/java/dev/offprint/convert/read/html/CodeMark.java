package dev.offprint.convert.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The language that kramdown says below a block of code ("Inline Attribute Lists"). While Markdown
 * is rendered a comment stands for it.
 */
final class CodeMark {
    private static final String SIGN = "offprint-language:";

    private CodeMark() {}

    static String of(String language) {
        return "<!--" + SIGN + language + "-->";
    }

    static boolean is(String html) {
        return html.startsWith("<!--" + SIGN);
    }

    /** Gives the languages to the code that stands before them; what stands elsewhere goes. */
    static void settle(Document document) {
        List<Comment> marks = new ArrayList<>();
        document.traverse(
                (node, depth) -> {
                    if (node instanceof Comment comment && comment.getData().startsWith(SIGN)) {
                        marks.add(comment);
                    }
                });
        for (Comment mark : marks) {
            Element before = mark.previousElementSibling();
            if (before != null && before.normalName().equals("pre")) {
                before.attr("data-lang", mark.getData().substring(SIGN.length()));
            }
            mark.remove();
        }
    }
}
