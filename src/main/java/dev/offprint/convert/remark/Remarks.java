package dev.offprint.convert.remark;

import dev.offprint.post.Post;
import dev.offprint.post.parse.PostParser;
import dev.offprint.proof.OnRecord;
import dev.offprint.text.Edit;
import dev.offprint.text.Source;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Hears from readers what they do to words. The proof and the ledger are told in one call, so that
 * what the one excuses the other shows. What is of no one's interest, as a list that is numbered
 * anew, goes to {@link #record} alone.
 */
public final class Remarks {
    private final OnRecord record = new OnRecord();
    private final List<Remark> all = new ArrayList<>();
    private final SourcePlaces places;

    /**
     * @param post what is read, in which places are looked up
     */
    public Remarks(Post post) {
        this.places = new SourcePlaces(post);
    }

    /** Of what was read of no post, and has no places. */
    public Remarks() {
        this(PostParser.parse(Source.of("", "")));
    }

    /** What the proof is told, to which more may be told. */
    public OnRecord record() {
        return record;
    }

    /** As they were made. */
    public List<Remark> all() {
        return List.copyOf(all);
    }

    /** An element comes to nothing. */
    public void leftOut(Reason reason, Element element) {
        leftOut(reason, element, element.text());
    }

    /** The same; {@code text} is what it says. */
    public void leftOut(Reason reason, Element element, String text) {
        if (reason.allows(new Claim(text, element))) {
            record.leftOut(text);
        }
        remark(reason, element, text);
    }

    /** A part of the source that it hides comes to nothing. */
    public void hidden(Span source) {
        record.hidden(source);
        all.add(new Remark(Reason.HIDDEN, source, places.shown(source)));
    }

    /** A part of the source comes to nothing. */
    public void leftOut(Reason reason, Span source) {
        if (reason.allows(new Claim(places.text(source), null))) {
            record.leftOut(source);
        }
        all.add(new Remark(reason, source, places.shown(source)));
    }

    /** The same of a part that says what {@code instead} says. */
    public void saidBefore(Reason reason, Span source, String instead) {
        String shown = places.shown(source);
        if (reason.allows(new Claim(shown, null, instead))) {
            record.leftOut(source);
        }
        all.add(new Remark(reason, source, shown));
    }

    /** The same of a part that shows nothing by itself; {@code words} is what it says. */
    public void leftOut(Reason reason, Span source, String words) {
        record.leftOut(source);
        all.add(new Remark(reason, source, words));
    }

    /** A text comes to nothing, as it is said elsewhere; its place is not known. */
    public void saidBefore(Reason reason, String text) {
        record.leftOut(text);
        remark(reason, text);
    }

    /** Whether an element can come to nothing for a reason, so that the proof may be told of it. */
    public boolean allows(Reason reason, Element element) {
        return reason.allows(new Claim(element.text(), element));
    }

    /** Whether a text can. */
    public boolean allows(Reason reason, String text) {
        return reason.allows(new Claim(text, null));
    }

    /** A part of the source is read as if it were edited so. */
    public void readAs(Reason reason, Edit edit) {
        record.readAs(edit);
        all.add(new Remark(reason, edit.span(), places.text(edit.span())));
    }

    /**
     * A text in an element is a sign, for which forms of writing have another.
     *
     * @param instead what they write; where it says the same, there is nothing to remark
     */
    public void sign(Reason reason, Element element, String text, String instead) {
        if (reason.allows(new Claim(text, element, instead))) {
            record.sign(text);
        }
        written(reason, element, text, instead);
    }

    /** Tells the ledger of a text in an element that is written as {@code instead}. */
    public void written(Reason reason, Element element, String text, String instead) {
        if (!SourcePlaces.letters(text).equalsIgnoreCase(SourcePlaces.letters(instead))) {
            remark(reason, element, text);
        }
    }

    /** An element stands somewhere else now, all together. */
    public void moved(Reason reason, Element element) {
        record.moved(element.text());
        remark(reason, element.text());
    }

    /** Tells the ledger of an element, of whose words the proof is told otherwise. */
    public void remark(Reason reason, Element element, String words) {
        if (!SourcePlaces.letters(words).isEmpty()) {
            all.add(new Remark(reason, places.of(element, words), words.strip()));
        }
    }

    /** The same of a text whose place is not known. */
    public void remark(Reason reason, String words) {
        if (!SourcePlaces.letters(words).isEmpty()) {
            all.add(new Remark(reason, places.of(words), words.strip()));
        }
    }
}
