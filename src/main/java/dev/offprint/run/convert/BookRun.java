package dev.offprint.run.convert;

import dev.offprint.address.PostLocation;
import dev.offprint.article.Article;
import dev.offprint.article.Block;
import dev.offprint.article.Inline;
import dev.offprint.article.Metadata;
import dev.offprint.config.ConfigException;
import dev.offprint.config.Profiles;
import dev.offprint.convert.Conversion;
import dev.offprint.convert.Ledger;
import dev.offprint.convert.book.BookAccount;
import dev.offprint.convert.book.BookPlan;
import dev.offprint.convert.book.BookPost;
import dev.offprint.convert.book.BookSettings;
import dev.offprint.convert.book.PostIndex;
import dev.offprint.convert.book.Volume;
import dev.offprint.convert.frontmatter.FrontMatterStyle;
import dev.offprint.convert.frontmatter.MetadataReader;
import dev.offprint.engine.PostConverter;
import dev.offprint.post.Post;
import dev.offprint.run.Contents;
import dev.offprint.run.Failure;
import dev.offprint.run.Workers;
import dev.offprint.run.convert.ConvertRun.Failed;
import dev.offprint.text.UndecodableException;
import dev.offprint.write.epub.Book;
import dev.offprint.write.epub.Chapter;
import dev.offprint.write.epub.ChapterFaults;
import dev.offprint.write.epub.ChapterLinks;
import dev.offprint.write.epub.EpubSummary;
import dev.offprint.write.epub.EpubWriter;
import dev.offprint.write.image.ImageSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes one book of many files. They are read twice: for their place in the book, then one by one
 * for their content, so that a book of thousands needs no more memory than its largest posts.
 */
public final class BookRun {
    private final ProfileConverters converters;
    private final BookSettings settings;
    private final ConvertOptions options;
    private final Material material;
    private final Whereabouts where;
    private AddressRules addresses;

    /** What the user calls each file, which the book knows by its absolute path. */
    private final Map<Path, Path> given = new HashMap<>();

    /** Hears what comes of the files and books of a run, on the thread that runs it. */
    public interface Listener {
        /**
         * A file is a chapter of the next book, or cannot be; all but those that cannot be read are
         * told of in the order of the book.
         */
        void file(ConvertRun.Result result);

        /**
         * The book whose chapters were told of is written.
         *
         * @param strays what of the words of posts it does not say as it was proved; normally none
         */
        void written(Path book, EpubSummary summary, Map<Path, List<Ledger.Stray>> strays);

        /**
         * A book could not be written, and is as it was before.
         *
         * @param posts those that would be in it, but for those that were told of as failed
         */
        void unwritten(Path book, List<Path> posts, Failure failure);
    }

    /** What is known of a file before the book is begun. */
    private record Survey(Optional<BookPost> post, Optional<Failed> failure) {}

    /** What stands in the book for a file, and what is to be told of it. */
    private record Content(
            Volume.Place place,
            Chapter chapter,
            @Nullable Conversion conversion,
            ConvertRun.Result result) {

        /** The same when the chapter is in the book as {@code page}. */
        Content written(String page) {
            if (conversion == null) {
                return this;
            }
            ConvertRun.Result proved =
                    new ConvertRun.Included(
                            result.path(), conversion.provedChapter(page), conversion.notices());
            return new Content(place, chapter, null, proved);
        }
    }

    /**
     * A run; only what {@code options} say of books and repairs counts.
     *
     * @param material what there is to convert
     */
    public BookRun(
            Profiles profiles,
            BookSettings settings,
            ConvertOptions options,
            Material material,
            Whereabouts where) {
        this.converters = new ProfileConverters(profiles, FrontMatterStyle.KEEP, options.reach());
        this.settings = settings;
        this.options = options;
        this.material = material;
        this.where = where;
        this.addresses = rules(List.of());
    }

