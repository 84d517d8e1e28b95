package dev.offprint.write.html;

import dev.offprint.article.Inline;
import dev.offprint.article.Leaves;
import dev.offprint.article.MathSource;
import dev.offprint.article.PlainText;
import dev.offprint.math.PagedFormula;
import dev.offprint.math.Tex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what stands within a line. */
final class InlineWriter implements Inline.Visitor<Markup> {
    /** libxml2, which most reading systems parse with, gives up at 256 elements. */
    private static final int MAX_DEPTH = 40;

    private final Markup out;
    private final Ids ids;
    private final Links links;
    private final List<Inline.Image> unlinked = new ArrayList<>();
    private boolean isInLink;
    private boolean isInRuby;

    /**
     * The last letter of text, a space for anything else; what a picture shows is no part of a
     * word.
     */
    private int last = ' ';

    private boolean isBehindStandIn;
    private int depth;

    InlineWriter(Markup out, Ids ids, Links links) {
        this.out = out;
        this.ids = ids;
        this.links = links;
    }

    Markup inlines(List<Inline> inlines) {
        if (depth++ == 0) {
            last = ' ';
        }
        for (Inline inline : depth < MAX_DEPTH ? inlines : Leaves.ofInlines(inlines)) {
            inline.accept(this);
        }
        depth--;
        return out;
    }

    @Override
    public Markup visit(Inline.Text text) {
        parted(text.text(), isBehindStandIn);
        if (isInLink && links.isEpub() && ReadableAddress.isAddress(text.text())) {
            out.open("span", "class", "address").text(ReadableAddress.of(text.text()));
            return out.close();
        }
        return out.text(text.text());
    }

    @Override
    public Markup visit(Inline.Emphasis emphasis) {
        return element("em", emphasis.content());
    }

    @Override
    public Markup visit(Inline.Strong strong) {
        return element("strong", strong.content());
    }

    @Override
    public Markup visit(Inline.Strikethrough struck) {
        return element("del", struck.content());
    }

    @Override
    public Markup visit(Inline.Highlight highlight) {
        return element("mark", highlight.content());
    }

    @Override
    public Markup visit(Inline.Superscript raised) {
        return element("sup", raised.content());
    }

    @Override
    public Markup visit(Inline.Subscript lowered) {
        return element("sub", lowered.content());
    }

    @Override
    public Markup visit(Inline.Code code) {
        parted(code.code(), isBehindStandIn);
        if (links.isRightToLeft()) {
            out.open("code", "dir", "ltr");
        } else {
            out.open("code");
        }
        return out.text(code.code()).close();
    }

    @Override
    public Markup visit(Inline.LineBreak lineBreak) {
        last = ' ';
        return out.empty("br").newline();
    }

    @Override
    public Markup visit(Inline.Anchor anchor) {
        Optional<String> id = ids.define("anchor:" + anchor.id(), anchor.id());
        return id.isPresent() ? out.open("span", "id", id.get()).close() : out;
    }

    @Override
    public Markup visit(Inline.Verbatim verbatim) {
        return out.open("span", "class", "verbatim").text(verbatim.source()).close();
    }

    @Override
    public Markup visit(Inline.Formula formula) {
        return math("span", formula.math());
    }

    @Override
    public Markup visit(Inline.Inserted inserted) {
        return element("ins", inserted.content());
    }

    @Override
    public Markup visit(Inline.Abbreviation abbreviation) {
        out.open("abbr", "title", abbreviation.words());
        inlines(abbreviation.content());
        return out.close();
    }

    @Override
    public Markup visit(Inline.Passage passage) {
        out.open("span", SettingAttributes.of(passage.setting()));
        inlines(passage.content());
        return out.close();
    }

    /** A formula as markup, or in TeX with the signs by which scripts know it. */
    Markup math(String name, MathSource math) {
        boolean isBlock = name.equals("div");
        Optional<String> markup =
                math.markup().isEmpty()
                        ? Tex.toMathMl(math.tex(), isBlock)
                        : Optional.of(math.markup());
        if (markup.isPresent()) {
            return links.isEpub()
                    ? paged(name, math, PagedFormula.of(markup.get()))
                    : isBlock
                            ? out.open(name, "class", "math").raw(markup.get()).close()
                            : out.raw(markup.get());
        }
        out.open(name, "class", "math");
        out.text((isBlock ? "\\[" : "\\(") + math.tex() + (isBlock ? "\\]" : "\\)"));
        return out.close();
    }

