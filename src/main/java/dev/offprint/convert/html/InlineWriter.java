package dev.offprint.convert.html;

import dev.offprint.convert.article.Inline;
import dev.offprint.convert.article.Leaves;
import dev.offprint.convert.article.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what stands within a line. */
final class InlineWriter {
    /** libxml2, which most reading systems parse with, gives up at 256 elements. */
    private static final int MAX_DEPTH = 40;

    private final Markup out;
    private final Ids ids;
    private final Links links;
    private final List<Inline.Image> unlinked = new ArrayList<>();
    private boolean isInLink;
    private boolean isInRuby;
    private int depth;

    InlineWriter(Markup out, Ids ids, Links links) {
        this.out = out;
        this.ids = ids;
        this.links = links;
    }

    void inlines(List<Inline> inlines) {
        depth++;
        for (Inline inline : depth < MAX_DEPTH ? inlines : Leaves.ofInlines(inlines)) {
            inline(inline);
        }
        depth--;
    }

    private void inline(Inline inline) {
        if (inline instanceof Inline.Text text) {
            out.text(text.text());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            element("em", emphasis.content());
        } else if (inline instanceof Inline.Strong strong) {
            element("strong", strong.content());
        } else if (inline instanceof Inline.Strikethrough strikethrough) {
            element("del", strikethrough.content());
        } else if (inline instanceof Inline.Highlight highlight) {
            element("mark", highlight.content());
        } else if (inline instanceof Inline.Superscript superscript) {
            element("sup", superscript.content());
        } else if (inline instanceof Inline.Subscript subscript) {
            element("sub", subscript.content());
        } else if (inline instanceof Inline.Code code) {
            out.open("code").text(code.code()).close();
        } else if (inline instanceof Inline.Link link) {
            link(link);
        } else if (inline instanceof Inline.Image image) {
            image(image);
        } else if (inline instanceof Inline.LineBreak) {
            out.empty("br").newline();
        } else if (inline instanceof Inline.FootnoteReference reference) {
            reference(reference.label());
        } else if (inline instanceof Inline.Ruby ruby) {
            ruby(ruby);
        } else if (inline instanceof Inline.Anchor anchor) {
            ids.define("anchor:" + anchor.id(), anchor.id())
                    .ifPresent(id -> out.open("span", "id", id).close());
        } else if (inline instanceof Inline.Verbatim verbatim) {
            out.open("span", "class", "verbatim").text(verbatim.source()).close();
        } else {
            throw new AssertionError("a new kind of inline: " + inline.getClass());
        }
    }

    private void element(String name, List<Inline> content) {
        out.open(name);
        inlines(content);
        out.close();
    }

    private void link(Inline.Link link) {
        Optional<String> href =
                isInLink || !isVisible(link.content())
                        ? Optional.empty()
                        : links.target(link.address());
        if (href.isEmpty()) {
            inlines(link.content());
            return;
        }
        if (link.title().isPresent()) {
            out.open("a", "href", href.get(), "title", link.title().get());
        } else {
            out.open("a", "href", href.get());
        }
        isInLink = true;
        inlines(link.content());
        isInLink = false;
        out.close();
        if (!ImageName.isImage(link.address())) {
            unlinked.forEach(this::linkAfter);
        }
        unlinked.clear();
    }

    private static boolean isVisible(List<Inline> content) {
        for (Inline leaf : Leaves.ofInlines(content)) {
            if (leaf instanceof Inline.Image) {
                return true;
            }
        }
        return !PlainText.of(content).isEmpty();
    }

    private void image(Inline.Image image) {
        Optional<String> src = links.image(image);
        if (src.isPresent() && image.title().isPresent()) {
            String title = image.title().get();
            out.empty("img", "src", src.get(), "alt", image.alt(), "title", title);
        } else if (src.isPresent()) {
            out.empty("img", "src", src.get(), "alt", image.alt());
        } else {
            standIn(image);
        }
    }

    private void standIn(Inline.Image image) {
        String label = image.alt().isBlank() ? ImageName.of(image.address()) : image.alt();
        Optional<String> href = links.outside(image.address());
        if (label.isEmpty()) {
            return;
        }
        if (href.isPresent() && !isInLink) {
            out.open("a", "class", "image", "href", href.get()).text(label).close();
            return;
        }
        out.open("span", "class", "image").text(label).close();
        if (href.isPresent()) {
            unlinked.add(image);
        }
    }

    /** Gives the address of an image that stood in a link to something else. */
    private void linkAfter(Inline.Image image) {
        String name = ImageName.of(image.address());
        links.outside(image.address())
                .filter(href -> !name.isEmpty())
                .ifPresent(
                        href -> {
                            out.text(" (").open("a", "class", "image", "href", href).text(name);
                            out.close().text(")");
                        });
    }

    private void reference(String label) {
        Optional<String> id = ids.define("reference:" + label, "fnref-" + label);
        Optional<String> note = isInLink ? Optional.empty() : ids.find("note:" + label);
        if (id.isPresent()) {
            out.open("sup", "id", id.get());
        } else {
            out.open("sup");
        }
        if (note.isEmpty()) {
            out.text(label);
        } else if (links.isEpub()) {
            String href = "#" + note.get();
            out.open("a", "href", href, "epub:type", "noteref", "role", "doc-noteref");
            out.text(label).close();
        } else {
            out.open("a", "href", "#" + note.get(), "role", "doc-noteref").text(label).close();
        }
        out.close();
    }

    private void ruby(Inline.Ruby ruby) {
        if (isInRuby) {
            // HTML allows none within another.
            inlines(ruby.base());
            out.text("(" + ruby.reading() + ")");
            return;
        }
        out.open("ruby");
        isInRuby = true;
        inlines(ruby.base());
        isInRuby = false;
        out.open("rp").text("(").close();
        out.open("rt").text(ruby.reading()).close();
        out.open("rp").text(")").close();
        out.close();
    }
}