    /**
     * Writes the book, or its volumes in order; none when no post could be read.
     *
     * @param output where it goes
     */
    public void run(List<Path> files, BookFiles output, Listener listener) {
        addresses = rules(files);
        for (Path file : files) {
            given.put(file.toAbsolutePath().normalize(), file);
        }
        List<BookPost> posts = new ArrayList<>();
        Workers.inOrder(
                files,
                this::survey,
                (path, problem) ->
                        new Survey(Optional.empty(), Optional.of(ConvertRun.failed(path, problem))),
                survey -> {
                    survey.post().ifPresent(posts::add);
                    survey.failure().ifPresent(listener::file);
                });
        List<Volume> volumes = new BookPlan(settings).volumes(posts);
        misplaced(posts, volumes).forEach(listener::file);
        for (int i = 0; i < volumes.size(); i++) {
            Volume volume = volumes.get(i);
            boolean isWhole = volumes.size() == 1;
            Path file = isWhole ? output.file() : output.volume(i + 1);
            write(
                    volume,
                    file,
                    isWhole ? output::write : book -> output.write(file, book),
                    listener);
        }
    }

    /** Posts that are not in one book exactly, which nobody would miss in a row of books. */
    private List<Failed> misplaced(List<BookPost> posts, List<Volume> volumes) {
        Map<Path, Integer> counts = new LinkedHashMap<>();
        posts.forEach(post -> counts.merge(post.path(), 1, Integer::sum));
        for (Volume volume : volumes) {
            volume.places().forEach(place -> counts.merge(place.post().path(), -1, Integer::sum));
        }
        counts.values().removeIf(count -> count == 0);
        return counts.keySet().stream()
                .map(
                        path ->
                                ConvertRun.failed(
                                        given(path),
                                        new IllegalStateException("it is not in one book once")))
                .toList();
    }

    /** Puts a book in its place. */
    @FunctionalInterface
    private interface Place {
        void write(dev.offprint.file.Content book) throws IOException;
    }

    private void write(Volume volume, Path file, Place place, Listener listener) {
        List<EpubSummary> summary = new ArrayList<>();
        Set<Path> failed = new HashSet<>();
        BookAccount account = new BookAccount();
        try {
            place.write(out -> summary.add(write(volume, out, told(listener, failed), account)));
        } catch (IOException | RuntimeException | Error e) {
            List<Path> posts = new ArrayList<>();
            for (Volume.Place chapter : volume.places()) {
                posts.add(given(chapter.post().path()));
            }
            posts.removeAll(failed);
            listener.unwritten(file, posts, Failure.of(e));
            return;
        }
        listener.written(file, summary.get(0), finished(volume, account).strays(file));
    }

    private FinishedBook finished(Volume volume, BookAccount account) {
        List<Path> posts = new ArrayList<>();
        volume.places().forEach(place -> posts.add(given(place.post().path())));
        PostIndex index = new PostIndex(volume.places());
        return new FinishedBook(
                account,
                posts,
                chapter ->
                        Optional.ofNullable(
                                content(volume.places().get(chapter), index).conversion()));
    }

    /** Tells the listener, and notes which posts nothing came of. */
    private static Consumer<ConvertRun.Result> told(Listener listener, Set<Path> failed) {
        return result -> {
            if (result instanceof Failed) {
                failed.add(result.path());
            }
            listener.file(result);
        };
    }

    private EpubSummary write(
            Volume volume,
            OutputStream out,
            Consumer<ConvertRun.Result> results,
            BookAccount account)
            throws IOException {
        PostIndex index = new PostIndex(volume.places());
        try (Workers.Results<Volume.Place, Content> contents =
                new Workers.Results<>(
                        volume.places(),
                        place -> content(place, index),
                        (place, problem) -> failed(place, problem))) {
            Chapters chapters = new Chapters(contents, results, account);
            EpubSummary summary =
                    EpubWriter.write(
                            new Book(volume.metadata(), () -> chapters),
                            out,
                            options.epub(),
                            chapters);
            chapters.end();
            return summary;
        }
    }

