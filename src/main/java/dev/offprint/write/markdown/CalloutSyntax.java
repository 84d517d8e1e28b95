package dev.offprint.write.markdown;

import dev.offprint.article.Block;
import dev.offprint.article.Block.Callout;
import dev.offprint.article.Block.Folding;
import dev.offprint.article.Block.Paragraph;
import dev.offprint.article.Block.Quote;
import dev.offprint.article.Inline;
import dev.offprint.article.Inline.Strong;
import dev.offprint.article.Inline.Text;
import dev.offprint.article.Inline.Verbatim;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Boxes as Markdown has them: quotes that begin with a sign. GitHub has five kinds and no titles
 * (its documentation, "Alerts"), Obsidian any kind and titles ("Callouts"); elsewhere the kind is a
 * word in bold.
 */
final class CalloutSyntax {
    /** What others call GitHub's kinds. */
    private static final Map<String, String> GITHUB =
            Map.ofEntries(
                    Map.entry("note", "NOTE"),
                    Map.entry("info", "NOTE"),
                    Map.entry("tip", "TIP"),
                    Map.entry("hint", "TIP"),
                    Map.entry("success", "TIP"),
                    Map.entry("important", "IMPORTANT"),
                    Map.entry("warning", "WARNING"),
                    Map.entry("attention", "WARNING"),
                    Map.entry("caution", "CAUTION"),
                    Map.entry("danger", "CAUTION"),
                    Map.entry("error", "CAUTION"));

    private CalloutSyntax() {}

    /**
     * The box as a quote that a reader of the flavour sees as a box, or as a quote with a title.
     */
    static Quote quote(Callout callout, Flavour flavour) {
        if (flavour == Flavour.OBSIDIAN) {
            return obsidian(callout);
        }
        String known = GITHUB.getOrDefault(callout.kind().name(), "");
        String github = flavour != Flavour.GFM ? "" : known.isEmpty() ? "NOTE" : known;
        // What GitHub calls otherwise says in its title what it is.
        List<Inline> title =
                github.isEmpty() || known.isEmpty() ? callout.heading() : callout.title();
        List<Block> content = new ArrayList<>();
        if (!title.isEmpty()) {
            content.add(new Paragraph(List.of(new Strong(title))));
        }
        content.addAll(callout.content());
        return new Quote(github.isEmpty() ? content : begun("[!" + github + "]", content));
    }

    private static Quote obsidian(Callout callout) {
        String fold =
                callout.folding() == Folding.NONE
                        ? ""
                        : callout.folding() == Folding.OPEN ? "+" : "-";
        String metadata = callout.kind().metadata();
        String sign =
                "[!"
                        + callout.kind().sign()
                        + (metadata.isEmpty() ? "" : "|" + metadata)
                        + "]"
                        + fold;
        if (callout.title().isEmpty()) {
            return new Quote(begun(sign, callout.content()));
        }
        List<Inline> line = new ArrayList<>();
        line.add(new Verbatim(sign));
        line.add(new Text(" "));
        line.addAll(callout.title());
        List<Block> content = new ArrayList<>();
        content.add(new Paragraph(line));
        content.addAll(callout.content());
        return new Quote(content);
    }

    /** The sign on a line of its own, without a blank line before the words. */
    private static List<Block> begun(String sign, List<Block> content) {
        List<Block> begun = new ArrayList<>(content);
        if (!begun.isEmpty() && begun.get(0) instanceof Paragraph first) {
            List<Inline> line = new ArrayList<>();
            line.add(new Verbatim(sign + "\n"));
            line.addAll(first.content());
            begun.set(0, new Paragraph(line));
        } else {
            begun.add(0, new Paragraph(List.of(new Verbatim(sign))));
        }
        return begun;
    }
}
