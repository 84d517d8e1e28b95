package dev.offprint.convert.read;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Keeps the text and images of elements that are nested too deep to be read one in another. */
final class DeepContent {
    private final Reading reading;
    private final InlineRuns runs;
    private final Runnable endOfBlock;

    DeepContent(Reading reading, InlineRuns runs, Runnable endOfBlock) {
        this.reading = reading;
        this.runs = runs;
        this.endOfBlock = endOfBlock;
    }

    void read(Element element, List<Format> path) {
        element.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode text) {
                            runs.text(path, text.getWholeText());
                        } else if (node instanceof Element inner) {
                            separate(inner);
                            if (inner.normalName().equals("img")) {
                                reading.images
                                        .read(inner)
                                        .ifPresent(image -> runs.atom(path, image));
                            }
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element inner) {
                            separate(inner);
                        }
                    }

                    private void separate(Element inner) {
                        if (ElementKind.isBlock(inner) || inner.normalName().equals("br")) {
                            endOfBlock.run();
                        }
                    }
                });
    }
}
