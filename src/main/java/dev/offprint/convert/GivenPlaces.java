package dev.offprint.convert;

import dev.offprint.convert.Ledger.Place;
import dev.offprint.convert.page.SavedPage;
import dev.offprint.text.LineIndex;
import dev.offprint.text.Source;
import dev.offprint.text.Span;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Places in the file that was given, whatever post was made of it before rules saw it. */
final class GivenPlaces {
    private final Source source;
    private final UnaryOperator<Span> given;
    private @Nullable LineIndex lines;

    private GivenPlaces(Source source, UnaryOperator<Span> given) {
        this.source = source;
        this.given = given;
    }

    /** Of a post that is the file. */
    static GivenPlaces of(Source post) {
        return new GivenPlaces(post, span -> span);
    }

    /** Of the post in a page, which is the file. */
    static GivenPlaces of(Source page, SavedPage saved) {
        return new GivenPlaces(page, saved::inPage);
    }

    /** Where what stands at {@code span} of the post stands in the file. */
    Place place(Span span) {
        return ofFile(given.apply(span));
    }

    /** A place of the file itself. */
    Place ofFile(Span span) {
        LineIndex known = lines;
        if (known == null) {
            known = source.lines();
            lines = known;
        }
        return new Place(span, known.position(span.start()), known.position(span.end()));
    }
}
