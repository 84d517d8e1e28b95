package dev.offprint.convert.book;

import dev.offprint.article.CleanText;
import dev.offprint.text.Labels;
import dev.offprint.url.Address;
import dev.offprint.url.SiteHost;
import dev.offprint.write.epub.Part;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the posts of a part of a book have in common. */
public enum Grouping {
    YEAR,
    MONTH,
    SOURCE,
    AUTHOR,
    CATEGORY,
    NONE;

    /** Returns the grouping of that name; empty when there is none. */
    public static Optional<Grouping> of(String label) {
        return Labels.find(values(), grouping -> grouping.name().toLowerCase(Locale.ROOT), label);
    }

    /** Returns the parts that a post stands in, the outermost first. */
    List<Part> parts(BookPost post) {
        return switch (this) {
            case YEAR, MONTH -> ofDate(post);
            case SOURCE -> named(post.metadata().source().map(Grouping::host).orElse(""));
            case AUTHOR -> named(post.author().orElse(""));
            case CATEGORY ->
                    named(post.categories().stream().findFirst().map(CleanText::line).orElse(""));
            case NONE -> List.of();
        };
    }

    boolean isOfDates() {
        return this == YEAR || this == MONTH;
    }

    private List<Part> ofDate(BookPost post) {
        if (post.date().isEmpty()) {
            return List.of(new Part(Part.Kind.UNDATED, ""));
        }
        String day = post.date().get().date().toString();
        int end = day.indexOf('-', 1);
        Part year = new Part(Part.Kind.YEAR, day.substring(0, end));
        return this == YEAR
                ? List.of(year)
                : List.of(year, new Part(Part.Kind.MONTH, day.substring(0, end + 3)));
    }

    private static List<Part> named(String name) {
        return List.of(new Part(name.isEmpty() ? Part.Kind.OTHER : Part.Kind.NAME, name));
    }

    /** Whose site an address is of. */
    static String host(String address) {
        return SiteHost.of(Address.parse(address).host());
    }
}
