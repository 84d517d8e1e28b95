package dev.offprint.convert.read;

import dev.offprint.convert.remark.Reason;
import dev.offprint.convert.remark.Remarks;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The block that a short link in a sentence leads to, when it is a note: it links back to where the
 * link stands, begins with the same mark, or says that it is one (DPUB-ARIA 1.1, EPUB structural
 * semantics). No system is known by its name here.
 */
final class NoteBlock {
    /** A number, a letter or signs, with a word before it as Wikipedia has for its groups. */
    private static final Pattern MARK =
            Pattern.compile(
                    "[\\[(]?((?:[A-Za-z-]{1,16} )?(?:[0-9]{1,4}(?::[0-9]{1,3})?|[A-Za-z]|[ivxlc]{2,6}"
                            + "|[*\u2020\u2021\u00A7\u00B6\u2016#]{1,4}))[\\])]?");

    private static final Set<String> NOTES = Set.of("li", "p", "div", "aside", "section", "table");
    private static final int LONGEST_WAY_BACK = 20;

    private final Element block;
    private final Element link;
    private final String mark;

    private NoteBlock(Element block, Element link, String mark) {
        this.block = block;
        this.link = link;
        this.mark = mark;
    }

    /**
     * The note that a link leads to; empty when the block is none.
     *
     * @param target what the address of the link names, in or around the block
     */
    static Optional<NoteBlock> of(Element link, Element target, Element block) {
        Matcher mark = MARK.matcher(link.text().strip());
        if (!mark.matches()
                || !NOTES.contains(block.normalName())
                || block.selectFirst("h1, h2, h3, h4, h5, h6") != null
                || block.parents().is("td, th, dl")
                || (block.normalName().equals("table") && block.select("tr").size() != 1)) {
            return Optional.empty();
        }
        NoteBlock note = new NoteBlock(block, link, mark.group(1));
        boolean isNote = isDeclared(link, target) || note.linksBack() || note.beginsWithMark();
        return isNote ? Optional.of(note) : Optional.empty();
    }

    /** Whether a link is as short as a reference. */
    static boolean isMark(Element link) {
        String text = link.text().strip();
        return text.length() <= LONGEST_WAY_BACK && MARK.matcher(text).matches();
    }

    /** The number, letter or sign that is all an element says; empty when it says more. */
    static Optional<String> mark(Element element) {
        Matcher mark = MARK.matcher(element.text().strip());
        return mark.matches() ? Optional.of(mark.group(1)) : Optional.empty();
    }

    Element element() {
        return block;
    }

    String mark() {
        return mark;
    }

    /** Takes the ways back and the repeated mark out of the note, and says so. */
    void strip(Remarks remarks) {
        // The place that the reference led to; the note itself is it now.
        block.select("a:not([href]):empty").remove();
        List<Element> back = block.select("a[href^=#]").stream().filter(this::leadsBack).toList();
        for (Element way : back) {
            Element outer = way;
            while (outer.parent() != null
                    && !outer.parent().equals(block)
                    && holdsWaysOnly(outer.parent())) {
                outer = outer.parent();
            }
            remarks.sign(Reason.WAY_BACK, outer, outer.text(), mark);
            outer.remove();
        }
        TextNode first = firstText();
        if (first != null) {
            String text = first.getWholeText();
            String rest = withoutMark(text);
            String before = text.substring(0, text.length() - rest.length());
            remarks.sign(Reason.NOTE_MARK, block, before, mark);
            first.text(
                    back.isEmpty() || !rest.equals(text)
                            ? rest
                            : text.replaceFirst("^[\\s.):\\]]+", ""));
        }
    }

    /** Further references of one note have ways back of their own beside the first. */
    private boolean holdsWaysOnly(Element around) {
        return wordsOutsideLinks(around).isEmpty()
                && around.select("a[href^=#]").stream()
                        .allMatch(way -> leadsBack(way) || way.text().strip().length() <= 2);
    }

    private static boolean isDeclared(Element link, Element target) {
        return link.attr("role").equals("doc-noteref")
                || link.attr("epub:type").equals("noteref")
                || target.attr("role").matches("doc-(?:foot|end)note")
                || target.attr("epub:type").matches("(?:foot|end|rear)note");
    }

    private boolean linksBack() {
        return block.select("a[href^=#]").stream().anyMatch(this::leadsBack);
    }

    private boolean leadsBack(Element way) {
        return way.text().length() <= LONGEST_WAY_BACK
                && (places().contains(LinkTargets.fragment(way.attr("href")))
                        || way.attr("role").equals("doc-backlink"));
    }

    /** What the link and what stands around it in its line are called. */
    private Set<String> places() {
        Set<String> places = new HashSet<>();
        Element around = link;
        while (around != null) {
            places.add(around.id());
            places.add(around.attr("name"));
            if (ElementKind.isBlock(around)) {
                break;
            }
            around = around.parent();
        }
        places.remove("");
        return places;
    }

    private boolean beginsWithMark() {
        boolean isRaised =
                link.closest("sup") != null
                        || link.selectFirst("sup") != null
                        || link.text().strip().startsWith("[");
        return isRaised && !withoutMark(block.text().strip()).equals(block.text().strip());
    }

    private String withoutMark(String text) {
        return text.replaceFirst(
                "^\\s*[\\[(]?" + Pattern.quote(mark) + "(?![\\p{L}\\p{N}])[\\])]?[.:)]?\\s*", "");
    }

    private @Nullable TextNode firstText() {
        @Nullable TextNode[] found = new TextNode[1];
        NodeTraversor.traverse(
                (Node node, int depth) -> {
                    if (found[0] == null && node instanceof TextNode text && !text.isBlank()) {
                        found[0] = text;
                    }
                },
                block);
        return found[0];
    }

    /** Letters and digits outside the links that lead to places of the post. */
    static String wordsOutsideLinks(Element element) {
        StringBuilder words = new StringBuilder();
        element.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && !isInLink(text)) {
                        words.append(text.text());
                    }
                });
        return words.toString().replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isInLink(Node text) {
        Node around = text.parent();
        while (around != null
                && !(around instanceof Element element && ElementKind.isBlock(element))) {
            if (around.attr("href").startsWith("#")) {
                return true;
            }
            around = around.parent();
        }
        return false;
    }
}
