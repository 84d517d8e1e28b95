package dev.offprint.write.epub;

import dev.offprint.article.Article;
import dev.offprint.article.CleanText;
import dev.offprint.article.LanguageGuess;
import dev.offprint.article.PostDate;
import dev.offprint.article.Title;
import dev.offprint.write.epub.Navigation.Landmark;
import dev.offprint.write.html.ArticleMarkup;
import dev.offprint.write.html.Markup;
import dev.offprint.write.image.ImageFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes a book as EPUB 3.3, chapter by chapter, so that only one is in memory at a time. */
public final class EpubWriter {
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
    private final BookStyles styles;
    private final BookContents contents = new BookContents();
    private final List<Listing> chapters = new ArrayList<>();
    private final List<ManifestItem> items = new ArrayList<>();
    private final List<String> spine = new ArrayList<>();
    private final List<Landmark> landmarks = new ArrayList<>();

    /** The headings of chapters that the nav may list, by the page. */
    private final Map<String, List<NavEntry>> sections = new HashMap<>();

    private final ChapterFaults faults;
    private Optional<String> coverProblem = Optional.empty();

    private EpubWriter(Book book, OutputStream out, EpubOptions options, ChapterFaults faults)
            throws IOException {
        this.book = book;
        this.options = options;
        this.faults = faults;
        this.container = new OcfWriter(out);
        this.images = new ImageStore(options, container);
        this.styles = new BookStyles(options.type());
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
        return write(book, out, options, ChapterFaults.UNMENDED);
    }

