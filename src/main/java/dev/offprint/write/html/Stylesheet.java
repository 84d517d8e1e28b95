package dev.offprint.write.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The style sheets that come with Offprint. They hold none of the characters that markup escapes.
 */
public final class Stylesheet {
    private Stylesheet() {}

    /** Returns the style of an article's content, for pages and books alike. */
    public static String article() {
        return read("article.css");
    }

    /**
     * Returns the style of a book.
     *
     * @param isIndented whether paragraphs are parted by indents and not by gaps
     */
    public static String book(boolean isIndented) {
        String style = article() + "\n" + read("book.css");
        return isIndented ? style + "\n" + read("indented.css") : style;
    }

    /** Returns what vertical writing adds to the style of a book. */
    public static String vertical() {
        return read("vertical.css");
    }

    /** Returns the style of a page that stands alone. */
    public static String page() {
        return read("page.css") + "\n" + article();
    }

    /** Returns the style of the page that shows a cover. */
    public static String cover() {
        return read("cover.css");
    }

    private static String read(String name) {
        try (InputStream in = Stylesheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
