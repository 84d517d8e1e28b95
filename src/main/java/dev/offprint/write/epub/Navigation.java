package dev.offprint.write.epub;

import dev.offprint.article.CleanText;
import dev.offprint.write.html.Markup;
import dev.offprint.write.html.Mixed;
import java.util.List;

/** Writes the table of contents twice: for readers of EPUB 3 and for those of EPUB 2. */
final class Navigation {
    private final String title;
    private final List<NavEntry> entries;
    private final List<Landmark> landmarks;
    private int points;
    private int playOrder;
    private String lastTarget = "";

    /**
     * A place that a reading system offers to go to.
     *
     * @param type a term of the EPUB structural semantics vocabulary
     */
    record Landmark(String type, String label, String href) {}

    Navigation(String title, List<NavEntry> entries, List<Landmark> landmarks) {
        this.title = title;
        this.entries = List.copyOf(entries);
        this.landmarks = List.copyOf(landmarks);
    }

    /** Returns the navigation document (EPUB 3.3, section 7). */
    String nav(String language, Xhtml frame) {
        Markup out = frame.begin(title, language);
        out.open("nav", "epub:type", "toc", "role", "doc-toc", "aria-label", title).newline();
        out.line("h1", title);
        list(entries, language, out);
        out.close().newline();
        String label = Words.of(language).landmarks();
        out.open("nav", "epub:type", "landmarks", "aria-label", label, "hidden", "hidden");
        out.newline().open("ol").newline();
        for (Landmark landmark : landmarks) {
            out.open("li").open("a", "epub:type", landmark.type(), "href", landmark.href());
            out.text(landmark.label()).close().close().newline();
        }
        out.close().newline().close().newline();
        return Xhtml.end(out);
    }

    private static void list(List<NavEntry> entries, String language, Markup out) {
        out.open("ol").newline();
        for (NavEntry entry : entries) {
            Mixed.openLink(entry.href(), entry.language(), language, out.open("li"));
            out.text(CleanText.line(entry.label())).close();
            if (!entry.children().isEmpty()) {
                out.newline();
                list(entry.children(), language, out);
            }
            out.close().newline();
        }
        out.close().newline();
    }

    /** Returns the NCX (Open Packaging Format 2.0.1, section 2.4.1). */
    String ncx(String identifier, String language) {
        points = 0;
        playOrder = 0;
        lastTarget = "";
        Markup out = new Markup().raw(Xhtml.XML_DECLARATION);
        String namespace = "http://www.daisy.org/z3986/2005/ncx/";
        out.open("ncx", "xmlns", namespace, "version", "2005-1", "xml:lang", language).newline();
        out.open("head").newline();
        out.empty("meta", "name", "dtb:uid", "content", identifier).newline();
        out.empty("meta", "name", "dtb:depth", "content", Integer.toString(depth(entries)));
        out.newline().close().newline();
        out.open("docTitle").open("text").text(title).close().close().newline();
        out.open("navMap").newline();
        points(entries, out);
        out.close().newline().close().newline();
        return out.toString();
    }

    private void points(List<NavEntry> entries, Markup out) {
        for (NavEntry entry : entries) {
            // A part and its first chapter may be one place, which has one number.
            playOrder += entry.href().equals(lastTarget) ? 0 : 1;
            lastTarget = entry.href();
            String order = Integer.toString(playOrder);
            out.open("navPoint", "id", "point-" + ++points, "playOrder", order).newline();
            out.open("navLabel").open("text").text(CleanText.line(entry.label())).close().close();
            out.newline().empty("content", "src", entry.href()).newline();
            points(entry.children(), out);
            out.close().newline();
        }
    }

    private static int depth(List<NavEntry> entries) {
        int deepest = 0;
        for (NavEntry entry : entries) {
            deepest = Math.max(deepest, 1 + depth(entry.children()));
        }
        return deepest;
    }
}
