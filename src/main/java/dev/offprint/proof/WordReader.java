package dev.offprint.proof;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads the words of posts and of what became of them. */
public enum WordReader {
    /** Markdown with HTML in it. */
    MARKDOWN {
        @Override
        Words body(String text, int start) {
            return MarkdownMarkup.words(text.substring(start), start);
        }
    },
    /** HTML, a page or a part of one. */
    HTML {
        @Override
        Words body(String text, int start) {
            return HtmlWords.of(HtmlTree.of(text.substring(start), Places.from(start)));
        }
    },
    /** Text without markup. */
    TEXT {
        @Override
        Words body(String text, int start) {
            WordScanner scanner = new WordScanner();
            scanner.text(text.substring(start), Places.from(start), false);
            return scanner.finish();
        }
    };

    static {
        // htmlparser 1.4.16 asserts that a buffer is empty which it then empties, as behind the
        // ampersand of href="?a=1&b=2"; with -ea that ends a run, without it changes nothing.
        WordReader.class
                .getClassLoader()
                .setPackageAssertionStatus("nu.validator.htmlparser", false);
    }

    abstract Words body(String text, int start);

    /**
     * The words of {@code text} from {@code start} on, behind front matter; places are those of the
     * whole text.
     */
    public Words read(String text, int start) {
        try {
            return body(text, start);
        } catch (StackOverflowError e) {
            // Markdown within Markdown without end: its signs are no words in any case.
            return TEXT.body(text, start);
        }
    }

    /**
     * The words of one page of a book.
     *
     * @throws BrokenPage when it is no XML
     */
    public static Words ofPage(String xhtml) throws IOException {
        return BookWords.words(xhtml);
    }

    /**
     * The words of each page of a book, in the order in which they are read.
     *
     * @throws BrokenPage when a page is no XML
     * @throws IOException when it is no book
     */
    public static List<Words> ofBook(InputStream epub) throws IOException {
        return BookWords.pages(epub);
    }
}
