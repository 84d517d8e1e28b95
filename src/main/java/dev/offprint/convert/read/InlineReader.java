package dev.offprint.convert.read;

import dev.offprint.article.Inline;
import dev.offprint.article.Inline.Anchor;
import dev.offprint.article.Inline.FootnoteReference;
import dev.offprint.article.Inline.Image;
import dev.offprint.article.Inline.LineBreak;
import dev.offprint.article.Inline.Verbatim;
import dev.offprint.article.MathSource;
import dev.offprint.article.TextSetting;
import dev.offprint.convert.read.Format.Kind;
import dev.offprint.convert.read.html.PostHtml;
import dev.offprint.convert.remark.Reason;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads what stands within lines into the runs of a flow. */
final class InlineReader {
    private final Reading reading;
    private final InlineRuns runs;
    private final BlockReader flow;
    private boolean keepsLines;

    InlineReader(Reading reading, InlineRuns runs, BlockReader flow) {
        this.reading = reading;
        this.runs = runs;
        this.flow = flow;
    }

    void text(Node node, List<Format> path) {
        if (node instanceof TextNode text && !(node instanceof CDataNode)) {
            if (keepsLines) {
                verse(text.getWholeText(), path);
            } else {
                runs.text(path, text.getWholeText());
            }
        }
    }

    /** Reads text in which lines and the space before them are the author's. */
    void keepLines(Runnable reads) {
        keepsLines = true;
        reads.run();
        keepsLines = false;
    }

