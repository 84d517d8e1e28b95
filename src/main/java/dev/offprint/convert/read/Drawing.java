package dev.offprint.convert.read;

import java.util.StringJoiner;
import org.jsoup.nodes.Element;

/** Finds what a drawing says in letters. */
final class Drawing {
    private Drawing() {}

    /** What a drawing shows in words, or else what it is called. */
    static String words(Element svg) {
        StringJoiner words = new StringJoiner(" ");
        for (Element shown : svg.select("text, foreignObject")) {
            // One within another has been read with it.
            if (shown.parents().is("text, foreignObject")) {
                continue;
            }
            words.add(shown.text());
        }
        if (words.length() > 0) {
            return words.toString();
        }
        Element title = svg.selectFirst("> title");
        return title == null ? "" : title.text();
    }
}
