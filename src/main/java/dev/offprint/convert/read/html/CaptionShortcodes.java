package dev.offprint.convert.read.html;

import dev.offprint.convert.remark.Reason;
import dev.offprint.convert.remark.Remarks;
import dev.offprint.proof.OnRecord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes figures of WordPress's caption shortcode, which exports leave in the text: {@code [caption
 * …]} around a picture and its words, which in old posts are an attribute of the shortcode.
 */
final class CaptionShortcodes {
    /** What shows its source, and what would be no heading any more with a figure in it. */
    private static final String NO_PLACE = "pre, code, kbd, samp, textarea, h1, h2, h3, h4, h5, h6";

    /** Nodes between two ends; a shortcode that is not closed makes no search of a whole post. */
    private static final int MAX_CONTENT = 50;

    /** Paragraphs after the one that opens; picture and words seldom take more than two. */
    private static final int MAX_PARAGRAPHS = 3;

    private final Remarks remarks;

    /**
     * @param remarks is told of the ends of shortcodes
     */
    CaptionShortcodes(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Changes the tree below {@code body}; a shortcode that is not closed beside it stays text. */
    void replace(Element body) {
        Set<Element> containers = new LinkedHashSet<>();
        for (Element holder : holders(body)) {
            if (isLeftOpen(holder) && holder.parent() != null) {
                containers.add(holder.parent());
            }
        }
        for (Element container : containers) {
            joinParagraphs(container);
        }
        for (Element parent : holders(body)) {
            replaceIn(parent);
        }
    }

    private static Set<Element> holders(Element body) {
        Set<Element> holders = new LinkedHashSet<>();
        body.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text
                            && text.getWholeText().contains("caption")
                            && text.parentElement() != null) {
                        holders.add(text.parentElement());
                    }
                });
        holders.removeIf(holder -> holder.closest(NO_PLACE) != null);
        return holders;
    }

    /** Makes one paragraph of those that a shortcode opens in, goes on in, and closes in. */
    private static void joinParagraphs(Element container) {
        List<Node> written = new ArrayList<>(container.childNodes());
        container.empty();
        int i = 0;
        while (i < written.size()) {
            Node first = written.get(i);
            container.appendChild(first);
            int end = first instanceof Element opening ? lastOfShortcode(written, opening, i) : i;
            for (i++; i <= end; i++) {
                join((Element) first, written.get(i));
            }
        }
    }

    /** Where the paragraph stands in which the shortcode closes that opens here, or here. */
    private static int lastOfShortcode(List<Node> nodes, Element opening, int place) {
        if (!isLeftOpen(opening)) {
            return place;
        }
        boolean hasPicture = holdsPicture(opening);
        int paragraphs = 0;
        for (int i = place + 1; i < nodes.size() && paragraphs < MAX_PARAGRAPHS; i++) {
            if (!(nodes.get(i) instanceof Element next)) {
                if (nodes.get(i) instanceof TextNode text && text.isBlank()) {
                    continue;
                }
                return place;
            }
            if (!next.is("p, a, img, picture, figure")) {
                return place;
            }
            paragraphs++;
            hasPicture |= holdsPicture(next);
            List<CaptionLine.End> ends = CaptionLine.of(next).ends();
            if (!ends.isEmpty()) {
                return ends.get(0).isClosing() && hasPicture ? i : place;
            }
        }
        return place;
    }

    private static boolean isLeftOpen(Element element) {
        return element.normalName().equals("p") && CaptionLine.of(element).isLeftOpen();
    }

    private static void join(Element first, Node other) {
        if (other instanceof Element paragraph && paragraph.normalName().equals("p")) {
            first.appendText("\n").appendChildren(new ArrayList<>(paragraph.childNodes()));
        } else {
            first.appendChild(other);
        }
    }

    /** Gives the element its children anew: put in one by one, each would move all after it. */
    private void replaceIn(Element parent) {
        CaptionLine line = CaptionLine.of(parent);
        List<CaptionLine.End> openings = new ArrayList<>();
        List<CaptionLine.End> closings = new ArrayList<>();
        for (int i = 0; i + 1 < line.ends().size(); i++) {
            CaptionLine.End opening = line.ends().get(i);
            CaptionLine.End closing = line.ends().get(i + 1);
            if (!opening.isClosing()
                    && closing.isClosing()
                    && holdsPicture(line, opening, closing)) {
                openings.add(opening);
                closings.add(closing);
            }
        }
        if (openings.isEmpty()) {
            return;
        }
        parent.empty();
        int done = 0;
        for (int i = 0; i < openings.size(); i++) {
            CaptionLine.End opening = openings.get(i);
            CaptionLine.End closing = closings.get(i);
            parent.appendChildren(line.nodes(done, opening.span().start()));
            parent.appendChild(
                    figure(
                            line.words(opening),
                            line.nodes(opening.span().end(), closing.span().start())));
            tell(line, opening);
            done = closing.span().end();
        }
        parent.appendChildren(line.nodes(done, line.length()));
    }

    /** Of an opening end nothing is left but its words, which stand below the picture. */
    private void tell(CaptionLine line, CaptionLine.End opening) {
        String words = line.wordsText(opening);
        String sign = line.text(opening.span());
        int at = words.isEmpty() ? -1 : sign.indexOf(words);
        OnRecord record = remarks.record();
        leftOut(at < 0 ? sign : sign.substring(0, at));
        if (at >= 0) {
            leftOut(sign.substring(at + words.length()));
            record.moved(words);
        }
        record.leftOut("caption");
        remarks.remark(Reason.CAPTION, sign);
    }

    private void leftOut(String sign) {
        if (remarks.allows(Reason.CAPTION, sign)) {
            remarks.record().leftOut(sign);
        }
    }

    private static boolean holdsPicture(
            CaptionLine line, CaptionLine.End opening, CaptionLine.End closing) {
        List<Node> content = line.nodes(opening.span().end(), closing.span().start());
        return content.size() <= MAX_CONTENT
                && content.stream().anyMatch(CaptionShortcodes::holdsPicture);
    }

    /** Words of both forms stand below the picture, once where they are the same. */
    private static Element figure(List<Node> attribute, List<Node> content) {
        Element figure = new Element("figure");
        Element words = new Element("figcaption");
        for (Node node : content) {
            (holdsPicture(node) ? figure : words).appendChild(node);
        }
        Element old = new Element("figcaption").appendChildren(attribute);
        if (old.hasText() && !words.text().contains(old.text())) {
            if (words.hasText()) {
                old.appendText(" ");
            }
            words.prependChildren(new ArrayList<>(old.childNodes()));
        }
        return figure.appendChild(words);
    }

    private static boolean holdsPicture(Node node) {
        return node instanceof Element element && element.selectFirst("img") != null;
    }
}
