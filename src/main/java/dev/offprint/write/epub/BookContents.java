package dev.offprint.write.epub;

import dev.offprint.article.Article;
import dev.offprint.article.CleanText;
import dev.offprint.article.LanguageGuess;
import dev.offprint.article.Metadata;
import dev.offprint.article.PlainText;
import dev.offprint.article.PostDate;
import dev.offprint.article.Title;
import dev.offprint.url.Address;
import dev.offprint.url.SiteHost;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** What the chapters of a book tell about the book, gathered while they are written. */
final class BookContents {
    /** A book by more authors is nobody's: catalogues list it by its title. */
    private static final int MOST_AUTHORS = 5;

    private static final int MOST_SUBJECTS = 20;
    private static final int MOST_SOURCES = 20;

    /** The modification time of a book that knows none; the clock would make every run differ. */
    static final Instant UNKNOWN_TIME = Instant.parse("2000-01-01T00:00:00Z");

    private final MessageDigest digest = Digests.sha256();
    private final Tally languages = new Tally();
    private final Tally authors = new Tally();
    private final Tally sites = new Tally();
    private final Tally subjects = new Tally();
    private int chapters;
    private Optional<String> firstLabel = Optional.empty();
    private Optional<PostDate> earliest = Optional.empty();
    private Optional<PostDate> latest = Optional.empty();

    void add(Article article, String language) {
        Metadata metadata = article.metadata();
        update(metadata.source().orElse(""));
        update(Title.of(metadata).orElse(""));
        update(PlainText.ofBlocks(article.blocks()));
        chapters++;
        if (!language.equals(LanguageGuess.UNDETERMINED)) {
            languages.add(language);
        }
        if (firstLabel.isEmpty()) {
            firstLabel = Optional.of(Title.orLabel(article));
        }
        lines(metadata.authors()).forEach(authors::add);
        lines(metadata.tags()).forEach(subjects::add);
        metadata.source().map(Address::parse).ifPresent(this::addSite);
        Optional<PostDate> date = date(metadata);
        if (date.isPresent()) {
            boolean isEarlier =
                    earliest.isEmpty() || instant(date.get()).isBefore(instant(earliest.get()));
            boolean isLater =
                    latest.isEmpty() || instant(date.get()).isAfter(instant(latest.get()));
            earliest = isEarlier ? date : earliest;
            latest = isLater ? date : latest;
        }
    }

    private void addSite(Address address) {
        if (!address.host().isEmpty()) {
            sites.add(address.scheme().orElse("https") + "://" + address.host() + "/");
        }
    }

    /**
     * Returns what the book says about itself: what its maker says, else what the chapters say. To
     * be asked once, after the last chapter.
     *
     * @param undated the time of a book whose chapters have no date
     */
    Description description(Metadata book, Instant undated) {
        boolean isOne = chapters == 1;
        List<String> named = lines(book.authors());
        List<String> gathered =
                authors.size() <= MOST_AUTHORS ? authors.top(MOST_AUTHORS) : List.of();
        Optional<PostDate> published = date(book).or(() -> latest);
        Optional<String> source = book.source().flatMap(BookContents::line);
        return new Description(
                identifier(book),
                Title.of(book).or(() -> firstLabel).orElse("Untitled"),
                languages(book),
                named.isEmpty() ? gathered : named,
                published.map(PostDate::iso),
                latest.isEmpty()
                        ? List.of()
                        : List.of(day(earliest.orElseThrow()), day(latest.get())),
                source.isPresent() || isOne ? source.stream().toList() : sites.top(MOST_SOURCES),
                sites.size() == 1 ? Optional.of(host(sites.top(1).get(0))) : Optional.empty(),
                isOne ? lines(book.tags()) : subjects.top(MOST_SUBJECTS),
                book.description().flatMap(BookContents::line),
                published.map(BookContents::instant).orElse(undated));
    }

    private List<String> languages(Metadata book) {
        Optional<String> said = book.language().flatMap(LanguageGuess::wellFormed);
        if (said.isPresent()) {
            return List.of(said.get());
        }
        List<String> found = languages.top(Integer.MAX_VALUE);
        return found.isEmpty() ? List.of(LanguageGuess.UNDETERMINED) : found;
    }

    /**
     * A name that stays the same when the book is made again: from the address, or without one from
     * title, date and text.
     */
    private String identifier(Metadata book) {
        String name =
                book.source()
                        .map(String::strip)
                        .filter(source -> !source.isEmpty())
                        .orElseGet(
                                () ->
                                        String.join(
                                                "\n",
                                                book.title().orElse(""),
                                                book.date().orElse(""),
                                                HexFormat.of().formatHex(digest.digest())));
        return "urn:uuid:" + Digests.uuid(name);
    }

    private void update(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static String host(String site) {
        return SiteHost.of(site.substring(site.indexOf("//") + 2, site.length() - 1));
    }

    private static String day(PostDate date) {
        return date.date().toString();
    }

    private static Optional<PostDate> date(Metadata metadata) {
        return metadata.date().flatMap(PostDate::parse);
    }

    private static Instant instant(PostDate date) {
        return date.moment()
                .map(OffsetDateTime::toInstant)
                .orElse(date.date().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static Optional<String> line(String text) {
        return Optional.of(CleanText.line(text)).filter(line -> !line.isEmpty());
    }

    private static List<String> lines(List<String> texts) {
        return texts.stream().map(CleanText::line).filter(text -> !text.isEmpty()).toList();
    }
}
