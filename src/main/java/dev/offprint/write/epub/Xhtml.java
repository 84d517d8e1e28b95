package dev.offprint.write.epub;

import dev.offprint.article.LanguageGuess;
import dev.offprint.write.html.Markup;
import java.util.ArrayList;
import java.util.List;

/**
 * The frame of the book's content documents.
 *
 * @param styles the files of the style sheets, in order
 */
record Xhtml(List<String> styles) {
    static final String XML_DECLARATION = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    Xhtml {
        styles = List.copyOf(styles);
    }

    /** Begins a document up to the start of its body. */
    Markup begin(String title, String language) {
        Markup out = new Markup().raw(XML_DECLARATION).raw("<!DOCTYPE html>\n");
        List<String> attributes = new ArrayList<>();
        attributes.addAll(List.of("xmlns", "http://www.w3.org/1999/xhtml"));
        attributes.addAll(List.of("xmlns:epub", "http://www.idpf.org/2007/ops"));
        attributes.addAll(List.of("lang", language, "xml:lang", language));
        if (LanguageGuess.isRightToLeft(language)) {
            attributes.addAll(List.of("dir", "rtl"));
        }
        out.open("html", attributes.toArray(new String[0]));
        out.newline().open("head").newline();
        out.line("title", title);
        for (String style : styles) {
            out.empty("link", "rel", "stylesheet", "type", "text/css", "href", style).newline();
        }
        out.close().newline();
        return out.open("body").newline();
    }

    /** Ends body and document. */
    static String end(Markup out) {
        return out.close().newline().close().newline().toString();
    }
}
