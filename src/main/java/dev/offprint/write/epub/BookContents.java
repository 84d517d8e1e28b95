package dev.offprint.write.epub;

import dev.offprint.article.Article;
import dev.offprint.article.CleanText;
import dev.offprint.article.Edition;
import dev.offprint.article.Edition.Series;
import dev.offprint.article.LanguageGuess;
import dev.offprint.article.Metadata;
import dev.offprint.article.PlainText;
import dev.offprint.article.PostDate;
import dev.offprint.article.Title;
import dev.offprint.url.Address;
import dev.offprint.url.SiteHost;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the chapters of a book tell about the book, gathered while they are written. */
final class BookContents {
    /**
     * So many of the authors of a book of many posts are its creators, those of most posts first;
     * the others contribute. Libraries show and sort a book by all of its creators.
     */
    private static final int MOST_AUTHORS = 6;

    private static final int MOST_SUBJECTS = 20;
    private static final int MOST_SOURCES = 20;
    private static final int SECONDS_A_DAY = 86_400;

    /** The modification time of a book that knows none; the clock would make every run differ. */
    static final Instant UNKNOWN_TIME = Instant.parse("2000-01-01T00:00:00Z");

    private final MessageDigest digest = Digests.sha256();
    private final Tally languages = new Tally();
    private final Tally authors = new Tally();
    private final Tally sites = new Tally();
    private final Tally subjects = new Tally();
    private final Tally translators = new Tally();
    private final Tally rights = new Tally();
    private final Tally series = new Tally();
    private final Set<String> identities = new TreeSet<>();
    private int chapters;
    private Optional<String> firstLabel = Optional.empty();
    private Optional<PostDate> earliest = Optional.empty();
    private Optional<PostDate> latest = Optional.empty();
    private Optional<PostDate> changed = Optional.empty();

    /**
     * @param page of the chapter as it is in the book
     */
    void add(Article article, String language, String page) {
        Metadata metadata = article.metadata();
        digest.update(page.getBytes(StandardCharsets.UTF_8));
        identities.add(
                PostIdentity.of(metadata).orElseGet(() -> PlainText.ofBlocks(article.blocks())));
        chapters++;
        Edition edition = metadata.edition();
        lines(edition.translators()).forEach(translators::add);
        edition.rights().flatMap(BookContents::line).ifPresent(rights::add);
        edition.series().flatMap(of -> line(of.name())).ifPresent(series::add);
        changed = later(changed, edition.modified().flatMap(PostDate::parse));
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
            earliest = isEarlier ? date : earliest;
        }
        latest = later(latest, date);
    }

    private static Optional<PostDate> later(Optional<PostDate> a, Optional<PostDate> b) {
        boolean isLater =
                b.isPresent() && (a.isEmpty() || instant(b.get()).isAfter(instant(a.get())));
        return isLater ? b : a;
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
     * @param undated the time of a book whose chapters have no date, if one is given
     */
    Description description(Metadata book, BookDetails details, Optional<Instant> undated) {
        boolean isOne = chapters == 1;
        List<String> named = lines(book.authors());
        List<String> gathered = authors.top(Integer.MAX_VALUE);
        int creators = Math.min(gathered.size(), MOST_AUTHORS);
        Optional<PostDate> published = date(book).or(() -> latest);
        Optional<String> source = book.source().flatMap(BookContents::line);
        return new Description(
                identifier(book),
                Title.of(book).or(() -> firstLabel).orElse("Untitled"),
                languages(book),
                named.isEmpty() ? gathered.subList(0, creators) : named,
                published.map(PostDate::iso),
                latest.isEmpty()
                        ? List.of()
                        : List.of(day(earliest.orElseThrow()), day(latest.get())),
                source.isPresent() || isOne ? source.stream().toList() : sites.top(MOST_SOURCES),
                details.publisher()
                        .or(() -> book.edition().publisher().flatMap(BookContents::line))
                        .or(this::onlyHost),
                subjects(book, details),
                details.description().or(() -> book.description().flatMap(BookContents::line)),
                new Imprint(
                        named.isEmpty()
                                ? gathered.subList(creators, gathered.size())
                                : others(gathered, named),
                        translators.top(Integer.MAX_VALUE),
                        details.rights().or(() -> ofAll(rights)),
                        series(book, details)),
                modified(published, undated));
    }

    /** Authors of posts of a book that its maker says is by others. */
    private static List<String> others(List<String> gathered, List<String> named) {
        return gathered.stream().filter(author -> !named.contains(author)).toList();
    }

    private Optional<String> onlyHost() {
        return only(sites).map(BookContents::host);
    }

    private static Optional<String> only(Tally tally) {
        return tally.size() == 1 ? Optional.of(tally.top(1).get(0)) : Optional.empty();
    }

    /** What every chapter says. */
    private Optional<String> ofAll(Tally tally) {
        return only(tally).filter(text -> tally.of(text) == chapters);
    }

    private List<String> subjects(Metadata book, BookDetails details) {
        if (!details.subjects().isEmpty()) {
            return details.subjects();
        }
        return chapters == 1 ? lines(book.tags()) : subjects.top(MOST_SUBJECTS);
    }

    /** A volume of several has its number in a series that its maker names. */
    private Optional<Series> series(Metadata book, BookDetails details) {
        if (details.series().isPresent()) {
            Series said = details.series().get();
            Optional<String> volume = book.edition().volume().map(number -> number.toString());
            return Optional.of(new Series(said.name(), said.position().or(() -> volume)));
        } else if (chapters == 1) {
            return book.edition()
                    .series()
                    .filter(of -> line(of.name()).isPresent())
                    .map(of -> new Series(CleanText.line(of.name()), of.position()));
        }
        return ofAll(series).map(name -> new Series(name, Optional.empty()));
    }

    /**
     * The time of the last change. What only a day is said of, or of several posts the latest,
     * stands for every edition of that day, so the content moves it by seconds: an edited book is a
     * newer one to a reader's device. File times differ from checkout to checkout and say nothing.
     */
    private Instant modified(Optional<PostDate> published, Optional<Instant> undated) {
        long seconds = Integer.toUnsignedLong(ByteBuffer.wrap(digest.digest()).getInt());
        Optional<PostDate> said = changed.or(() -> published);
        if (said.isEmpty() && undated.isPresent()) {
            return undated.get();
        }
        Instant base = said.map(BookContents::instant).orElse(UNKNOWN_TIME);
        boolean isExact = chapters == 1 && changed.flatMap(PostDate::moment).isPresent();
        return isExact ? base : base.plusSeconds(seconds % SECONDS_A_DAY);
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
     * A name that stays the same when the book is made again of edited posts: of one post its own,
     * of many that of the book, which has the number of a volume, and of all posts in it.
     */
    private String identifier(Metadata book) {
        Optional<String> one = chapters == 1 ? PostIdentity.of(book) : Optional.empty();
        String name =
                one.orElseGet(
                        () -> Title.of(book).orElse("") + "\n\n" + String.join("\n\n", identities));
        return "urn:uuid:" + Digests.uuid(name);
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
