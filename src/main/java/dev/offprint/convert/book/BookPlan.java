package dev.offprint.convert.book;

import dev.offprint.article.CleanText;
import dev.offprint.article.Edition;
import dev.offprint.article.Edition.Series;
import dev.offprint.article.Metadata;
import dev.offprint.write.epub.Part;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Decides which post stands where. */
public final class BookPlan {
    /** Fewer posts are found without parts. */
    private static final int LEAST_GROUPED = 30;

    private final BookSettings settings;

    public BookPlan(BookSettings settings) {
        this.settings = settings;
    }

    /** Returns the volumes that hold {@code posts}, each post once. */
    public List<Volume> volumes(List<BookPost> posts) {
        Grouping grouping = settings.grouping().orElseGet(() -> usual(posts));
        List<BookPost> sorted = new ArrayList<>(posts);
        sorted.sort(parts(grouping).thenComparing(settings.order().comparator()));
        String title = title(posts);
        List<Volume> volumes = new ArrayList<>();
        for (int at = 0; at < sorted.size(); at += settings.maxPosts()) {
            List<BookPost> within =
                    sorted.subList(at, Math.min(sorted.size(), at + settings.maxPosts()));
            String number =
                    sorted.size() > settings.maxPosts() ? " (" + (volumes.size() + 1) + ")" : "";
            List<Volume.Place> places = new ArrayList<>();
            for (BookPost post : within) {
                places.add(new Volume.Place(post, grouping.parts(post)));
            }
            Metadata metadata = metadata(within, title, number);
            Edition edition = metadata.edition();
            volumes.add(
                    new Volume(
                            number.isEmpty()
                                    ? metadata
                                    : metadata.withEdition(edition.asVolume(volumes.size() + 1)),
                            places));
        }
        return volumes;
    }

    private Grouping usual(List<BookPost> posts) {
        Set<Integer> years = new HashSet<>();
        for (BookPost post : posts) {
            post.date().ifPresent(date -> years.add(date.date().getYear()));
        }
        boolean isLong = posts.size() > LEAST_GROUPED && years.size() > 1;
        return isLong && settings.order().key() == SortOrder.Key.DATE
                ? Grouping.YEAR
                : Grouping.NONE;
    }

    /** Parts of dates stand as the posts do, others by name; what has no part comes last. */
    private Comparator<BookPost> parts(Grouping grouping) {
        boolean isReversed =
                grouping.isOfDates()
                        && settings.order().isReversed()
                        && settings.order().key() == SortOrder.Key.DATE;
        Collator collator = Collator.getInstance(Locale.ROOT);
        Comparator<Part> byValue =
                Comparator.comparing(Part::value, collator::compare).thenComparing(Part::value);
        Comparator<Part> byPart =
                Comparator.comparing(BookPlan::isNamed, Comparator.reverseOrder())
                        .thenComparing(isReversed ? byValue.reversed() : byValue);
        return (a, b) -> {
            List<Part> ofA = grouping.parts(a);
            List<Part> ofB = grouping.parts(b);
            int result = 0;
            for (int i = 0; result == 0 && i < Math.min(ofA.size(), ofB.size()); i++) {
                result = byPart.compare(ofA.get(i), ofB.get(i));
            }
            return result;
        };
    }

    private static boolean isNamed(Part part) {
        return part.kind() != Part.Kind.OTHER && part.kind() != Part.Kind.UNDATED;
    }

    /** The series or the site that all posts are of, else what their folder is called. */
    private String title(List<BookPost> posts) {
        return settings.title()
                .or(() -> common(posts, post -> post.edition().series().map(Series::name)))
                .or(() -> common(posts, post -> post.source().map(Grouping::host)))
                .orElse(settings.fallbackTitle());
    }

    private static Optional<String> common(
            List<BookPost> posts, Function<Metadata, Optional<String>> text) {
        Set<String> said = new HashSet<>();
        for (BookPost post : posts) {
            said.add(text.apply(post.metadata()).map(CleanText::line).orElse(""));
        }
        return said.size() == 1
                ? said.stream().filter(name -> !name.isEmpty()).findFirst()
                : Optional.empty();
    }

    private Metadata metadata(List<BookPost> posts, String title, String number) {
        if (posts.size() == 1) {
            Metadata post = posts.get(0).metadata();
            return new Metadata(
                    "",
                    settings.title().map(said -> said + number).or(post::title),
                    settings.authors().isEmpty() ? post.authors() : settings.authors(),
                    post.date(),
                    post.source(),
                    post.tags(),
                    post.language(),
                    post.description(),
                    post.edition());
        }
        return new Metadata(
                "",
                Optional.of(title + number),
                settings.authors(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
