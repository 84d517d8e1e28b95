package dev.offprint.write;

import dev.offprint.article.Article;
import dev.offprint.write.epub.Book;
import dev.offprint.write.epub.Chapter;
import dev.offprint.write.epub.ChapterLinks;
import dev.offprint.write.epub.EpubWriter;
import dev.offprint.write.html.HtmlWriter;
import dev.offprint.write.markdown.MarkdownOptions;
import dev.offprint.write.markdown.MarkdownWriter;
import dev.offprint.write.text.TextWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A form that articles are written in, with its writer. A new one is a constant here. */
public enum Format {
    MARKDOWN("md") {
        @Override
        public ArticleWriter writer(WriterOptions options) {
            return markdown(options);
        }
    },
    EPUB("epub") {
        @Override
        public ArticleWriter writer(WriterOptions options) {
            return epub(options);
        }
    },
    HTML("html") {
        @Override
        public ArticleWriter writer(WriterOptions options) {
            return text(HtmlWriter::write);
        }
    },
    TEXT("txt") {
        @Override
        public ArticleWriter writer(WriterOptions options) {
            return text(TextWriter::write);
        }
    };

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** The extension of its files, without the dot. */
    public String extension() {
        return extension;
    }

    /** The writer of this form. */
    public abstract ArticleWriter writer(WriterOptions options);

    /** The name on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of that label; empty when there is none. */
    public static Optional<Format> of(String label) {
        for (Format format : values()) {
            if (format.label().equals(label)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** All names on the command line. */
    public static List<String> labels() {
        return Stream.of(values()).map(Format::label).toList();
    }

    private static ArticleWriter markdown(WriterOptions options) {
        return (article, out) -> {
            MarkdownWriter.Result written =
                    MarkdownWriter.write(article, new MarkdownOptions(options.flavour()));
            print(written.text(), out);
            int unfaithful = written.mismatches().size();
            return unfaithful == 0
                    ? List.of()
                    : List.of(unfaithful + " block(s) may read differently in Markdown");
        };
    }

    private static ArticleWriter epub(WriterOptions options) {
        return (article, out) -> {
            Chapter chapter =
                    new Chapter(article, List.of(), options.images(), ChapterLinks.none());
            Book book = new Book(article.metadata(), List.of(chapter));
            return EpubWriter.write(book, out, options.epub()).notes();
        };
    }

    private static ArticleWriter text(Function<Article, String> writer) {
        return (article, out) -> {
            print(writer.apply(article), out);
            return List.of();
        };
    }

    private static void print(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
