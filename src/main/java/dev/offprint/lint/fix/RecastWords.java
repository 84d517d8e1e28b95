package dev.offprint.lint.fix;

import dev.offprint.proof.WordReader;
import dev.offprint.rule.check.Fix;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import dev.offprint.url.PercentEncoding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.parser.Parser;

/** The words in a stretch that a fix casts anew, before and after. */
final class RecastWords {
    private RecastWords() {}

    /**
     * Words that a reader of HTML comes upon from the first edit of {@code fix} to its last, and
     * that are not there afterwards, be it as text, in a tag or in an address, nor stood for.
     */
    static Set<String> lost(Fix fix, TagBounds tags) {
        String text = tags.text();
        Span whole = tags.withTags(fix.span());
        Set<String> lost = new LinkedHashSet<>(WordReader.HTML.read(whole.of(text), 0).texts());
        lost.removeAll(given(fix, whole, text));
        lost.removeAll(WordReader.TEXT.read(fix.instead(), 0).texts());
        return lost;
    }

    /** The same of words that stand for a picture, of a fix that keeps what is seen. */
    static Set<String> alternatives(Fix fix, TagBounds tags) {
        Set<String> lost = new LinkedHashSet<>();
        for (Edit edit : fix.edits()) {
            String tag = tags.withTags(edit.span()).of(tags.text());
            if (tag.contains("alt") || tag.contains("ALT")) {
                lost.addAll(WordReader.HTML.read(tag, 0).alternatives());
            }
        }
        if (!lost.isEmpty()) {
            lost.removeAll(given(fix, tags.withTags(fix.span()), tags.text()));
        }
        return lost;
    }

    private static Set<String> given(Fix fix, Span whole, String text) {
        List<Edit> edits = new ArrayList<>();
        for (Edit edit : fix.edits()) {
            Span span = edit.span();
            edits.add(
                    new Edit(
                            new Span(span.start() - whole.start(), span.end() - whole.start()),
                            edit.text()));
        }
        String given = Edit.apply(whole.of(text), edits);
        String plain = PercentEncoding.decode(Parser.unescapeEntities(given, false));
        return new HashSet<>(WordReader.TEXT.read(plain, 0).texts());
    }
}
