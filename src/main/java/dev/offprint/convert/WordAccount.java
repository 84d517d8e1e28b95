package dev.offprint.convert;

import dev.offprint.article.Article;
import dev.offprint.convert.Ledger.Place;
import dev.offprint.lint.fix.FixResult;
import dev.offprint.lint.fix.PostWords;
import dev.offprint.post.Post;
import dev.offprint.proof.BrokenPage;
import dev.offprint.proof.Heads;
import dev.offprint.proof.OnRecord;
import dev.offprint.proof.Proof;
import dev.offprint.proof.Unaccounted;
import dev.offprint.proof.WordReader;
import dev.offprint.proof.Words;
import dev.offprint.text.Changes;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import dev.offprint.write.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Proves of one conversion that no word went and none came without a record: from the file that was
 * given to the repaired post, where only what was cut out and edited may differ, and from there to
 * what was written.
 */
public final class WordAccount {
    private final Given given;
    private final FixResult fixed;
    private final GivenPlaces places;
    private final OnRecord record;

    /**
     * @param record what reading the repaired post did besides
     */
    WordAccount(Given given, FixResult fixed, GivenPlaces places, OnRecord record) {
        this.given = given;
        this.fixed = fixed;
        this.places = places;
        this.record = record;
    }

    /** The name of the post whose words these are. */
    public String post() {
        return given.file().source().name();
    }

    /**
     * What is not accounted for, by place in the file that was given.
     *
     * @param article as it was written, with its pictures
     * @param written the file that was made of it
     */
    List<Ledger.Stray> strays(Format format, Article article, byte[] written) {
        if (format != Format.MARKDOWN) {
            return strays(format, article, () -> words(format, written));
        }
        String text = new String(written, StandardCharsets.UTF_8);
        FrontMatterAccount front =
                new FrontMatterAccount(given.file(), fixed, article.metadata().frontMatter());
        List<Ledger.Stray> strays = new ArrayList<>();
        for (Unaccounted one : front.lost(text)) {
            strays.add(stray(one, places.ofFile(one.place())));
        }
        strays.addAll(
                strays(format, article, () -> WordReader.MARKDOWN.read(text, front.end(text))));
        return strays;
    }

    /** The same of a chapter of a book. */
    List<Ledger.Stray> strays(Article article, String page) {
        return strays(Format.EPUB, article, () -> WordReader.ofPage(page));
    }

    /** Reads what was written. */
    @FunctionalInterface
    private interface Reading {
        Words words() throws IOException;
    }

    /** That they cannot be compared ends no conversion, and is told like a loss. */
    private List<Ledger.Stray> strays(Format format, Article article, Reading written) {
        try {
            return strays(format, article, written.words());
        } catch (BrokenPage e) {
            List<Ledger.Stray> strays = new ArrayList<>();
            strays.add(uncompared(String.valueOf(e.getMessage())));
            strays.addAll(strays(format, article, e::words));
            return strays;
        } catch (IOException | RuntimeException | AssertionError | StackOverflowError e) {
            return List.of(uncompared(e.toString()));
        }
    }

    private Ledger.Stray uncompared(String why) {
        return new Ledger.Stray(
                "the words could not be compared:", why, 0, places.place(Span.at(0)));
    }

    private List<Ledger.Stray> strays(Format format, Article article, Words written) {
        List<Ledger.Stray> strays = new ArrayList<>();
        Post clean = fixed.post();
        OnRecord all = record.copy();
        if (format == Format.MARKDOWN) {
            // There the signs are read once more as they were.
            all.forgetAsWritten();
        }
        WriterWords.tell(format, article, all);
        List<Edit> read = all.readAs();
        Changes changes = given.changes();
        Post shown = given.shown().post();
        if (!shown.equals(given.file())) {
            for (Unaccounted one : Proof.counts(PostWords.of(given.file()), PostWords.of(shown))) {
                strays.add(stray(one, places.ofFile(one.place())));
            }
        }
        Words plain = changes.taken().isEmpty() ? Words.NONE : PostWords.of(clean);
        if (!changes.taken().isEmpty()) {
            List<Unaccounted> unaccounted =
                    Proof.compare(PostWords.of(shown), changes.taken(), plain, changes.given());
            for (Unaccounted one : unaccounted) {
                strays.add(stray(one, places.ofShown(one.place())));
            }
        }
        for (FixResult.Refusal refusal : fixed.refused()) {
            if (refusal.isUnproved()) {
                String what =
                        "a fix of " + refusal.finding().rule().id() + " was left out, because";
                strays.add(
                        new Ledger.Stray(
                                what, refusal.reason(), 0, places.ofShown(refusal.origin())));
            }
        }
        for (Unaccounted one : TitleAccount.lost(given.file(), article.metadata().title())) {
            strays.add(stray(one, places.ofFile(one.place())));
        }
        for (Unaccounted one : Heads.missing(written, all)) {
            strays.add(stray(one, places.ofFile(given.file().frontMatter().block())));
        }
        // Where nothing is read otherwise than it is written, they are those from above.
        boolean isPlain =
                read.isEmpty() && clean.body().templates().isEmpty() && !changes.taken().isEmpty();
        Words before = isPlain ? plain : PostWords.of(clean, read).before(read);
        for (Unaccounted one : Proof.compare(before, written, all)) {
            Span origin = fixed.origins().of(one.place());
            strays.add(stray(one, places.place(origin)));
        }
        return strays;
    }

    private static Ledger.Stray stray(Unaccounted one, Place place) {
        return new Ledger.Stray(one.what(), one.words(), one.count(), place);
    }

    private static Words words(Format format, byte[] written) throws IOException {
        if (format == Format.EPUB) {
            return Words.joined(WordReader.ofBook(new ByteArrayInputStream(written)));
        }
        WordReader reader = format == Format.HTML ? WordReader.HTML : WordReader.TEXT;
        return reader.read(new String(written, StandardCharsets.UTF_8), 0);
    }
}
