package dev.offprint.run.convert;

import dev.offprint.convert.Conversion;
import dev.offprint.convert.Ledger;
import dev.offprint.convert.Ledger.Stray;
import dev.offprint.convert.book.BookAccount;
import dev.offprint.convert.book.BookAccount.Fault;
import dev.offprint.file.WritableFile;
import dev.offprint.text.Position;
import dev.offprint.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a book again once it is where it belongs, and tells of each post what of its words a reader
 * of the book would not find. A post is converted once more only when its page is another one.
 */
final class FinishedBook {
    private static final Ledger.Place START =
            new Ledger.Place(Span.at(0), new Position(1, 1), new Position(1, 1));

    /** A page of a book that says nothing. */
    static final String NOTHING =
            "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body></body></html>";

    private final BookAccount account;
    private final List<Path> posts;
    private final Posts again;

    /** Gives the conversion of a chapter as it went into the book. */
    @FunctionalInterface
    interface Posts {
        /** Empty when nothing came of the post but a chapter that says so. */
        Optional<Conversion> conversion(int chapter) throws Exception;
    }

    /**
     * @param posts as the user calls them, one a chapter
     */
    FinishedBook(BookAccount account, List<Path> posts, Posts again) {
        this.account = account;
        this.posts = posts;
        this.again = again;
    }

    /** What is to be told of posts besides what each page was proved to say; normally nothing. */
    Map<Path, List<Stray>> strays(Path book) {
        Map<Path, List<Stray>> strays = new LinkedHashMap<>();
        try {
            // What went down a pipe was its reader's to read.
            if (!WritableFile.named(book).isStream()) {
                for (Fault fault : account.faults(book)) {
                    strays.computeIfAbsent(posts.get(fault.chapter()), key -> new ArrayList<>())
                            .addAll(told(fault));
                }
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            strays.put(
                    posts.get(0), List.of(clause("the book cannot be read again:", e.toString())));
        }
        return strays;
    }

    private List<Stray> told(Fault fault) {
        String page = fault.page();
        return switch (fault.kind()) {
            case MISSING -> {
                List<Stray> all = new ArrayList<>();
                all.add(clause("its chapter", "is no page that a reader of the book comes to"));
                all.addAll(proved(fault, NOTHING));
                yield all;
            }
            case CHANGED -> {
                List<Stray> all = proved(fault, fault.content());
                if (!all.isEmpty()) {
                    all.add(
                            0,
                            clause("its chapter was proved, and the book has another page,", page));
                }
                yield all;
            }
            case MOVED -> List.of(clause("its chapter", "is not in its place in the book"));
            case REPEATED -> List.of(clause("its chapter comes once more in the book, as", page));
            case FOLLOWED ->
                    List.of(clause("behind its chapter the book has what no post says,", page));
        };
    }

    private List<Stray> proved(Fault fault, String page) {
        try {
            Optional<Conversion> conversion = again.conversion(fault.chapter());
            return conversion.isPresent()
                    ? new ArrayList<>(conversion.get().provedChapter(page).strays())
                    : new ArrayList<>(
                            List.of(clause("what says that it failed", "is not in the book")));
        } catch (Exception e) {
            return new ArrayList<>(
                    List.of(clause("its chapter in the book cannot be proved:", e.toString())));
        }
    }

    private static Stray clause(String what, String more) {
        return new Stray(what, more, 0, START);
    }
}
