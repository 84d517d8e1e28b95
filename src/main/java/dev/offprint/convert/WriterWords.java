package dev.offprint.convert;

import dev.offprint.article.Article;
import dev.offprint.article.Block;
import dev.offprint.article.CleanText;
import dev.offprint.article.Inline;
import dev.offprint.article.Leaves;
import dev.offprint.article.Metadata;
import dev.offprint.article.PostDate;
import dev.offprint.article.Title;
import dev.offprint.proof.OnRecord;
import dev.offprint.url.PercentEncoding;
import dev.offprint.write.Format;
import java.util.List;

/** What forms of writing say besides the words of an article, and what they say elsewhere. */
final class WriterWords {
    private final Format format;
    private final OnRecord record;

    private WriterWords(Format format, OnRecord record) {
        this.format = format;
        this.record = record;
    }

    static void tell(Format format, Article article, OnRecord record) {
        WriterWords words = new WriterWords(format, record);
        words.head(article);
        words.blocks(article.blocks());
    }

    private void head(Article article) {
        Metadata metadata = article.metadata();
        if (format == Format.MARKDOWN) {
            if (metadata.frontMatter().isEmpty()) {
                Title.of(metadata).ifPresent(record::added);
            }
            return;
        }
        Title.of(metadata).ifPresent(record::added);
        if (!metadata.authors().isEmpty()) {
            record.added(String.join(", ", metadata.authors()));
        }
        metadata.date().ifPresent(this::date);
        metadata.source().map(CleanText::line).ifPresent(this::address);
    }

    private void date(String date) {
        // The exact form of feeds is shown as its day.
        if (date.startsWith("T", 10) && format != Format.TEXT) {
            PostDate.parse(date).ifPresent(day -> record.added(day.date().toString()));
        } else {
            record.added(date);
        }
    }

    private void address(String address) {
        record.added(address);
        String readable = PercentEncoding.decode(address);
        if (!readable.equals(address)) {
            record.added(readable);
        }
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.OrderedList list) {
                numbers(list);
                list.items().forEach(item -> blocks(item.content()));
            } else if (block instanceof Block.BulletList list) {
                list.items().forEach(item -> blocks(item.content()));
            } else if (block instanceof Block.Quote quote) {
                blocks(quote.content());
            } else if (block instanceof Block.Details details) {
                blocks(details.content());
            } else if (block instanceof Block.Figure figure) {
                blocks(figure.content());
            } else if (block instanceof Block.Table table) {
                table.header().ifPresent(this::cells);
                table.rows().forEach(this::cells);
            } else if (block instanceof Block.DefinitionList list) {
                list.entries().forEach(entry -> entry.descriptions().forEach(this::blocks));
            } else if (block instanceof Block.Footnote note) {
                note(note);
            } else {
                leaf(block);
            }
        }
    }

    private void cells(List<Block.Cell> row) {
        row.forEach(cell -> blocks(cell.content()));
    }

    private void numbers(Block.OrderedList list) {
        for (int i = 0; format == Format.TEXT && i < list.items().size(); i++) {
            record.added(String.valueOf((long) list.start() + i));
        }
    }

    private void note(Block.Footnote note) {
        sign(note.label());
        StringBuilder words = new StringBuilder();
        for (Block.Leaf leaf : Leaves.ofBlocks(note.content())) {
            if (leaf instanceof Block.Paragraph paragraph) {
                for (Inline.Leaf inline : Leaves.ofInlines(paragraph.content())) {
                    words.append(inline instanceof Inline.Text text ? text.text() : " ");
                }
                words.append('\n');
            } else if (leaf instanceof Block.CodeBlock code) {
                words.append(code.code()).append('\n');
            }
        }
        record.moved(words.toString());
        blocks(note.content());
    }

    private void sign(String label) {
        if (format != Format.MARKDOWN) {
            record.added(label);
        }
    }

    private void leaf(Block block) {
        if (!(block instanceof Block.Paragraph paragraph)) {
            return;
        }
        for (Inline.Leaf leaf : Leaves.ofInlines(paragraph.content())) {
            if (leaf instanceof Inline.FootnoteReference reference) {
                sign(reference.label());
            } else if (leaf instanceof Inline.Image image) {
                picture(image);
            }
        }
    }

    /** A book says by its words what a picture is that it cannot have, or by its name. */
    private void picture(Inline.Image image) {
        if (format != Format.EPUB && format != Format.TEXT) {
            return;
        }
        record.added(image.alt());
        String address = image.address();
        record.added(address);
        record.added(PercentEncoding.decode(address.substring(address.lastIndexOf('/') + 1)));
    }
}