    /**
     * The same for a book that goes on without a chapter that cannot be written.
     *
     * @param faults says what stands in its place
     */
    public static EpubSummary write(
            Book book, OutputStream out, EpubOptions options, ChapterFaults faults)
            throws IOException {
        try {
            return new EpubWriter(book, out, options, faults).write();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private EpubSummary write() throws IOException {
        container.add("META-INF/container.xml", CONTAINER);
        styles.addTo(container);
        for (Chapter chapter : book.chapters()) {
            chapter(chapter);
        }
        if (chapters.isEmpty()) {
            throw new IllegalArgumentException("a book needs a chapter");
        }
        finish();
        return new EpubSummary(
                chapters.size(), images.items().size(), images.missing(), coverProblem);
    }

    private void chapter(Chapter chapter) throws IOException {
        String href = InBook.chapterHref(chapters.size() + 1);
        Written written = written(chapter, href);
        container.add(PackageDocument.FOLDER + href, written.page());
        faults.written(written.page());
        chapters.add(written.listing());
        boolean isOnly = chapters.size() == 1;
        int levels = options.making().headingLevels(isOnly);
        if (levels > 0) {
            sections.put(href, NavEntry.of(written.markup().headings(), href));
        }
    }

    /** A chapter as it goes into the book, or what is to stand in its place. */
    private Written written(Chapter chapter, String href) {
        try {
            return page(chapter, href);
        } catch (UncheckedIOException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            return page(faults.instead(chapter, e), href);
        }
    }

    private Written page(Chapter chapter, String href) {
        Article article = chapter.article();
        String label = Title.orLabel(article);
        String language = LanguageGuess.of(article);
        images.beginChapter(chapter.images());
        ArticleMarkup markup =
                ArticleMarkup.of(article, new InBook(images, chapter.links(), language));
        Markup out = styles.frame(language).begin(label, language);
        out.open("section", "epub:type", "chapter", "role", "doc-chapter", "aria-label", label);
        out.newline().raw(markup.markup()).close().newline();
        Listing listing =
                new Listing(
                        label,
                        href,
                        article.metadata()
                                .date()
                                .flatMap(PostDate::parse)
                                .map(date -> date.date().toString()),
                        article.metadata().authors().stream()
                                .map(CleanText::line)
                                .filter(author -> !author.isEmpty())
                                .toList(),
                        chapter.parts(),
                        language,
                        markup.markup().contains("<math "));
        String page = Xhtml.end(out);
        contents.add(article, language, page);
        return new Written(markup, page, listing);
    }

    /** What is known of a chapter once its page is made. */
    private record Written(ArticleMarkup markup, String page, Listing listing) {}

    private void finish() throws IOException {
        Description description =
                contents.description(
                        book.metadata(), options.making().details(), options.modified());
        String language = description.language();
        BookPages pages =
                new BookPages(
                        description.title(),
                        language,
                        description.authors(),
                        description.publisher(),
                        description.dates(),
                        chapters,
                        styles.frame(language));
        items.add(new ManifestItem("nav", "nav.xhtml", "application/xhtml+xml", "nav"));
        items.add(new ManifestItem("ncx", "toc.ncx", "application/x-dtbncx+xml", ""));
        items.addAll(styles.items());
        boolean hasCover = cover(pages, description);
        if (chapters.size() > 1) {
            page("title", pages.titlePage());
            page("contents", pages.contents());
            landmarks.add(new Landmark("toc", Words.of(language).contents(), "contents.xhtml"));
        }
        chapterPages(pages);
        landmarks.add(new Landmark("bodymatter", chapters.get(0).label(), chapters.get(0).href()));
        navigation(pages, description);
        items.addAll(images.items());
        PackageDocument document =
                new PackageDocument(
                        description,
                        new Accessibility(
                                hasCover || !images.items().isEmpty(), images.isAllDescribed()),
                        items,
                        spine,
                        styles.isVertical(language));
        container.add(PackageDocument.FOLDER + "package.opf", document.write());
        container.finish();
    }

    private boolean cover(BookPages pages, Description description) throws IOException {
        if (options.cover() instanceof Cover.None) {
            return false;
        }
        OptionalInt colour = OptionalInt.empty();
        Optional<CoverPage.Shown> shown = Optional.empty();
        if (options.cover() instanceof Cover.Picture picture) {
            shown = Optional.of(addCover(picture.image()));
        } else if (options.cover() instanceof Cover.FirstPicture) {
            shown = images.cover();
        }
        if (shown.isEmpty()) {
            DrawnCover drawn =
                    DrawnCover.of(
                            new CoverWords(
                                    description.title(),
                                    description.authors(),
                                    description.publisher(),
                                    pages.span(),
                                    description.language()));
            coverProblem = drawn.problem();
            colour = OptionalInt.of(drawn.colour());
            shown = Optional.of(addCover(drawn.image()));
        }
        String word = Words.of(description.language()).cover();
        CoverPage page = new CoverPage(shown.get(), word + ": " + description.title());
        Xhtml frame = styles.coverFrame(colour, container);
        items.add(styles.coverItem());
        page(
                ManifestItem.pageWithDrawing("cover"),
                page.write(description.title(), description.language(), frame));
        landmarks.add(new Landmark("cover", word, "cover.xhtml"));
        return true;
    }

    private CoverPage.Shown addCover(ImageFile image) throws IOException {
        String href = "images/cover." + image.type().extension();
        container.addStored(PackageDocument.FOLDER + href, image.bytes());
        items.add(
                new ManifestItem(
                        "cover-image", href, image.type().mediaType(), ManifestItem.COVER_IMAGE));
        return new CoverPage.Shown(href, image.size());
    }

    /** Lists the chapters, each part behind a page of its own. */
    private void chapterPages(BookPages pages) throws IOException {
        List<Section> parts = Section.of(chapters);
        int part = 0;
        int end = 0;
        for (int i = 0; i < chapters.size(); i++) {
            if (i == end && part < parts.size()) {
                Section section = parts.get(part++);
                end += section.chapters().size();
                page(section.href().replace(".xhtml", ""), pages.part(section));
            }
            String id = InBook.chapterId(i + 1);
            items.add(
                    chapters.get(i).hasFormulas()
                            ? ManifestItem.pageWithFormulas(id)
                            : ManifestItem.page(id));
            spine.add(id);
        }
    }

    private void page(String id, String markup) throws IOException {
        page(ManifestItem.page(id), markup);
    }

    private void page(ManifestItem item, String markup) throws IOException {
        container.add(PackageDocument.FOLDER + item.href(), markup);
        faults.added(markup);
        items.add(item);
        spine.add(item.id());
    }

    private void navigation(BookPages pages, Description description) throws IOException {
        int levels = options.making().headingLevels(chapters.size() == 1);
        List<NavEntry> entries =
                pages.entries().stream().map(entry -> entry.with(sections, levels)).toList();
        String language = description.language();
        Navigation navigation = new Navigation(description.title(), entries, landmarks);
        String nav = navigation.nav(language, styles.frame(language));
        String ncx = navigation.ncx(description.identifier(), language);
        container.add(PackageDocument.FOLDER + "nav.xhtml", nav);
        container.add(PackageDocument.FOLDER + "toc.ncx", ncx);
    }
}
