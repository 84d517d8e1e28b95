package dev.offprint.run.convert;

import dev.offprint.article.Article;
import dev.offprint.config.ConfigException;
import dev.offprint.config.Profiles;
import dev.offprint.convert.Conversion;
import dev.offprint.convert.Ledger;
import dev.offprint.post.Post;
import dev.offprint.run.Failure;
import dev.offprint.run.PostText;
import dev.offprint.run.Workers;
import dev.offprint.text.Source;
import dev.offprint.text.UndecodableException;
import dev.offprint.write.WriterOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

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
     * @param ledger what was left out
     * @param notices what a user should know, each a clause about the post; normally none
     */
    public record Converted(
            Path path, ByteArrayOutputStream content, Ledger ledger, List<String> notices)
            implements Result {
        public Converted {
            notices = List.copyOf(notices);
        }
    }

    /**
     * The file is a chapter of a book.
     *
     * @param ledger what was left out
     * @param notices as of a post that is converted alone
     */
    public record Included(Path path, Ledger ledger, List<String> notices) implements Result {
        public Included {
            notices = List.copyOf(notices);
        }
    }

    /** The file was not looked at, because what it becomes is there already. */
    public record Skipped(Path path) implements Result {}

    /** The file could not be read or converted. */
    public record Failed(Path path, Failure failure) implements Result {}

    private final PostConverter converter;
    private final ConvertOptions options;
    private final ArticleImages images;

    /**
     * A run.
     *
     * @param images what becomes of pictures
     */
    public ConvertRun(Profiles profiles, ConvertOptions options, ArticleImages images) {
        this.images = images;
        this.converter = new PostConverter(profiles, options.frontMatter(), options.reach());
        this.options = options;
    }

    /**
     * Gives the result of every file to {@code consumer}, in the order of {@code files}.
     *
     * @param isDone tells of a file whether it can be skipped; asked by several threads
     */
    public void run(List<Path> files, Predicate<Path> isDone, Consumer<Result> consumer) {
        Workers.inOrder(
                files,
                path -> isDone.test(path) ? new Skipped(path) : file(path),
                ConvertRun::failed,
                consumer);
    }

    private Result file(Path path) throws ConfigException, IOException, UndecodableException {
        return converted(path, PostText.read(path));
    }

    /** The result for a text; {@code path} says where its images are. */
    public Result text(Path path, Source source) {
        return Workers.one(path, name -> converted(name, source), ConvertRun::failed);
    }

    private Result converted(Path path, Source source) throws ConfigException, IOException {
        Post post = converter.parse(path, source);
        Conversion conversion = converter.convert(path, post);
        Article article = images.apply(path, conversion.article());
        List<String> notices = new ArrayList<>(conversion.notices());
        WriterOptions writing =
                new WriterOptions(options.flavour(), options.epub(), images.source(path));
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        notices.addAll(options.format().writer(writing).write(article, content));
        Ledger ledger = proved(conversion, article, content.toByteArray(), notices);
        return new Converted(path, content, ledger, notices);
    }

    /** The ledger with what the proof found; that it failed is said, and ends nothing. */
    private Ledger proved(
            Conversion conversion, Article article, byte[] written, List<String> notices) {
        try {
            return conversion
                    .ledger()
                    .withStrays(conversion.account().strays(options.format(), article, written));
        } catch (IOException | RuntimeException | AssertionError | StackOverflowError e) {
            notices.add("its words could not be compared: " + e);
            return conversion.ledger();
        }
    }

    /** What went wrong with a file, as its user can understand it. */
    static Failed failed(Path path, Throwable problem) {
        return new Failed(path, Failure.of(problem));
    }
}
