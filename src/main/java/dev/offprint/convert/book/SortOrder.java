package dev.offprint.convert.book;

import dev.offprint.article.PostDate;
import dev.offprint.text.Labels;
import java.text.Collator;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** In which order the posts of a book stand. Posts that lack what is asked for come last. */
public record SortOrder(Key key, boolean isReversed) {
    /** By date, the oldest first. */
    public static final SortOrder DEFAULT = new SortOrder(Key.DATE, false);

    /** What posts are sorted by. */
    public enum Key {
        DATE,
        TITLE,
        PATH,
        AUTHOR
    }

    /**
     * Returns the order of that name, a leading hyphen meaning reversed; empty if there is none.
     */
    public static Optional<SortOrder> of(String label) {
        boolean isReversed = label.startsWith("-");
        String name = isReversed ? label.substring(1) : label;
        return Labels.find(Key.values(), key -> key.name().toLowerCase(Locale.ROOT), name)
                .map(key -> new SortOrder(key, isReversed));
    }

    /** Returns the same order from its other end. */
    public SortOrder reversed() {
        return new SortOrder(key, !isReversed);
    }

    Comparator<BookPost> comparator() {
        Comparator<BookPost> byPath = Comparator.comparing(post -> post.path().toString());
        return switch (key) {
            case PATH -> direct(byPath);
            case DATE -> by(post -> post.date().map(SortOrder::moment), byPath);
            case TITLE -> byText(post -> Optional.of(post.title()), byPath);
            case AUTHOR ->
                    byText(
                            BookPost::author,
                            by(post -> post.date().map(SortOrder::moment), byPath));
        };
    }

    private Comparator<BookPost> byText(
            Function<BookPost, Optional<String>> text, Comparator<BookPost> next) {
        Collator collator = Collator.getInstance(Locale.ROOT);
        return by(post -> text.apply(post).map(collator::getCollationKey), next);
    }

    private <T extends Comparable<? super T>> Comparator<BookPost> by(
            Function<BookPost, Optional<T>> value, Comparator<BookPost> next) {
        Comparator<BookPost> present =
                Comparator.comparing(post -> value.apply(post).orElseThrow());
        Comparator<BookPost> ordered = direct(present);
        return (a, b) -> {
            boolean hasA = value.apply(a).isPresent();
            boolean hasB = value.apply(b).isPresent();
            int result = Boolean.compare(!hasA, !hasB);
            if (result == 0 && hasA) {
                result = ordered.compare(a, b);
            }
            return result != 0 ? result : next.compare(a, b);
        };
    }

    private Comparator<BookPost> direct(Comparator<BookPost> order) {
        return isReversed ? order.reversed() : order;
    }

    /** A time without an offset counts as universal: most blogs know one offset only. */
    private static LocalDateTime moment(PostDate date) {
        return date.moment()
                .map(moment -> moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime())
                .orElseGet(() -> date.date().atTime(date.time().orElse(LocalTime.MIDNIGHT)));
    }
}
