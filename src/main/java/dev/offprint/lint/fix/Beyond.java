package dev.offprint.lint.fix;

import dev.offprint.proof.WordReader;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;

/** What an edit has besides what was found, read from the tags as they are written. */
final class Beyond {
    /** Words that may stand between the links at the end of a post from an open element on. */
    private static final int FEW = 8;

    private static final Pattern START_TAG = Pattern.compile("<([A-Za-z][^\\s/>]*)");
    private static final Pattern LINK = Pattern.compile("(?is)<a\\b[^>]*>.*?</a\\s*>");

    private Beyond() {}

    /** The parts of {@code edit} that are not of {@code found}; all of it where it stands apart. */
    static List<Span> of(Span edit, Span found, String text) {
        if (!edit.overlaps(found)) {
            return edit.isEmpty() ? List.of() : List.of(edit);
        }
        List<Span> rests = new ArrayList<>();
        if (edit.start() < found.start()) {
            rests.add(new Span(edit.start(), found.start()));
        }
        int end = Math.max(edit.start(), end(found, edit, text));
        if (edit.end() > end) {
            rests.add(new Span(end, edit.end()));
        }
        return rests;
    }

    /** Where what was found ends: of an element only the start tag may be told. */
    private static int end(Span found, Span edit, String text) {
        Matcher tag = START_TAG.matcher(found.of(text));
        boolean isStart =
                tag.lookingAt()
                        && !Tag.valueOf(tag.group(1)).isEmpty()
                        && !found.of(text).contains("</");
        if (!isStart || edit.end() <= found.end()) {
            return found.end();
        }
        int end = elementEnd(tag.group(1), found, text);
        if (end >= 0) {
            return end;
        }
        String rest = text.substring(found.end(), edit.end());
        int words = WordReader.HTML.read(LINK.matcher(rest).replaceAll(" "), 0).texts().size();
        return words <= FEW ? edit.end() : found.end();
    }

    /** Where the end tag of an element ends; negative where it has none. */
    private static int elementEnd(String name, Span start, String text) {
        Matcher tag =
                Pattern.compile("(?i)<(/?)" + Pattern.quote(name) + "(?=[\\s/>])[^>]*>")
                        .matcher(text)
                        .region(start.start(), text.length());
        int depth = 0;
        while (tag.find()) {
            depth += tag.group(1).isEmpty() ? 1 : -1;
            if (depth == 0) {
                return tag.end();
            }
        }
        return -1;
    }
}
