package dev.offprint.article;

import java.util.Optional;

/** What an article is called, where a name of one line is wanted. */
public final class Title {
    private static final int MAX_LABEL = 60;

    private Title() {}

    /** Returns the post's own title; empty when there is none but white space. */
    public static Optional<String> of(Metadata metadata) {
        return metadata.title().map(CleanText::line).filter(text -> !text.isEmpty());
    }

    /**
     * Returns the title, or else what a reader would know the article by: its first words, its
     * address. Never empty.
     */
    public static String orLabel(Article article) {
        return of(article.metadata())
                .or(() -> firstWords(article))
                .or(() -> article.metadata().source().map(CleanText::line))
                .filter(text -> !text.isEmpty())
                .orElse("Untitled");
    }

    private static Optional<String> firstWords(Article article) {
        for (Block block : Leaves.ofBlocks(article.blocks())) {
            String text = "";
            if (block instanceof Block.Heading heading) {
                text = CleanText.line(PlainText.of(heading.content()));
            } else if (block instanceof Block.Paragraph paragraph) {
                text = CleanText.line(PlainText.of(paragraph.content()));
            }
            if (!text.isEmpty()) {
                return Optional.of(shorten(text));
            }
        }
        return Optional.empty();
    }

    private static String shorten(String text) {
        if (text.codePointCount(0, text.length()) <= MAX_LABEL) {
            return text;
        }
        int end = text.offsetByCodePoints(0, MAX_LABEL);
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > end / 2 ? space : end) + "…";
    }
}
