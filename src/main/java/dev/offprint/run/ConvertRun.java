package dev.offprint.run;

import dev.offprint.convert.Converter;
import dev.offprint.convert.article.Article;
import dev.offprint.convert.epub.Book;
import dev.offprint.convert.epub.EpubOptions;
import dev.offprint.convert.epub.EpubWriter;
import dev.offprint.convert.html.HtmlWriter;
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
import java.time.Instant;
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
     */
    public record Converted(Path path, ByteArrayOutputStream content, int unfaithful)
            implements Result {}

    /** The file could not be read or converted. */
    public record Failed(Path path, String problem, Optional<Position> place) implements Result {}

    private final Converter converter;
    private final Format format;
    private final Optional<Instant> modified;
    private final ArticleImages images;

    /**
     * A run.
     *
     * @param modified the time of the last change to say in books whose posts have no date
     * @param images what becomes of pictures
     */
    public ConvertRun(
            List<Rule> rules, Format format, Optional<Instant> modified, ArticleImages images) {
        this.images = images;
        this.converter = new Converter(rules);
        this.format = format;
        this.modified = modified;
    }

    /** Gives the result of every file to {@code consumer}, in the order of {@code files}. */
    public void run(List<Path> files, Consumer<Result> consumer) {
        Workers.inOrder(files, this::file, consumer);
    }

    private Result file(Path path) {
        try {
            return text(path, FileText.read(path.toString(), path));
        } catch (UndecodableException e) {
            return new Failed(
                    path,
                    e.getMessage() + "; convert the file to UTF-8 first",
                    Optional.of(e.position()));
        } catch (IOException e) {
            return new Failed(path, IoProblem.of(e), Optional.empty());
        }
    }

    /** The result for a text; {@code path} says where its images are. */
    public Result text(Path path, Source source) {
        try {
            Article article =
                    images.apply(path, converter.convert(PostParser.parse(source)).article());
            return switch (format) {
                case MARKDOWN -> {
                    MarkdownWriter.Result written =
                            MarkdownWriter.write(article, MarkdownOptions.DEFAULT);
                    yield new Converted(path, content(written.text()), written.mismatches().size());
                }
                case HTML -> new Converted(path, content(HtmlWriter.write(article)), 0);
                case TEXT -> new Converted(path, content(TextWriter.write(article)), 0);
                case EPUB -> new Converted(path, epub(path, article), 0);
            };
        } catch (IOException e) {
            return new Failed(path, IoProblem.of(e), Optional.empty());
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            return new Failed(
                    path,
                    "internal error, please report it: "
                            + e
                            + (trace.length == 0 ? "" : " at " + trace[0]),
                    Optional.empty());
        }
    }

    private ByteArrayOutputStream epub(Path path, Article article) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EpubWriter.write(Book.of(article), out, new EpubOptions(images.source(path), modified));
        return out;
    }

    private static ByteArrayOutputStream content(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        return out;
    }
}
