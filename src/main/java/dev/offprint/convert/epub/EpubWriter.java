package dev.offprint.convert.epub;

import dev.offprint.convert.article.Article;
import dev.offprint.convert.article.Inline;
import dev.offprint.convert.article.LanguageGuess;
import dev.offprint.convert.article.Title;
import dev.offprint.convert.html.ArticleMarkup;
import dev.offprint.convert.html.Dialect;
import dev.offprint.convert.html.Markup;
import dev.offprint.convert.html.Stylesheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a book as EPUB 3.3, chapter by chapter, so that only one is in memory at a time. */
public final class EpubWriter {
    /** The modification time of a book that knows none; the clock would make every run differ. */
    private static final Instant UNKNOWN_TIME = Instant.parse("2000-01-01T00:00:00Z");

    private static final String CONTAINER =
            """
            <?xml version="1.0" encoding="utf-8"?>
            <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
            <rootfiles>
            <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
            </rootfiles>
            </container>
            """;

    private final Book book;
    private final EpubOptions options;
    private final OcfWriter container;
    private final ImageStore images;
    private final BookContents contents = new BookContents();
    private final List<ManifestItem> chapters = new ArrayList<>();
    private final List<NavEntry> entries = new ArrayList<>();

    /** The headings of the chapter before, listed in the nav while it is the only one. */
    private List<NavEntry> sections = List.of();

    private EpubWriter(Book book, OutputStream out, EpubOptions options) throws IOException {
        this.book = book;
        this.options = options;
        this.container = new OcfWriter(out);
        this.images = new ImageStore(options.images(), container);
    }

    /**
     * Writes {@code book} to {@code out}, which stays open. Equal books and options give equal
     * bytes on one Java; another may compress differently, but the files within are the same.
     *
     * @throws IOException when {@code out} fails
     * @throws IllegalArgumentException when the book has no chapter
     */
    public static EpubSummary write(Book book, OutputStream out, EpubOptions options)
            throws IOException {
        try {
            return new EpubWriter(book, out, options).write();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private EpubSummary write() throws IOException {
        container.add("META-INF/container.xml", CONTAINER);
        container.add(PackageDocument.FOLDER + "style.css", Stylesheet.article());
        for (Article article : book.chapters()) {
            chapter(article);
        }
        if (chapters.isEmpty()) {
            throw new IllegalArgumentException("a book needs a chapter");
        }
        finish();
        return new EpubSummary(chapters.size(), images.items().size(), images.missing());
    }

    private void chapter(Article article) throws IOException {
        String id = String.format(Locale.ROOT, "chapter-%04d", chapters.size() + 1);
        String href = id + ".xhtml";
        String label = Title.orLabel(article);
        String language = LanguageGuess.of(article);
        images.beginChapter();
        ArticleMarkup markup = ArticleMarkup.of(article, new InBook(images));
        Markup out = Xhtml.begin(label, language);
        out.open("section", "epub:type", "chapter", "role", "doc-chapter", "aria-label", label);
        out.newline().raw(markup.markup()).close().newline();
        container.add(PackageDocument.FOLDER + href, Xhtml.end(out));
        contents.add(article, language);
        chapters.add(new ManifestItem(id, href, "application/xhtml+xml", ""));
        entries.add(new NavEntry(label, href, List.of()));
        sections = chapters.size() == 1 ? NavEntry.of(markup.headings(), href) : List.of();
    }

    private void finish() throws IOException {
        String identifier = contents.identifier(book.metadata());
        String title = contents.title(book.metadata());
        String language = contents.language(book.metadata());
        if (!sections.isEmpty()) {
            NavEntry only = entries.get(0);
            entries.set(0, new NavEntry(only.label(), only.href(), sections));
        }
        Navigation navigation = new Navigation(title, entries);
        container.add(PackageDocument.FOLDER + "nav.xhtml", navigation.nav(language));
        container.add(PackageDocument.FOLDER + "toc.ncx", navigation.ncx(identifier, language));
        PackageDocument document =
                new PackageDocument(
                        book.metadata(),
                        identifier,
                        title,
                        language,
                        contents.modified(book.metadata())
                                .or(options::modified)
                                .orElse(UNKNOWN_TIME),
                        chapters,
                        images.items(),
                        images.isAllDescribed());
        container.add(PackageDocument.FOLDER + "package.opf", document.write());
        container.finish();
    }

    /** Within a book images are its own files, and links lead out by valid addresses. */
    private record InBook(ImageStore images) implements Dialect {
        @Override
        public Optional<String> image(Inline.Image image) {
            return images.href(image);
        }

        @Override
        public Optional<String> link(String address) {
            return LinkAddress.valid(address);
        }

        @Override
        public boolean isEpub() {
            return true;
        }
    }
}
