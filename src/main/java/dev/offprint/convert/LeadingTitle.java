package dev.offprint.convert;

import dev.offprint.article.Block;
import dev.offprint.article.Block.Heading;
import dev.offprint.article.Inline;
import dev.offprint.article.PlainText;
import dev.offprint.post.SamePage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The headings at the start of an article that say its title and nothing more. */
final class LeadingTitle implements Inline.Visitor<Boolean> {
    private final String title;
    private final Optional<String> own;

    /**
     * Looks for a title.
     *
     * @param own the address of the article, to which its title may lead
     */
    LeadingTitle(String title, Optional<String> own) {
        this.title = withoutSpace(title);
        this.own = own;
    }

    /** The blocks without those headings, the text of each of which {@code gone} gets. */
    List<Block> removedFrom(List<Block> blocks, Consumer<String> gone) {
        int start = 0;
        while (start < blocks.size()
                && blocks.get(start) instanceof Heading heading
                && withoutSpace(PlainText.of(heading.content())).equals(title)
                && isTitleOnly(heading.content())) {
            gone.accept(PlainText.of(heading.content()));
            start++;
        }
        return blocks.subList(start, blocks.size());
    }

    /** Whether a title in plain text says it all: no picture, note, reading or other address. */
    private boolean isTitleOnly(List<Inline> content) {
        for (Inline inline : content) {
            if (!inline.accept(this)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Boolean visit(Inline.Text text) {
        return true;
    }

    @Override
    public Boolean visit(Inline.Code code) {
        return true;
    }

    @Override
    public Boolean visit(Inline.LineBreak lineBreak) {
        return true;
    }

    @Override
    public Boolean visit(Inline.Emphasis emphasis) {
        return isTitleOnly(emphasis.content());
    }

    @Override
    public Boolean visit(Inline.Strong strong) {
        return isTitleOnly(strong.content());
    }

    @Override
    public Boolean visit(Inline.Highlight highlight) {
        return isTitleOnly(highlight.content());
    }

    @Override
    public Boolean visit(Inline.Link link) {
        boolean isOwn = own.filter(page -> SamePage.names(link.address(), page)).isPresent();
        return isOwn && isTitleOnly(link.content());
    }

    @Override
    public Boolean visit(Inline.Image image) {
        return false;
    }

    @Override
    public Boolean visit(Inline.FootnoteReference reference) {
        return false;
    }

    @Override
    public Boolean visit(Inline.Anchor anchor) {
        return false;
    }

    @Override
    public Boolean visit(Inline.Verbatim verbatim) {
        return false;
    }

    @Override
    public Boolean visit(Inline.Strikethrough struck) {
        return false;
    }

    @Override
    public Boolean visit(Inline.Superscript raised) {
        return false;
    }

    @Override
    public Boolean visit(Inline.Subscript lowered) {
        return false;
    }

    @Override
    public Boolean visit(Inline.Ruby ruby) {
        return false;
    }

    @Override
    public Boolean visit(Inline.Inserted inserted) {
        return false;
    }

    @Override
    public Boolean visit(Inline.Abbreviation abbreviation) {
        return false;
    }

    @Override
    public Boolean visit(Inline.Passage passage) {
        return isTitleOnly(passage.content());
    }

    @Override
    public Boolean visit(Inline.Formula formula) {
        return false;
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }
}
