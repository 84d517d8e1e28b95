package dev.offprint.convert.book;

import dev.offprint.proof.ReadBook;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares the pages that were proved with those that whoever opens the finished book goes through.
 * Of each page only a digest is kept: a page of the same bytes has the words that were proved.
 */
public final class BookAccount {
    private final List<ByteBuffer> chapters = new ArrayList<>();
    private final Set<ByteBuffer> own = new HashSet<>();

    /** What is wrong with a chapter in a finished book. */
    public enum Kind {
        /** No page that a reader comes to is it. */
        MISSING,
        /** The page in its place has other bytes. */
        CHANGED,
        /** It comes before or behind its place. */
        MOVED,
        /** It comes once more. */
        REPEATED,
        /** Behind it comes a page that is no chapter and none of the book's own. */
        FOLLOWED
    }

    /**
     * A fault of a finished book.
     *
     * @param chapter counted from 0
     * @param page the name of the page in the book; empty when there is none
     * @param content what that page holds
     */
    public record Fault(Kind kind, int chapter, String page, String content) {}

    /** The next chapter of the book, as it was proved. */
    public void chapter(String page) {
        chapters.add(digest(page.getBytes(StandardCharsets.UTF_8)));
    }

    /** A page of the book's own, which no post has words in; it may come anywhere. */
    public void own(String page) {
        own.add(digest(page.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * What the finished book does not say as it was proved, by chapter; normally nothing.
     *
     * @throws IOException when it cannot be read as a book
     */
    public List<Fault> faults(Path epub) throws IOException {
        try (ReadBook book = ReadBook.open(epub)) {
            return new Comparison(book).faults();
        }
    }

    /** One reading of a book. */
    private final class Comparison {
        private final ReadBook book;
        private final List<Fault> faults = new ArrayList<>();

        /** The chapters that were come upon, in that order. */
        private final List<Integer> read = new ArrayList<>();

        /** Pages that are nothing known, by how many chapters were come upon before. */
        private final Map<Integer, Deque<String>> strange = new HashMap<>();

        Comparison(ReadBook book) {
            this.book = book;
        }

        List<Fault> faults() throws IOException {
            Map<ByteBuffer, Deque<Integer>> places = new HashMap<>();
            for (int i = 0; i < chapters.size(); i++) {
                places.computeIfAbsent(chapters.get(i), key -> new ArrayDeque<>()).add(i);
            }
            for (String page : book.pages()) {
                byte[] bytes = book.page(page);
                if (bytes.length == 0) {
                    continue;
                }
                ByteBuffer digest = digest(bytes);
                Deque<Integer> waiting = places.get(digest);
                if (waiting != null && !waiting.isEmpty()) {
                    read.add(waiting.remove());
                } else if (waiting != null) {
                    add(Kind.REPEATED, chapters.indexOf(digest), page);
                } else if (!own.contains(digest)) {
                    strange.computeIfAbsent(read.size(), key -> new ArrayDeque<>()).add(page);
                }
            }
            if (read.size() < chapters.size()) {
                missing();
            }
            moved();
            for (Map.Entry<Integer, Deque<String>> pages : strange.entrySet()) {
                int before = pages.getKey() == 0 ? 0 : read.get(pages.getKey() - 1);
                for (String page : pages.getValue()) {
                    add(Kind.FOLLOWED, before, page);
                }
            }
            faults.sort(Comparator.comparing(Fault::chapter).thenComparing(Fault::kind));
            return List.copyOf(faults);
        }

        private void add(Kind kind, int chapter, String page) throws IOException {
            String content = new String(book.page(page), StandardCharsets.UTF_8);
            faults.add(new Fault(kind, chapter, page, content));
        }

        /** A page that is nothing known, behind the chapter before, is what became of a chapter. */
        private void missing() throws IOException {
            Set<Integer> found = new HashSet<>(read);
            for (int i = 0; i < chapters.size(); i++) {
                if (found.contains(i)) {
                    continue;
                }
                int before = i - 1;
                while (before >= 0 && !found.contains(before)) {
                    before--;
                }
                Deque<String> pages =
                        strange.getOrDefault(read.indexOf(before) + 1, new ArrayDeque<>());
                if (pages.isEmpty()) {
                    faults.add(new Fault(Kind.MISSING, i, "", ""));
                } else {
                    add(Kind.CHANGED, i, pages.remove());
                }
            }
        }

        /** Of chapters in another order, as few as can be have moved. */
        private void moved() {
            int[] length = new int[read.size()];
            int[] next = new int[read.size()];
            int best = -1;
            for (int i = read.size() - 1; i >= 0 && !isInOrder(); i--) {
                next[i] = -1;
                for (int j = i + 1; j < read.size(); j++) {
                    if (read.get(j) > read.get(i) && length[j] >= length[i]) {
                        length[i] = length[j];
                        next[i] = j;
                    }
                }
                length[i]++;
                best = best < 0 || length[i] >= length[best] ? i : best;
            }
            Set<Integer> inPlace = new HashSet<>();
            for (int i = best; i >= 0; i = next[i]) {
                inPlace.add(read.get(i));
            }
            for (int chapter : read) {
                if (best >= 0 && !inPlace.contains(chapter)) {
                    faults.add(new Fault(Kind.MOVED, chapter, "", ""));
                }
            }
        }

        private boolean isInOrder() {
            for (int i = 1; i < read.size(); i++) {
                if (read.get(i) < read.get(i - 1)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static ByteBuffer digest(byte[] page) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(page));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