    private void verse(String text, List<Format> path) {
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                runs.atom(path, new LineBreak());
            }
            // The first goes on in the line of what stands before this text.
            String words = i > 0 ? lines[i].stripLeading() : lines[i];
            int indent = lines[i].length() - words.length();
            runs.text(path, "\u00A0".repeat(indent) + words);
        }
    }

    /** Remembers the place when a link of the post leads here. */
    private void anchor(Element element, List<Format> path) {
        if (isPlaceToRemember(element)) {
            runs.atom(path, new Anchor(reading.targets.name(element)));
        }
    }

    /** The same for a block: its place is where the next text begins, inside of it. */
    void waitingAnchor(Element element) {
        if (isPlaceToRemember(element)) {
            reading.waitingAnchors.add(new Anchor(reading.targets.name(element)));
        }
    }

    private boolean isPlaceToRemember(Element element) {
        return reading.targets.isTarget(element)
                && reading.footnotes.noteLabel(element) == null
                && reading.footnotes.referenceLabel(element) == null;
    }

    /** Reads an element that is neither block nor wrapper; false when it is one of these. */
    boolean handles(Element element, List<Format> path, int depth) {
        Optional<MathReader.Formula> formula = MathReader.read(element);
        if (formula.isPresent()) {
            MathReader.tell(element, formula.get(), reading.record);
            String tex = formula.get().source().tex();
            reading.remarks.written(Reason.FORMULA, element, MathReader.drawn(element), tex);
            formula(formula.get(), path);
            return true;
        }
        if (element.normalName().equals("script")) {
            script(element);
            return true;
        }
        if (reading.visibility.isHidden(element)) {
            return true;
        }
        if (MathReader.isDrawingOfScript(element)) {
            reading.remarks.leftOut(Reason.DRAWN_FORMULA, element);
            return true;
        }
        String label = reading.footnotes.referenceLabel(element);
        if (label != null) {
            reading.remarks.sign(Reason.REFERENCE, element, element.text(), label);
            Beside.of(element).apart(element.text(), reading.record);
            runs.atom(path, new FootnoteReference(label));
            return true;
        }
        switch (element.normalName()) {
            case "br" -> runs.atom(path, new LineBreak());
            case "wbr" -> {}
            case "img", "image", "amp-img" -> image(element, path);
            case "svg" -> drawing(element, path);
            case "noscript" -> noscript(element, path, depth);
            case "ruby" -> RubyReader.read(element, path, runs);
            case "button" -> button(element, path, depth);
            case PostHtml.VERBATIM -> verbatim(element, path);
            default -> {
                if (!reading.footnotes.isBackLink(element)) {
                    return false;
                }
                String around = reading.footnotes.labelAround(element);
                reading.remarks.sign(Reason.WAY_BACK, element, element.text(), around);
            }
        }
        return true;
    }

    private void script(Element element) {
        Inline link = reading.embeds.readScript(element).orElse(null);
        if (link != null) {
            reading.embedded(element, link);
            flow.standAlone(link);
        }
    }

    /** Reads an inline element that only says what its content is. */
    void wrapper(Element element, List<Format> path, int depth) {
        anchor(element, path);
        if (element.normalName().equals("q")) {
            runs.text(path, "\u201C");
            flow.children(element, path, depth);
            runs.text(path, "\u201D");
        } else if (element.normalName().equals("a") && isNoteLink(element, path)) {
            return;
        } else if (element.normalName().equals("a")) {
            flow.link(element, path(element, path), depth);
        } else if (Apart.is(element)) {
            apart(element, path, depth);
        } else {
            if (isFractionAfterNumber(element)) {
                String numerator = element.select(".num").text();
                Beside.of(element).apart(numerator, reading.record);
                runs.text(path, " ");
            }
            flow.children(element, path(element, path), depth);
        }
    }

    /** In a table the bar in it would end a cell, and a heading is known by its words. */
    private boolean isNoteLink(Element element, List<Format> path) {
        String href = element.attr("href").strip();
        boolean canBe =
                !href.isEmpty()
                        && element.childrenSize() == 0
                        && !saysMore(element)
                        && element.closest("table, h1, h2, h3, h4, h5, h6") == null;
        Optional<String> note =
                canBe ? reading.addresses.note(href, element.text()) : Optional.empty();
        if (note.isPresent()) {
            reading.record.sign(note.get());
            reading.record.added(element.text());
            runs.atom(path, new Verbatim(note.get()));
        }
        return note.isPresent();
    }

    private void apart(Element element, List<Format> path, int depth) {
        Beside beside = Beside.of(element);
        beside.apart(element.text(), reading.record);
        boolean isGloss =
                Apart.isGloss(element)
                        && element.text().codePoints().anyMatch(Character::isLetterOrDigit);
        String space = beside.before().isEmpty() ? "" : " ";
        runs.text(path, space + (isGloss ? "(" : ""));
        flow.children(element, path(element, path), depth);
        runs.text(path, (isGloss ? ")" : "") + (beside.after().isEmpty() ? "" : " "));
    }

    /** A numerator right behind a number would read as one of its digits. */
    private static boolean isFractionAfterNumber(Element element) {
        boolean isFraction =
                element.normalName().equals("span")
                        && element.selectFirst(".num") != null
                        && element.selectFirst(".den") != null
                        && !element.hasClass("num");
        if (!isFraction) {
            return false;
        }
        Node before = element.previousSibling();
        String text =
                before instanceof TextNode words
                        ? words.getWholeText()
                        : before instanceof Element other ? other.wholeText() : "";
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }

    private List<Format> path(Element element, List<Format> path) {
        List<Format> inner =
                switch (element.normalName()) {
                    case "em", "i", "cite", "dfn", "var" ->
                            Style.value(element, "font-style").equals("normal")
                                    ? path
                                    : Format.with(path, Kind.EMPHASIS);
                    case "strong", "b" ->
                            Style.isRegular(Style.value(element, "font-weight"))
                                    ? path
                                    : Format.with(path, Kind.STRONG);
                    case "del", "s", "strike" -> Format.with(path, Kind.STRIKETHROUGH);
                    case "mark" -> isColoured(element) ? path : Format.with(path, Kind.HIGHLIGHT);
                    case "sup" -> Format.with(path, Kind.SUPERSCRIPT);
                    case "sub" -> Format.with(path, Kind.SUBSCRIPT);
                    case "code", "kbd", "samp", "tt" -> Format.with(path, Kind.CODE);
                    case "ins" -> Format.with(path, Kind.INSERTED);
                    case "abbr", "acronym" -> abbreviation(element, path);
                    case "a" -> link(element, path);
                    default -> path;
                };
        List<Format> styled = element.hasAttr("style") ? styled(element, inner) : inner;
        TextSetting setting = SettingReader.ofWords(element);
        return setting.isNone() ? styled : Format.withSetting(styled, setting);
    }

    private static List<Format> abbreviation(Element element, List<Format> path) {
        String words = ImageReader.text(element.attr("title"));
        return words.isEmpty() ? path : Format.withAbbreviation(path, words);
    }

    /** WordPress writes text in another colour as a mark without its background. */
    private static boolean isColoured(Element mark) {
        return mark.hasClass("has-inline-color");
    }

    private static List<Format> styled(Element element, List<Format> path) {
        List<Format> styled = path;
        if (Style.isBold(Style.value(element, "font-weight"))) {
            styled = Format.with(styled, Kind.STRONG);
        }
        if (Style.value(element, "font-style").equals("italic")) {
            styled = Format.with(styled, Kind.EMPHASIS);
        }
        if (Style.value(element, "text-decoration").startsWith("line-through")) {
            styled = Format.with(styled, Kind.STRIKETHROUGH);
        }
        return styled;
    }

    private List<Format> link(Element element, List<Format> path) {
        String href = element.attr("href").strip();
        if (!Addresses.leadsSomewhere(href)) {
            return path;
        }
        boolean isWithin = href.startsWith("#") && reading.targets.hasTarget(href);
        String address = isWithin ? href : reading.addresses.resolve(href);
        if (address.isEmpty()) {
            return path;
        }
        if (address.startsWith("{") && !address.equals(href)) {
            // A generator's tag, which is text to whoever is none.
            reading.record.sign(address);
        }
        String title = ImageReader.text(element.attr("title"));
        return Format.withLink(path, address, saysMore(element) ? title : null);
    }

    /** Whether the title of a link is another than its words. */
    private static boolean saysMore(Element link) {
        String title = ImageReader.text(link.attr("title"));
        return !title.isEmpty() && !title.equals(ImageReader.text(link.text()));
    }

    void image(Element element, List<Format> path) {
        if (isEmoji(element)) {
            runs.text(path, element.attr("alt"));
            return;
        }
        if (LinkSign.is(element)) {
            reading.remarks.leftOut(Reason.LINK_SIGN, element, element.attr("alt"));
            return;
        }
        Optional<Image> image = reading.images.read(element);
        if (image.isPresent()) {
            runs.atom(path, image.get());
        } else if (!hasTwinInNoscript(element)) {
            runs.text(path, StandIn.of(element, element.attr("alt")));
        }
    }

    /** WordPress and others replace a character by its picture and keep it as alternative text. */
    private static boolean isEmoji(Element image) {
        String alt = image.attr("alt").strip();
        if (alt.isEmpty() || alt.codePointAt(0) < 0x203C) {
            return false;
        }
        return image.hasClass("emoji")
                || image.hasClass("wp-smiley")
                || image.attr("src").contains("/images/core/emoji/");
    }

    private static boolean hasTwinInNoscript(Element image) {
        return isTwin(image.nextElementSibling()) || isTwin(image.previousElementSibling());
    }

    private static boolean isTwin(@Nullable Element beside) {
        return beside != null
                && beside.normalName().equals("noscript")
                && beside.html().contains("img");
    }

    /** Its words are no part of the word beside it. */
    private void drawing(Element svg, List<Format> path) {
        String words = Drawing.words(svg);
        // What it is called may be on record as hidden, as nobody sees it beside the drawing.
        reading.record.added(words);
        reading.remarks.remark(Reason.DRAWING, svg, words);
        runs.text(path, words.isBlank() ? words : " " + words + " ");
    }

    private void noscript(Element element, List<Format> path, int depth) {
        Element content = element;
        if (element.childrenSize() == 0 && element.wholeText().indexOf('<') >= 0) {
            // With scripting on, a parser keeps the content as text.
            content = Parser.htmlParser().parseInput(element.wholeText(), "").body();
        }
        Element image = content.selectFirst("img");
        if (image != null && content.text().isBlank() && reading.isShownOutsideNoscript(image)) {
            return;
        }
        flow.children(content, path, depth);
    }

    /** A button says what it does, except where it is a title or a word of a sentence. */
    private void button(Element element, List<Format> path, int depth) {
        if (ButtonWords.areRead(element) || element.selectFirst("img") != null) {
            flow.children(element, path, depth);
        } else {
            reading.remarks.leftOut(Reason.BUTTON, element);
        }
    }

    private void signed(MathReader.Formula formula, List<Format> path) {
        formula(formula, path);
    }

    private void formula(MathReader.Formula formula, List<Format> path) {
        if (formula.isDisplay()) {
            flow.formula(formula.source());
        } else {
            runs.atom(path, new Inline.Formula(formula.source()));
        }
    }

    private void verbatim(Element element, List<Format> path) {
        String source = element.hasAttr("source") ? element.attr("source") : element.wholeText();
        Optional<MathSource> display = TexSigns.display(source);
        Optional<MathSource> inline = TexSigns.inline(source);
        boolean isBlock = element.hasAttr("block");
        if (display.isPresent() && (isBlock || !source.startsWith("$$"))) {
            signed(new MathReader.Formula(display.get(), true), path);
        } else if (inline.isPresent() && !isBlock) {
            signed(new MathReader.Formula(inline.get(), false), path);
        } else if (isBlock) {
            flow.verbatim(source);
        } else if (!source.isEmpty()) {
            String lines = display.isPresent() ? TexSigns.withoutMargin(source) : source;
            runs.atom(path, new Verbatim(lines));
        }
    }
}
