package dev.offprint.run.convert;

import dev.offprint.config.ConfigException;
import dev.offprint.config.Profiles;
import dev.offprint.convert.article.Article;
import dev.offprint.convert.article.Block;
import dev.offprint.convert.article.Inline;
import dev.offprint.convert.article.Metadata;
import dev.offprint.convert.book.BookPlan;
import dev.offprint.convert.book.BookPost;
import dev.offprint.convert.book.BookSettings;
import dev.offprint.convert.book.PostIndex;
import dev.offprint.convert.book.Volume;
import dev.offprint.convert.epub.Book;
import dev.offprint.convert.epub.Chapter;
import dev.offprint.convert.epub.EpubOptions;
import dev.offprint.convert.epub.EpubSummary;
import dev.offprint.convert.epub.EpubWriter;
import dev.offprint.convert.frontmatter.FrontMatterStyle;
import dev.offprint.convert.frontmatter.MetadataReader;
import dev.offprint.post.Post;
import dev.offprint.run.FileText;
import dev.offprint.run.Workers;
import dev.offprint.run.convert.ConvertRun.Failed;
import dev.offprint.text.UndecodableException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes one book of many files. They are read twice: for their place in the book, then one by one
 * for their content, so that a book of thousands needs no more memory than its largest posts.
 */
public final class BookRun {
    private final PostConverter converter;
    private final BookSettings settings;
    private final EpubOptions options;
    private final ArticleImages images;

    /** A book file that was written. */
    public record Written(Path file, EpubSummary summary) {}

    /** What is known of a file before the book is begun. */
    private record Survey(Optional<BookPost> post, Optional<Failed> failure) {}

    /** What stands in the book for a file. */
    private record Content(Chapter chapter, Optional<Failed> failure) {}

    /**
     * A run; only what {@code options} say of books counts.
     *
     * @param images what becomes of pictures
     */
    public BookRun(
            Profiles profiles,
            BookSettings settings,
            ConvertOptions options,
            ArticleImages images) {
        this.converter = new PostConverter(profiles, FrontMatterStyle.KEEP);
        this.settings = settings;
        this.options = options.epub();
        this.images = images;
    }

    /**
     * Writes the book, or its volumes, and returns the files in order; none when no post could be
     * read.
     *
     * @param output the file; volumes have their number before its extension
     * @param failures is told of every file that is not in the book as it should be
     * @throws IOException when a book cannot be written
     */
    public List<Written> run(List<Path> files, Path output, Consumer<Failed> failures)
            throws IOException {
        List<BookPost> posts = new ArrayList<>();
        Workers.inOrder(
                files,
                this::survey,
                survey -> {
                    survey.post().ifPresent(posts::add);
                    survey.failure().ifPresent(failures);
                });
        List<Volume> volumes = new BookPlan(settings).volumes(posts);
        List<Written> written = new ArrayList<>();
        for (int i = 0; i < volumes.size(); i++) {
            Volume volume = volumes.get(i);
            Path file = volumes.size() == 1 ? output : numbered(output, i + 1);
            OutputFiles.replace(
                    file, out -> written.add(new Written(file, write(volume, out, failures))));
        }
        return written;
    }

    private EpubSummary write(Volume volume, OutputStream out, Consumer<Failed> failures)
            throws IOException {
        PostIndex index = new PostIndex(volume.places());
        try (Workers.Results<Volume.Place, Content> contents =
                new Workers.Results<>(volume.places(), place -> content(place, index))) {
            Iterable<Chapter> chapters =
                    () ->
                            new Iterator<>() {
                                @Override
                                public boolean hasNext() {
                                    return contents.hasNext();
                                }

                                @Override
                                public Chapter next() {
                                    Content content = contents.next();
                                    content.failure().ifPresent(failures);
                                    return content.chapter();
                                }
                            };
            return EpubWriter.write(new Book(volume.metadata(), chapters), out, options);
        }
    }

    private Survey survey(Path path) {
        try {
            Post post = converter.parse(path, FileText.read(path.toString(), path));
            return new Survey(
                    Optional.of(
                            new BookPost(
                                    path.toAbsolutePath().normalize(),
                                    withoutText(MetadataReader.read(post)),
                                    MetadataReader.categories(post))),
                    Optional.empty());
        } catch (UndecodableException
                | ConfigException
                | IOException
                | RuntimeException
                | StackOverflowError e) {
            return new Survey(Optional.empty(), Optional.of(ConvertRun.failed(path, e)));
        }
    }

    /** Returns what is kept of every post until the book is done. */
    private static Metadata withoutText(Metadata metadata) {
        return new Metadata(
                "",
                metadata.title(),
                metadata.authors(),
                metadata.date(),
                metadata.source(),
                metadata.tags(),
                metadata.language(),
                metadata.description());
    }

    private Content content(Volume.Place place, PostIndex index) {
        Path path = place.post().path();
        try {
            Post post = converter.parse(path, FileText.read(path.toString(), path));
            Article article = images.apply(path, converter.convert(path, post).article());
            return new Content(chapter(place, article, index), Optional.empty());
        } catch (UndecodableException
                | ConfigException
                | IOException
                | RuntimeException
                | StackOverflowError
                | AssertionError e) {
            return failed(place, index, ConvertRun.failed(path, e));
        }
    }

    /** Other chapters may lead to this one by its number, so something must stand there. */
    private Content failed(Volume.Place place, PostIndex index, Failed failure) {
        List<Inline> text = List.of(new Inline.Text("[" + failure.problem() + "]"));
        Article article = new Article(place.post().metadata(), List.of(new Block.Paragraph(text)));
        return new Content(chapter(place, article, index), Optional.of(failure));
    }

    private Chapter chapter(Volume.Place place, Article article, PostIndex index) {
        Path path = place.post().path();
        return new Chapter(
                article, place.parts(), images.source(path), address -> index.find(path, address));
    }

    private static Path numbered(Path file, int number) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return file.resolveSibling(stem + "-" + number + name.substring(stem.length()));
    }
}
