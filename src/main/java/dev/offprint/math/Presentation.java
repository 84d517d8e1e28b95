package dev.offprint.math;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes the elements of presentation MathML as TeX, each by the class that knows its kind. */
final class Presentation {
    /** What is nested deeper is written as its words, so that no formula exhausts the stack. */
    static final int DEEPEST = 200;

    private final TexOutput out;
    private final boolean isDisplay;
    private final Tokens tokens;
    private final Rows rows;
    private final Map<String, Consumer<Element>> writers = new HashMap<>();

    /** Names that an invisible sign applies to what follows. */
    private final Set<Node> functions = Collections.newSetFromMap(new IdentityHashMap<>());

    private int depth;

    Presentation(TexOutput out, boolean isDisplay) {
        this.out = out;
        this.isDisplay = isDisplay;
        tokens = new Tokens(this, out);
        rows = new Rows(this, out);
        tokens.register(writers);
        new Scripts(this, out).register(writers);
        new Fractions(this, out).register(writers);
        new Styles(this, out).register(writers);
        new Enclosures(this, out).register(writers);
        new Tables(this, out).register(writers);
        new Stacks(this, out).register(writers);
        ContentMath content = new ContentMath(this, out);
        ContentMath.NAMES.forEach(name -> writers.put(name, content::write));
    }

    void formula(Element math) {
        List<Node> content = Names.content(math);
        Node only = content.size() == 1 ? content.get(0) : math;
        boolean isStyle =
                isDisplay
                        && only instanceof Element style
                        && Names.is(style, "mstyle")
                        && style.attr("displaystyle").equals("true")
                        && !style.hasAttr("mathvariant");
        row(isStyle ? (Element) only : math);
    }

    /** Writes any node. */
    void write(Node node) {
        if (!(node instanceof Element element)) {
            tokens.characters(Names.text(node));
            return;
        }
        depth++;
        if (depth > DEEPEST) {
            tokens.words(element.text());
        } else {
            writers.getOrDefault(Names.of(element), this::row).accept(element);
        }
        depth--;
    }

    /** Writes what an element holds, side by side. */
    void row(Element element) {
        rows.write(Names.content(element));
    }

    void row(List<Node> nodes) {
        rows.write(nodes);
    }

    /** Writes a node in braces. */
    void group(Node node) {
        out.open();
        write(node);
        out.close();
    }

    /** Writes a node that scripts are attached to, in braces where it is more than one thing. */
    void base(Node node) {
        Node base = Names.inner(node);
        out.apart();
        if (Bases.isOne(base)) {
            write(base);
        } else {
            group(base);
        }
    }

    /** Writes an opening or closing character, or a point for none. */
    void delimiter(String character) {
        if (character.isEmpty()) {
            out.raw(".");
        } else {
            tokens.characters(character.replace('∥', '‖').replace('∣', '|'));
        }
    }

    void words(String words) {
        tokens.words(words);
    }

    void function(Node name) {
        functions.add(name);
    }

    boolean isFunction(Node name) {
        return functions.contains(name);
    }

    boolean isDisplay() {
        return isDisplay;
    }
}
