package dev.offprint.convert;

import dev.offprint.convert.Ledger.Place;
import dev.offprint.convert.shown.ShownPost;
import dev.offprint.page.SavedPage;
import dev.offprint.text.LineIndex;
import dev.offprint.text.Source;
import dev.offprint.text.Span;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Places in the file that was given, whatever post was made of it before rules saw it. */
final class GivenPlaces {
    private final Source source;
    private final UnaryOperator<Span> inShown;
    private final ShownPost shown;
    private @Nullable LineIndex lines;

    private GivenPlaces(Source source, UnaryOperator<Span> inShown, ShownPost shown) {
        this.source = source;
        this.inShown = inShown;
        this.shown = shown;
    }

    /** Of a post that is the file, with all that it shows. */
    static GivenPlaces of(Source post, ShownPost shown) {
        return new GivenPlaces(post, span -> span, shown);
    }

    /** Of the post in a page, which is the file. */
    static GivenPlaces of(Source page, ShownPost shown, SavedPage saved) {
        return new GivenPlaces(page, saved::inPage, shown);
    }

    /** Where what stands at {@code span} of the post stands in the file. */
    Place place(Span span) {
        return ofShown(inShown.apply(span));
    }

    /** Where a place of what the file shows stands in the file itself. */
    Place ofShown(Span span) {
        return ofFile(shown.inFile(span));
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