    /**
     * Gives the chapters of a book, and tells of each once it is known whether it is in the book.
     */
    private final class Chapters implements Iterator<Chapter>, ChapterFaults {
        private final Workers.Results<Volume.Place, Content> contents;
        private final Consumer<ConvertRun.Result> results;
        private final BookAccount account;
        private @Nullable Content last;

        Chapters(
                Workers.Results<Volume.Place, Content> contents,
                Consumer<ConvertRun.Result> results,
                BookAccount account) {
            this.contents = contents;
            this.results = results;
            this.account = account;
        }

        @Override
        public boolean hasNext() {
            return contents.hasNext();
        }

        @Override
        public Chapter next() {
            end();
            Content content = contents.next();
            last = content;
            return content.chapter();
        }

        @Override
        public Chapter instead(Chapter failing, Throwable problem) {
            Content content = failed(Objects.requireNonNull(last).place(), problem);
            last = content;
            return content.chapter();
        }

        @Override
        public void written(String page) {
            account.chapter(page);
            last = Objects.requireNonNull(last).written(page);
        }

        @Override
        public void added(String page) {
            account.own(page);
        }

        /** What was given last is in the book, or nobody proved that it is. */
        void end() {
            Content content = last;
            if (content != null) {
                results.accept(content.written(FinishedBook.NOTHING).result());
            }
            last = null;
        }
    }

    private Survey survey(Path path) throws ConfigException, IOException, UndecodableException {
        Post post = converters.of(path).parse(material.posts().post(path).source());
        return new Survey(
                Optional.of(
                        new BookPost(
                                path.toAbsolutePath().normalize(),
                                withoutText(MetadataReader.read(post)),
                                MetadataReader.categories(post))),
                Optional.empty());
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
                metadata.description(),
                metadata.edition());
    }

    private Content content(Volume.Place place, PostIndex index)
            throws ConfigException, IOException, UndecodableException {
        Path path = place.post().path();
        Contents.Post read = material.posts().post(path);
        PostConverter converter = converters.of(path);
        Post post = converter.parse(read.source());
        PostLocation location = where.roots().location(converters.files(), path);
        LocalAddresses local =
                new LocalAddresses(
                        location, addresses, new BookDestinations(location.post(), index::holds));
        Conversion linked = converter.convert(post, read.address().orElse(null), local);
        Conversion conversion =
                linked.withArticle(
                        options.known(path, material.images().apply(path, linked.article())));
        Chapter chapter =
                new Chapter(
                        conversion.article(),
                        place.parts(),
                        new LocalImages(location, local, material.images().source(path)),
                        address ->
                                local.post(address)
                                        .map(target -> index.number(target.post().path()))
                                        .orElseGet(OptionalInt::empty));
        return new Content(
                place,
                chapter,
                conversion,
                new ConvertRun.Included(given(path), conversion.ledger(), conversion.notices()));
    }

    /** Other chapters may lead to this one by its number, so something must stand there. */
    private Content failed(Volume.Place place, Throwable problem) {
        Path path = place.post().path();
        Failed failed = ConvertRun.failed(given(path), problem);
        String words = "[" + failed.failure().about(path.getFileName().toString()) + "]";
        Article article =
                new Article(
                        place.post().metadata(),
                        List.of(new Block.Paragraph(List.of(new Inline.Text(words)))));
        Chapter chapter =
                new Chapter(article, place.parts(), ImageSource.none(), ChapterLinks.none());
        return new Content(place, chapter, null, failed);
    }

    private Path given(Path absolute) {
        return given.getOrDefault(absolute, absolute);
    }

    private AddressRules rules(List<Path> files) {
        KnownPosts known = KnownPosts.of(files, material.posts(), converters, where.roots());
        return AddressRules.of(options, where.links(), converters, known);
    }
}
