package dev.offprint.proof;

import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a text in the order in which a reader comes upon them, each with its place. A word
 * is a run of letters and digits, in scripts without spaces one character.
 */
public final class Words {
    /** How a word stands in its text. */
    enum Kind {
        /** A reader sees it. */
        SHOWN,
        /** The text has it, and says that it is not to be seen. */
        HIDDEN,
        /** It stands for something else, and is seen where that cannot be. */
        STAND_IN
    }

    private String[] texts = new String[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private byte[] kinds = new byte[64];
    private int size;

    Words() {}

    /** The words of several texts, one after the other. */
    public static Words joined(List<Words> parts) {
        Words all = new Words();
        for (Words part : parts) {
            for (int i = 0; i < part.size; i++) {
                all.add(part.texts[i], part.starts[i], part.ends[i], Kind.values()[part.kinds[i]]);
            }
        }
        return all;
    }

    void add(String text, int start, int end, Kind kind) {
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        texts[size] = text;
        starts[size] = start;
        ends[size] = Math.max(start, end);
        kinds[size] = (byte) kind.ordinal();
        size++;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** How many of them a reader sees. */
    public int shown() {
        return count(Kind.SHOWN);
    }

    /** How many of them the text hides. */
    public int hidden() {
        return count(Kind.HIDDEN);
    }

    private int count(Kind kind) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            count += kinds[i] == kind.ordinal() ? 1 : 0;
        }
        return count;
    }

    String text(int index) {
        return texts[index];
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    boolean is(int index, Kind kind) {
        return kinds[index] == kind.ordinal();
    }

    /** Those that begin in none of {@code spans}, which are ordered and disjoint. */
    Words outside(List<Span> spans) {
        Words left = new Words();
        for (int i = 0; i < size; i++) {
            if (!isIn(spans, starts[i])) {
                left.add(texts[i], starts[i], ends[i], Kind.values()[kinds[i]]);
            }
        }
        return left;
    }

    /** Those behind a beginning that says {@code heads}, as far as it does, in their order. */
    Words without(List<List<String>> heads) {
        int at = 0;
        for (List<String> head : heads) {
            int next = at;
            while (next < size && is(next, Kind.STAND_IN)) {
                next++;
            }
            int matched = 0;
            while (matched < head.size()
                    && next + matched < size
                    && texts[next + matched].equals(head.get(matched))) {
                matched++;
            }
            at = matched == head.size() ? next + matched : at;
        }
        Words left = new Words();
        for (int i = at; i < size; i++) {
            left.add(texts[i], starts[i], ends[i], Kind.values()[kinds[i]]);
        }
        return left;
    }

    /** The words that lie in one of {@code spans} or end where it begins or begin where it ends. */
    Set<String> touching(List<Span> spans) {
        Set<String> touching = new HashSet<>();
        int next = 0;
        for (int i = 0; i < size; i++) {
            while (next < spans.size() && spans.get(next).end() < starts[i]) {
                next++;
            }
            if (next < spans.size() && spans.get(next).start() <= ends[i]) {
                touching.add(texts[i]);
            }
        }
        return touching;
    }

    private static boolean isIn(List<Span> spans, int offset) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = spans.get(middle);
            if (offset < span.start()) {
                high = middle - 1;
            } else if (offset >= span.end()) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    /** The words themselves, without their places. */
    List<String> texts() {
        List<String> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(texts[i]);
        }
        return all;
    }

    @Override
    public String toString() {
        return String.join(" ", texts());
    }
}
