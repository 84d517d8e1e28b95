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
import dev.offprint.write.Format;
import dev.offprint.write.html.ImageName;
import dev.offprint.write.html.ReadableAddress;
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
        Leaves.ofBlocks(article.blocks()).forEach(words::leaf);
    }

    private void head(Article article) {
        Metadata metadata = article.metadata();
        if (format == Format.MARKDOWN) {
            if (metadata.frontMatter().isEmpty()) {
                Title.of(metadata).ifPresent(record::head);
            }
            return;
        }
        Title.of(metadata).ifPresent(record::head);
        List<String> authors = metadata.authors();
        if (!authors.isEmpty()) {
            record.head(String.join(", ", authors));
        }
        metadata.date().ifPresent(this::date);
        metadata.source().map(CleanText::line).ifPresent(this::address);
    }

    private void date(String date) {
        // The exact form of feeds is shown as its day.
        boolean isDay = date.startsWith("T", 10) && format != Format.TEXT;
        record.head(
                PostDate.parse(date)
                        .filter(day -> isDay)
                        .map(day -> day.date().toString())
                        .orElse(date));
    }

    private void address(String address) {
        record.head(format == Format.TEXT ? address : ReadableAddress.of(address));
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.OrderedList list) {
                numbers(list);
                list.items().forEach(item -> blocks(item.content()));
            } else if (block instanceof Block.BulletList list) {
                tasks(list);
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
            }
        }
    }

    private void cells(List<Block.Cell> row) {
        row.forEach(cell -> blocks(cell.content()));
    }

    /** Some flavours of Markdown know no lists but from one; others' numbers are text. */
    private void numbers(Block.OrderedList list) {
        boolean isText = format == Format.TEXT || format == Format.MARKDOWN;
        for (int i = 0; isText && i < list.items().size(); i++) {
            record.added(String.valueOf((long) list.start() + i));
        }
    }

    private void tasks(Block.BulletList list) {
        for (Block.ListItem item : list.items()) {
            if (format == Format.TEXT && item.checked().orElse(false)) {
                record.added("x");
            }
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
            record.sign(label);
        }
    }

    private void leaf(Block.Leaf block) {
        List<Inline> content = List.of();
        if (block instanceof Block.Paragraph paragraph) {
            content = paragraph.content();
        } else if (block instanceof Block.Heading heading) {
            content = heading.content();
        }
        for (Inline.Leaf leaf : Leaves.ofInlines(content)) {
            if (leaf instanceof Inline.FootnoteReference reference) {
                sign(reference.label());
            } else if (leaf instanceof Inline.Image image) {
                picture(image);
            }
        }
    }

    /** A book says what a picture is that it cannot have, and behind a link once more. */
    private void picture(Inline.Image image) {
        if (format == Format.EPUB) {
            record.sign(image.alt());
            record.sign(ImageName.of(image.address()));
            record.sign(ImageName.of(image.address()));
        }
    }
}
