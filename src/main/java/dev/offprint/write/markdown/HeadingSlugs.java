package dev.offprint.write.markdown;

import dev.offprint.article.Block;
import dev.offprint.article.Block.BulletList;
import dev.offprint.article.Block.CodeBlock;
import dev.offprint.article.Block.DefinitionList;
import dev.offprint.article.Block.Details;
import dev.offprint.article.Block.Figure;
import dev.offprint.article.Block.Footnote;
import dev.offprint.article.Block.Heading;
import dev.offprint.article.Block.ListItem;
import dev.offprint.article.Block.OrderedList;
import dev.offprint.article.Block.Paragraph;
import dev.offprint.article.Block.Quote;
import dev.offprint.article.Block.Table;
import dev.offprint.article.Block.ThematicBreak;
import dev.offprint.article.Block.Verbatim;
import dev.offprint.article.Inline;
import dev.offprint.article.Inline.Anchor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The fragments that GitHub gives to headings, for links within an article; Obsidian's are the
 * words of the heading.
 */
final class HeadingSlugs implements Block.Visitor<Map<String, String>> {
    private static final Words WORDS = new Words();

    private final Map<String, String> fragments = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** The number to try next for a slug that is taken; headings repeat by the thousand. */
    private final Map<String, Integer> nextNumber = new HashMap<>();

    /** What a page shows after all else: its notes. */
    private final List<Block> atEnd = new ArrayList<>();

    private final Flavour flavour;

    private HeadingSlugs(Flavour flavour) {
        this.flavour = flavour;
    }

    /** For each anchor in a heading, the address of that heading with its number sign. */
    static Map<String, String> of(List<Block> blocks, Flavour flavour) {
        HeadingSlugs slugs = new HeadingSlugs(flavour);
        slugs.addAll(blocks);
        return slugs.addAll(slugs.atEnd);
    }

    private Map<String, String> addAll(List<Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
        return fragments;
    }

    private Map<String, String> addItems(List<ListItem> items) {
        for (ListItem item : items) {
            addAll(item.content());
        }
        return fragments;
    }

    @Override
    public Map<String, String> visit(Quote quote) {
        return addAll(quote.content());
    }

    @Override
    public Map<String, String> visit(BulletList list) {
        return addItems(list.items());
    }

    @Override
    public Map<String, String> visit(OrderedList list) {
        return addItems(list.items());
    }

    @Override
    public Map<String, String> visit(Details details) {
        return addAll(details.content());
    }

    @Override
    public Map<String, String> visit(Block.Callout callout) {
        return addAll(callout.content());
    }

    @Override
    public Map<String, String> visit(Block.Passage passage) {
        return addAll(passage.content());
    }

    @Override
    public Map<String, String> visit(Block.Formula formula) {
        return fragments;
    }

    @Override
    public Map<String, String> visit(Footnote note) {
        List<Block> content = note.content();
        if (flavour.hasFootnotes()) {
            atEnd.addAll(content);
            return fragments;
        }
        // The first block follows the label on its line, where a heading is none.
        return content.isEmpty() ? fragments : addAll(content.subList(1, content.size()));
    }

    @Override
    public Map<String, String> visit(DefinitionList list) {
        list.entries().forEach(entry -> entry.descriptions().forEach(this::addAll));
        return fragments;
    }

    @Override
    public Map<String, String> visit(Figure figure) {
        return addAll(figure.content());
    }

    /** A heading in a cell is written as text. */
    @Override
    public Map<String, String> visit(Table table) {
        return fragments;
    }

    @Override
    public Map<String, String> visit(Paragraph paragraph) {
        Anchors.addTo(fragments, paragraph.content());
        return fragments;
    }

    @Override
    public Map<String, String> visit(CodeBlock code) {
        return fragments;
    }

    @Override
    public Map<String, String> visit(ThematicBreak rule) {
        return fragments;
    }

    @Override
    public Map<String, String> visit(Block.ExcerptEnd end) {
        return fragments;
    }

    @Override
    public Map<String, String> visit(Verbatim verbatim) {
        return fragments;
    }

    @Override
    public Map<String, String> visit(Heading heading) {
        StringBuilder text = new StringBuilder();
        for (Piece piece :
                Pieces.of(heading.content(), Flavour.GFM, Map.of(), LineContext.HEADING)) {
            text.append(piece.accept(WORDS));
        }
        String unique =
                flavour == Flavour.OBSIDIAN ? words(text.toString()) : unique(text.toString());
        for (Inline inline : heading.content()) {
            if (inline instanceof Anchor anchor) {
                fragments.putIfAbsent(anchor.id(), "#" + unique);
            }
        }
        return fragments;
    }

    private String unique(String text) {
        String slug = slug(text);
        String unique = slug;
        while (!taken.add(unique)) {
            unique = slug + "-" + nextNumber.merge(slug, 1, Integer::sum);
        }
        return unique;
    }

    /** The heading without the signs that a link cannot hold. */
    private static String words(String text) {
        return text.replaceAll("[#|^\\[\\]%:\\\\]+", " ").strip().replaceAll("\\s+", "%20");
    }

    /** Lower case, hyphens for spaces, and of punctuation only hyphens and underscores. */
    private static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(
                        c -> {
                            if (c == ' ') {
                                slug.append('-');
                            } else if (c == '-' || c == '_' || isWord(c)) {
                                slug.appendCodePoint(c);
                            }
                        });
        return slug.toString();
    }

    private static boolean isWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** What a slug is made of. */
    private static final class Words implements Piece.Visitor<String> {
        @Override
        public String visit(Piece.Words words) {
            return words.text();
        }

        @Override
        public String visit(Piece.CodeSpan code) {
            return code.code();
        }

        @Override
        public String visit(Piece.Picture image) {
            return "";
        }

        @Override
        public String visit(Piece.Raw raw) {
            return "";
        }

        @Override
        public String visit(Piece.Tag tag) {
            return "";
        }

        @Override
        public String visit(Piece.LineEnd end) {
            return "";
        }
    }
}
