package dev.offprint.evidence;

import dev.offprint.text.WhiteSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * What the elements of a tree hold, found in one walk of it, as many rules ask each element. It
 * holds for as long as the tree stays as it is.
 */
final class Outline {
    /** What an element is looked through for. */
    enum Kind {
        /** What leads somewhere. */
        LINK,
        ANCHOR,
        ADDRESSED,
        IMAGE,
        CODE,
        /** Pictures and players that a link may be around. */
        LINKABLE,
        /** All that shows something without text. */
        SHOWN
    }

    private static final Set<String> CODE = Set.of("code", "pre", "kbd", "samp", "tt");
    private static final Set<String> LINKABLE =
            Set.of("img", "iframe", "video", "audio", "object", "embed");
    private static final Set<String> SHOWN =
            Set.of(
                    "img", "picture", "video", "audio", "iframe", "embed", "object", "svg",
                    "canvas");
    private static final int SOME = 16;

    private final IdentityHashMap<Element, Integer> places = new IdentityHashMap<>();
    private final List<List<Element>> byKind = new ArrayList<>();

    /** For each element the first of each kind in it, by kind and place, and the first behind. */
    private int[] firsts = new int[SOME * 2 * Kind.values().length];

    /** How many characters are shown before each element and before its end, in turn. */
    private int[] shown = new int[2 * SOME];

    private int count;

    Outline(Element root) {
        for (int i = 0; i < Kind.values().length; i++) {
            byKind.add(new ArrayList<>());
        }
        root.traverse(new Walk());
    }

    private final class Walk implements NodeVisitor {
        private final List<Integer> open = new ArrayList<>();
        private int characters;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                characters += shown(text);
            } else if (node instanceof Element element) {
                int place = count++;
                if (count * 2 > shown.length) {
                    shown = Arrays.copyOf(shown, shown.length * 2);
                    firsts = Arrays.copyOf(firsts, firsts.length * 2);
                }
                places.put(element, place);
                open.add(place);
                shown[2 * place] = characters;
                note(2 * place);
                add(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element) {
                int place = open.remove(open.size() - 1);
                shown[2 * place + 1] = characters;
                note(2 * place + 1);
            }
        }
    }

    private void note(int row) {
        for (int i = 0; i < byKind.size(); i++) {
            firsts[row * byKind.size() + i] = byKind.get(i).size();
        }
    }

    private void add(Element element) {
        String name = element.normalName();
        if (name.equals("a")) {
            of(Kind.ANCHOR).add(element);
            if (element.hasAttr("href")) {
                of(Kind.LINK).add(element);
            }
        } else if (name.equals("img")) {
            of(Kind.IMAGE).add(element);
        } else if (CODE.contains(name)) {
            of(Kind.CODE).add(element);
        }
        if (element.attributesSize() > 0
                && (element.hasAttr("href")
                        || element.hasAttr("src")
                        || element.hasAttr("data-src"))) {
            of(Kind.ADDRESSED).add(element);
        }
        if (LINKABLE.contains(name)) {
            of(Kind.LINKABLE).add(element);
        }
        if (SHOWN.contains(name)) {
            of(Kind.SHOWN).add(element);
        }
    }

    @SuppressWarnings("EnumOrdinal") // a table of the kinds, made and read here alone
    private List<Element> of(Kind kind) {
        return byKind.get(kind.ordinal());
    }

    /** Whether {@code element} is one of these. */
    boolean has(Element element) {
        return places.containsKey(element);
    }

    /** The elements of a kind in {@code element}, itself included, in order. */
    @SuppressWarnings("EnumOrdinal") // as above
    List<Element> in(Element element, Kind kind) {
        int row = 2 * place(element);
        int first = firsts[row * byKind.size() + kind.ordinal()];
        int end = firsts[(row + 1) * byKind.size() + kind.ordinal()];
        return of(kind).subList(first, end);
    }

    /**
     * How many characters of a text {@code element} has at the least, white space not counted: what
     * jsoup leaves out of texts is not.
     */
    int shown(Element element) {
        int row = 2 * place(element);
        return shown[row + 1] - shown[row];
    }

    private int place(Element element) {
        @Nullable Integer place = places.get(element);
        if (place == null) {
            throw new IllegalArgumentException("an element of another tree");
        }
        return place;
    }

    /** How many characters of a text an element that holds it has at the least. */
    static int shown(TextNode node) {
        String text = node.getWholeText();
        int shown = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // jsoup leaves the last two out.
            boolean isNone = WhiteSpace.is(c) || c == '\u00A0' || c == '\u200B' || c == '\u00AD';
            shown += isNone ? 0 : 1;
        }
        return shown;
    }
}
