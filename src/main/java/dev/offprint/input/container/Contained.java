package dev.offprint.input.container;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A post in a container.
 *
 * @param name what its file would be called: safe on every file system, the same in every run
 * @param pictures that lie in the container with it
 */
public record Contained(String name, Content content, Pictures pictures) {

    /** A post whose pictures are elsewhere. */
    public Contained(String name, Content content) {
        this(name, content, Pictures.NONE);
    }

    /** Where its text comes from. */
    @FunctionalInterface
    public interface Content {
        /**
         * Reads it from its place in the container.
         *
         * @throws IOException when it cannot be read; the message is a clause about the post
         */
        Text read() throws IOException;
    }

    /**
     * What a post says.
     *
     * @param text HTML behind front matter, or a whole page
     * @param address of a page, which has no front matter to say it
     */
    public record Text(String text, Optional<String> address) {
        Text(String text) {
            this(text, Optional.empty());
        }

        /**
         * A whole page.
         *
         * @param tags that whoever saved it gave it; they are said behind its end, where no place
         *     in it changes
         */
        static Text page(String html, String address, Collection<String> tags) {
            StringBuilder text = new StringBuilder(html);
            for (String tag : tags) {
                if (!tag.isBlank()) {
                    text.append("\n<meta property=\"article:tag\" content=\"")
                            .append(PlainText.escaped(tag.strip()))
                            .append("\">");
                }
            }
            boolean isOnWeb = address.startsWith("http");
            return new Text(text.toString(), isOnWeb ? Optional.of(address) : Optional.empty());
        }
    }

    /** A name for the post at an address of the web. */
    public static String nameOf(String address) {
        String host = address.replaceFirst("(?i)^https?://(?:www\\.)?([^/:?#]*).*$", "$1");
        return new PostNaming(".html").next("", List.of(address, host));
    }

    /** A post of which is known that nothing can be read. */
    static Contained broken(String name, IOException problem) {
        return new Contained(
                name,
                () -> {
                    throw new IOException(problem.getMessage(), problem);
                });
    }
}
