package dev.offprint.article;

import java.util.List;

/** What a reader came for: the metadata of a post and its content in reading order. */
public record Article(Metadata metadata, List<Block> blocks) {
    public Article {
        blocks = List.copyOf(blocks);
    }

    /** The same content under other metadata. */
    public Article with(Metadata other) {
        return new Article(other, blocks);
    }
}
