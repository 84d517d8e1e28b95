package dev.offprint.convert.epub;

import dev.offprint.convert.article.LanguageGuess;
import dev.offprint.convert.html.Markup;

/** The frame of the book's content documents. */
final class Xhtml {
    static final String XML_DECLARATION = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    private Xhtml() {}

    /** Begins a document up to the start of its body. */
    static Markup begin(String title, String language) {
        Markup out = new Markup().raw(XML_DECLARATION).raw("<!DOCTYPE html>\n");
        String xhtml = "http://www.w3.org/1999/xhtml";
        String epub = "http://www.idpf.org/2007/ops";
        if (LanguageGuess.isRightToLeft(language)) {
            out.open(
                    "html",
                    "xmlns",
                    xhtml,
                    "xmlns:epub",
                    epub,
                    "lang",
                    language,
                    "xml:lang",
                    language,
                    "dir",
                    "rtl");
        } else {
            out.open(
                    "html",
                    "xmlns",
                    xhtml,
                    "xmlns:epub",
                    epub,
                    "lang",
                    language,
                    "xml:lang",
                    language);
        }
        out.newline().open("head").newline();
        out.line("title", title);
        out.empty("link", "rel", "stylesheet", "type", "text/css", "href", "style.css").newline();
        out.close().newline();
        return out.open("body").newline();
    }

    /** Ends body and document. */
    static String end(Markup out) {
        return out.close().newline().close().newline().toString();
    }
}
