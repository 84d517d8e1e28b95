package dev.offprint.run;

import dev.offprint.convert.Converter;
import dev.offprint.convert.article.Article;
import dev.offprint.convert.epub.Book;
import dev.offprint.convert.epub.Chapter;
import dev.offprint.convert.epub.ChapterLinks;
import dev.offprint.convert.epub.EpubOptions;
import dev.offprint.convert.epub.EpubSummary;
import dev.offprint.convert.epub.EpubWriter;
import dev.offprint.convert.html.HtmlWriter;
import dev.offprint.convert.image.ImageSource;
import dev.offprint.convert.image.MissingImage;
import dev.offprint.convert.markdown.MarkdownOptions;
import dev.offprint.convert.markdown.MarkdownWriter;
import dev.offprint.convert.text.TextWriter;
import dev.offprint.post.PostParser;
import dev.offprint.rule.Rule;
import dev.offprint.text.Position;
import dev.offprint.text.Source;
import dev.offprint.text.UndecodableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Converts files. */
public final class ConvertRun {

    /** What came of one file. */
    public sealed interface Result {
        /** The path as the user gave it. */
        Path path();
    }

    /**
     * The file as it is to be written.
     *
     * @param content the bytes of the new file; not to be written to
     * @param unfaithful blocks that a reader of the output would read differently; normally none
     * @param missing images that a book does not have
     */
    public record Converted(
            Path path, ByteArrayOutputStream content, int unfaithful, List<MissingImage> missing)
            implements Result {
        public Converted {
            missing = List.copyOf(missing);
        }

        Converted(Path path, ByteArrayOutputStream content, int unfaithful) {
            this(path, content, unfaithful, List.of());
        }
    }

    /** The file could not be read or converted. */
    public record Failed(Path path, String problem, Optional<Position> place) implements Result {}

    private final Converter converter;
    private final Format format;
    private final EpubOptions epub;
    private final ImageSource web;

    /**
     * A run.
     *
     * @param epub how books are made
     * @param web gives the images that are in no file and no {@code data:} address
     */
    public ConvertRun(List<Rule> rules, Format format, EpubOptions epub, ImageSource web) {
        this.converter = new Converter(rules);
        this.format = format;
        this.epub = epub;
        this.web = web;
    }

    /** Gives the result of every file to {@code consumer}, in the order of {@code files}. */
    public void run(List<Path> files, Consumer<Result> consumer) {
        Workers.inOrder(files, this::file, consumer);
    }

    private Result file(Path path) {
        try {
            return text(path, FileText.read(path.toString(), path));
        } catch (UndecodableException e) {
            return undecodable(path, e);
        } catch (IOException e) {
            return new Failed(path, IoProblem.of(e), Optional.empty());
        }
    }

    /** The result for a text; {@code path} says where its images are. */
    public Result text(Path path, Source source) {
        try {
            Article article = converter.convert(PostParser.parse(source)).article();
            return switch (format) {
                case MARKDOWN -> {
                    MarkdownWriter.Result written =
                            MarkdownWriter.write(article, MarkdownOptions.DEFAULT);
                    yield new Converted(path, content(written.text()), written.mismatches().size());
                }
                case HTML -> new Converted(path, content(HtmlWriter.write(article)), 0);
                case TEXT -> new Converted(path, content(TextWriter.write(article)), 0);
                case EPUB -> epub(path, article);
            };
        } catch (IOException e) {
            return new Failed(path, IoProblem.of(e), Optional.empty());
        } catch (RuntimeException | StackOverflowError e) {
            return internal(path, e);
        }
    }

    static Failed undecodable(Path path, UndecodableException e) {
        return new Failed(
                path,
                e.getMessage() + "; convert the file to UTF-8 first",
                Optional.of(e.position()));
    }

    static Failed internal(Path path, Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return new Failed(
                path,
                "internal error, please report it: "
                        + e
                        + (trace.length == 0 ? "" : " at " + trace[0]),
                Optional.empty());
    }

    private Converted epub(Path path, Article article) throws IOException {
        Path folder = path.toAbsolutePath().resolveSibling("");
        Chapter chapter =
                new Chapter(article, List.of(), new LocalImages(folder, web), ChapterLinks.none());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EpubSummary summary =
                EpubWriter.write(new Book(article.metadata(), List.of(chapter)), out, epub);
        return new Converted(path, out, 0, summary.missingImages());
    }

    private static ByteArrayOutputStream content(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        return out;
    }
}
