package dev.offprint.post.parse;

import dev.offprint.post.Region;
import dev.offprint.post.VisibleText;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** One walk of a freshly parsed tree that gathers what every later question needs. */
final class BodyWalk implements NodeVisitor {
    private static final Set<String> WITH_ADDRESS =
            Set.of(
                    "a", "area", "audio", "embed", "iframe", "img", "input", "link", "object",
                    "script", "source", "track", "video");

    /** What is written in them is shown as it is, not said. */
    private static final Set<String> CODE =
            Set.of("code", "kbd", "listing", "plaintext", "pre", "samp", "textarea", "tt", "xmp");

    private final String source;
    private final List<Region> regions;
    private final BitSet starts = new BitSet();
    private final Set<Element> copies = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Element> withAddress = new ArrayList<>();
    private final List<Span> textNodes = new ArrayList<>();
    private final List<Span> code = new ArrayList<>();
    private int codeDepth;

    BodyWalk(String source, List<Region> regions) {
        this.source = source;
        this.regions = regions;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            int start = element.sourceRange().startPos();
            if (start >= 0 && !element.sourceRange().isImplicit()) {
                // Misnested formatting makes jsoup copy an element with its range.
                if (starts.get(start)) {
                    copies.add(element);
                }
                starts.set(start);
            }
            if (WITH_ADDRESS.contains(element.normalName())) {
                withAddress.add(element);
            }
            codeDepth += CODE.contains(element.normalName()) ? 1 : 0;
        } else if (node instanceof TextNode text && text.sourceRange().isTracked()) {
            int start = text.sourceRange().startPos();
            int end = Math.min(text.sourceRange().endPos(), source.length());
            if (start < end) {
                textNodes.add(new Span(start, end));
                if (codeDepth > 0) {
                    code.add(new Span(start, end));
                }
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            codeDepth -= CODE.contains(element.normalName()) ? 1 : 0;
        }
    }

    /** Where code stands that HTML marks as such, in source order. */
    List<Span> code() {
        Collections.sort(code);
        return code;
    }

    Set<Element> copies() {
        return copies;
    }

    /** Elements of a kind that can hold an address, in tree order. */
    List<Element> withAddress() {
        return withAddress;
    }

    /** The text nodes without the addresses of Markdown links, in source order. */
    VisibleText text() {
        // Content misplaced in a table moves in the tree, so tree order is not source order.
        Collections.sort(textNodes);
        List<Span> visible = new ArrayList<>(textNodes.size());
        int next = 0;
        int done = 0;
        for (Span node : textNodes) {
            int at = Math.max(node.start(), done);
            while (next < regions.size() && regions.get(next).span().end() <= at) {
                next++;
            }
            for (int i = next; i < regions.size() && at < node.end(); i++) {
                Span region = regions.get(i).span();
                if (region.start() >= node.end()) {
                    break;
                }
                if (regions.get(i).kind() == Region.Kind.DESTINATION) {
                    if (region.start() > at) {
                        visible.add(new Span(at, region.start()));
                    }
                    at = Math.max(at, region.end());
                }
            }
            if (at < node.end()) {
                visible.add(new Span(at, node.end()));
            }
            done = Math.max(done, node.end());
        }
        return new VisibleText(source, visible);
    }
}
