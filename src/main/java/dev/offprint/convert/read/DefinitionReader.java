package dev.offprint.convert.read;

import dev.offprint.article.Block;
import dev.offprint.article.Block.Definition;
import dev.offprint.article.Block.DefinitionList;
import dev.offprint.article.Flattening;
import dev.offprint.article.Inline;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads {@code dl}, with or without {@code div} around its groups. */
final class DefinitionReader {
    private final Reading reading;
    private final List<Definition> entries = new ArrayList<>();
    private List<List<Inline>> terms = new ArrayList<>();
    private List<List<Block>> descriptions = new ArrayList<>();

    private DefinitionReader(Reading reading) {
        this.reading = reading;
    }

    static List<Block> read(Element list, Reading reading, List<Format> path, int depth) {
        DefinitionReader reader = new DefinitionReader(reading);
        reader.children(list, path, depth);
        reader.endEntry();
        return reader.entries.isEmpty() ? List.of() : List.of(new DefinitionList(reader.entries));
    }

    private void children(Element parent, List<Format> path, int depth) {
        for (Node child : parent.childNodes()) {
            if (child instanceof Element element && !reading.visibility.isHidden(element)) {
                child(element, path, depth + 1);
            } else if (child instanceof TextNode text && !text.isBlank()) {
                addDescription(stray(text, path, depth + 1));
            }
        }
    }

    private void child(Element element, List<Format> path, int depth) {
        switch (element.normalName()) {
            case "dt" -> {
                if (!descriptions.isEmpty()) {
                    endEntry();
                }
                List<Inline> term = Flattening.inlines(reading.blocks(element, path, depth));
                if (!term.isEmpty()) {
                    terms.add(term);
                }
            }
            case "dd" -> addDescription(reading.blocks(element, path, depth));
            case "div" -> {
                if (depth < Reading.MAX_DEPTH && element.selectFirst("> dt, > dd") != null) {
                    children(element, path, depth);
                } else {
                    addDescription(stray(element, path, depth));
                }
            }
            default -> addDescription(stray(element, path, depth));
        }
    }

    private List<Block> stray(Node node, List<Format> path, int depth) {
        BlockReader reader = new BlockReader(reading);
        reader.node(node, path, depth);
        return reader.finish();
    }

    private void addDescription(List<Block> description) {
        if (!description.isEmpty()) {
            descriptions.add(description);
        }
    }

    private void endEntry() {
        if (!terms.isEmpty() || !descriptions.isEmpty()) {
            entries.add(new Definition(terms, descriptions));
        }
        terms = new ArrayList<>();
        descriptions = new ArrayList<>();
    }
}
