package dev.offprint.convert.epub;

import dev.offprint.convert.article.Article;
import dev.offprint.convert.article.LanguageGuess;
import dev.offprint.convert.article.Metadata;
import dev.offprint.convert.article.PlainText;
import dev.offprint.convert.article.PostDate;
import dev.offprint.convert.article.Title;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;

/** What the chapters of a book tell about the book, gathered while they are written. */
final class BookContents {
    private final MessageDigest digest = Digests.sha256();
    private String language = LanguageGuess.UNDETERMINED;
    private Optional<String> firstLabel = Optional.empty();
    private Optional<Instant> latest = Optional.empty();

    void add(Article article, String chapterLanguage) {
        update(article.metadata().source().orElse(""));
        update(Title.of(article.metadata()).orElse(""));
        update(PlainText.ofBlocks(article.blocks()));
        if (language.equals(LanguageGuess.UNDETERMINED)) {
            language = chapterLanguage;
        }
        if (firstLabel.isEmpty()) {
            firstLabel = Optional.of(Title.orLabel(article));
        }
        Optional<Instant> date = instant(article.metadata());
        if (latest.isEmpty() || (date.isPresent() && date.get().isAfter(latest.get()))) {
            latest = date.isPresent() ? date : latest;
        }
    }

    /** The language that the book names, else that of its first chapter with letters. */
    String language(Metadata book) {
        return book.language().flatMap(LanguageGuess::wellFormed).orElse(language);
    }

    /** The title that the book has, else the label of its first chapter. */
    String title(Metadata book) {
        return Title.of(book).or(() -> firstLabel).orElse("Untitled");
    }

    /** The book's own date, else the latest of its chapters. */
    Optional<Instant> modified(Metadata book) {
        return instant(book).or(() -> latest);
    }

    /**
     * A name that stays the same when the book is made again: from the address, or without one from
     * title, date and text. To be asked once, after the last chapter.
     */
    String identifier(Metadata book) {
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

    private static Optional<Instant> instant(Metadata metadata) {
        Optional<PostDate> date = metadata.date().flatMap(PostDate::parse);
        if (date.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                date.get()
                        .moment()
                        .map(OffsetDateTime::toInstant)
                        .orElse(date.get().date().atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
