package dev.offprint.convert.book;

import java.util.List;
import java.util.Optional;

/**
 * What the maker of a book of posts wants.
 *
 * @param title of the book; without one a book of one post has the post's title
 * @param fallbackTitle of a book of many posts that is given no title
 * @param authors of the book; without any it is by those of its posts
 * @param grouping empty for years where a long book spans several, else no parts
 * @param maxPosts how many posts a volume may have, at least 1
 */
public record BookSettings(
        Optional<String> title,
        String fallbackTitle,
        List<String> authors,
        SortOrder order,
        Optional<Grouping> grouping,
        int maxPosts) {
    public BookSettings {
        authors = List.copyOf(authors);
    }

    /** How many volumes so many posts fill. */
    public int volumes(int posts) {
        return posts / maxPosts + (posts % maxPosts == 0 ? 0 : 1);
    }
}