    /** A formula that fits a page; one that was written in TeX is also said in it. */
    private Markup paged(String name, MathSource math, PagedFormula formula) {
        String size = formula.size().className();
        String markup = formula.markup();
        if (math.markup().isEmpty() && !markup.contains(" alttext=")) {
            Markup text = new Markup().open("math", "alttext", math.tex());
            String start = text.toString();
            markup = start.substring(0, start.length() - 1) + markup.substring("<math".length());
        }
        if (name.equals("div")) {
            return out.open(name, "class", ("math " + size).strip()).raw(markup).close();
        }
        return size.isEmpty() ? out.raw(markup) : out.open(name, "class", size).raw(markup).close();
    }

    private Markup element(String name, List<Inline> content) {
        out.open(name);
        inlines(content);
        return out.close();
    }

    @Override
    public Markup visit(Inline.Link link) {
        Optional<String> href =
                isInLink || !isVisible(link.content())
                        ? Optional.empty()
                        : links.target(link.address());
        if (href.isEmpty()) {
            return inlines(link.content());
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
        return out;
    }

    private static boolean isVisible(List<Inline> content) {
        for (Inline leaf : Leaves.ofInlines(content)) {
            if (leaf instanceof Inline.Image) {
                return true;
            }
        }
        return !PlainText.of(content).isEmpty();
    }

    @Override
    public Markup visit(Inline.Image image) {
        Optional<String> src = links.image(image);
        if (src.isPresent() && image.title().isPresent()) {
            String title = image.title().get();
            return out.empty("img", "src", src.get(), "alt", image.alt(), "title", title);
        } else if (src.isPresent()) {
            return out.empty("img", "src", src.get(), "alt", image.alt());
        }
        return standIn(image);
    }

    /** A box that says that a picture is not here, what it shows, and where it was. */
    private Markup standIn(Inline.Image image) {
        String word = links.missingPicture();
        String alt = AltText.isFileName(image.alt(), image.address()) ? "" : image.alt();
        Optional<String> href = links.outside(image.address());
        String first = word + alt;
        if (first.isBlank()) {
            return out;
        }
        parted(first, true);
        isBehindStandIn = true;
        boolean isLink = href.isPresent() && !isInLink;
        if (isLink) {
            out.open("a", "class", "missing", "href", href.get());
        } else {
            out.open("span", "class", "missing");
        }
        if (!word.isEmpty()) {
            out.open("span", "class", "what").text(word).close().text(alt.isBlank() ? "" : " ");
        }
        out.text(alt).close();
        if (href.isPresent() && !isLink) {
            unlinked.add(image);
        }
        return out;
    }

    /** A space where a stand-in and a word would be one. */
    private Markup parted(String next, boolean isStandIn) {
        if (next.isEmpty()) {
            return out;
        }
        boolean joins =
                Character.isLetterOrDigit(last) && Character.isLetterOrDigit(next.codePointAt(0));
        last = next.codePointBefore(next.length());
        isBehindStandIn = false;
        return joins && isStandIn ? out.text(" ") : out;
    }

    /** Leads to an image that stood in a link to something else. */
    private void linkAfter(Inline.Image image) {
        String word = links.missingPicture();
        links.outside(image.address())
                .filter(href -> !word.isEmpty())
                .ifPresent(
                        href -> {
                            out.text(" (").open("a", "class", "image", "href", href).text(word);
                            out.close().text(")");
                        });
    }

    @Override
    public Markup visit(Inline.FootnoteReference reference) {
        String label = reference.label();
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
        return out.close();
    }

    @Override
    public Markup visit(Inline.Ruby ruby) {
        if (isInRuby) {
            // HTML allows none within another.
            inlines(ruby.base());
            return out.text("(" + ruby.reading() + ")");
        }
        out.open("ruby");
        isInRuby = true;
        inlines(ruby.base());
        isInRuby = false;
        out.open("rp").text("(").close();
        out.open("rt").text(ruby.reading()).close();
        out.open("rp").text(")").close();
        return out.close();
    }
}
