package dev.offprint.proof;

import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
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
        STAND_IN,
        /** The same, of a picture that is shown. */
        PICTURE
    }

    /**
     * Where a word goes on behind a tag.
     *
     * @param letters how many of its letters stand before
     * @param place where the next one stands
     */
    record Seam(int letters, int place) {}

    /** Of an empty text. */
    public static final Words NONE = new Words();

    private String[] texts = new String[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private Kind[] kinds = new Kind[64];
    private int[] cells = new int[64];
    private int size;

    /** Those with a sign or a space before them, and not only a tag. */
    private final BitSet apart = new BitSet();

    /** Of the words whose letters do not stand side by side. */
    private final Map<Integer, List<Seam>> seams = new HashMap<>();

    Words() {}

    /** The words of several texts, one after the other. */
    public static Words joined(List<Words> parts) {
        Words all = new Words();
        for (Words part : parts) {
            for (int i = 0; i < part.size; i++) {
                all.add(part, i);
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
            cells = Arrays.copyOf(cells, size * 2);
        }
        texts[size] = text;
        starts[size] = start;
        ends[size] = Math.max(start, end);
        kinds[size] = kind;
        cells[size] = 0;
        size++;
    }

    /** Whether a tag stands within a word. */
    boolean isSewn(int index) {
        return seams.containsKey(index);
    }

    /** Before the word added last stands a sign or a space. */
    void setApart() {
        apart.set(size - 1);
    }

    /** The word added last stands in a cell, see {@link TableCells}. */
    void setCell(int cell) {
        cells[size - 1] = cell;
    }

    /** The cell that a word stands in; 0 when it stands in none. */
    int cell(int index) {
        return cells[index];
    }

    /** Whether before a word stands a sign or a space, and not only a tag. */
    boolean isApart(int index) {
        return apart.get(index);
    }

    /** The word added last has {@code between} its letters. */
    void sewn(List<Seam> between) {
        seams.put(size - 1, List.copyOf(between));
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
            count += kinds[i] == kind ? 1 : 0;
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
        return kinds[index] == kind;
    }

    /** Whether a word is not seen as long as what it stands for is. */
    boolean isStandIn(int index) {
        return is(index, Kind.STAND_IN) || is(index, Kind.PICTURE);
    }

    /** Those in none of {@code spans}, which are ordered and disjoint; of some, a part. */
    Words outside(List<Span> spans) {
        Words left = new Words();
        for (int i = 0; i < size; i++) {
            boolean isStartIn = isIn(spans, starts[i]);
            if (seams.containsKey(i) && isStartIn != isIn(spans, ends[i] - 1)) {
                addParts(i, spans, left);
            } else if (!isStartIn) {
                left.add(this, i);
            }
        }
        return left;
    }

    /** All but those in {@code spans} that are of another kind. */
    Words without(Kind kept, List<Span> spans) {
        BitSet gone = new BitSet();
        for (int i = 0; !spans.isEmpty() && i < size; i++) {
            gone.set(i, kinds[i] != kept && isIn(spans, starts[i]));
        }
        return gone.isEmpty() ? this : except(gone);
    }

    /** All but those at the indexes of {@code gone}. */
    Words except(BitSet gone) {
        Words left = new Words();
        for (int i = gone.nextClearBit(0); i < size; i = gone.nextClearBit(i + 1)) {
            left.add(this, i);
        }
        return left;
    }

    /** Adds what of a word stands outside. */
    private void addParts(int index, List<Span> spans, Words left) {
        String text = texts[index];
        int at = 0;
        int place = starts[index];
        List<Seam> parts = new ArrayList<>(seams.getOrDefault(index, List.of()));
        parts.add(new Seam(text.length(), ends[index]));
        for (Seam seam : parts) {
            int end = Math.min(seam.letters(), text.length());
            if (at < end && !isIn(spans, place)) {
                left.add(text.substring(at, end), place, place + end - at, kinds[index]);
            }
            at = end;
            place = seam.place();
        }
    }

    /** Those behind a beginning that says {@code heads}, as far as it does, in their order. */
    Words without(List<List<String>> heads) {
        int at = 0;
        for (List<String> head : heads) {
            int next = at;
            while (next < size && isStandIn(next)) {
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
            left.add(this, i);
        }
        return left;
    }

    /** The words that one of {@code spans} has letters of, or stands within. */
    Set<String> cutBy(List<Span> spans) {
        return near(spans, 0);
    }

    /** These, and the words that end where one of {@code spans} begins or begin where it ends. */
    Set<String> touching(List<Span> spans) {
        return near(spans, 1);
    }

    private Set<String> near(List<Span> spans, int distance) {
        Set<String> touching = new HashSet<>();
        int next = 0;
        for (int i = 0; i < size; i++) {
            while (next < spans.size() && spans.get(next).end() <= starts[i] - distance) {
                next++;
            }
            if (next < spans.size() && spans.get(next).start() < ends[i] + distance) {
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

    /** Which of them stand for themselves. */
    int[] thatStand() {
        int[] indexes = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (!isStandIn(i)) {
                indexes[count++] = i;
            }
        }
        return Arrays.copyOf(indexes, count);
    }

    /** The words that stand for something else, and how often each is there. */
    Map<String, Integer> standIns() {
        Map<String, Integer> counts = counts(Kind.STAND_IN);
        counts(Kind.PICTURE).forEach((word, count) -> counts.merge(word, count, Integer::sum));
        return counts;
    }

    /** The same where pictures are written as what they say. */
    Words spoken() {
        Words spoken = new Words();
        for (int i = 0; i < size; i++) {
            spoken.add(this, i);
            spoken.kinds[i] = is(i, Kind.PICTURE) ? Kind.SHOWN : kinds[i];
        }
        return spoken;
    }

    /** The words that stand for something else. */
    public Set<String> alternatives() {
        return standIns().keySet();
    }

    /** The words of a kind, and how often each is there. */
    Map<String, Integer> counts(Kind kind) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < size; i++) {
            if (is(i, kind)) {
                counts.merge(texts[i], 1, Integer::sum);
            }
        }
        return counts;
    }

    /**
     * The same, with other words for those that begin in the place of each of {@code parts}.
     *
     * @param unseen is given the parts that have no word here
     */
    Words with(NavigableMap<Span, Words> parts, List<List<String>> unseen) {
        if (parts.isEmpty()) {
            return this;
        }
        Words all = new Words();
        int next = 0;
        for (Map.Entry<Span, Words> part : parts.entrySet()) {
            while (next < size && starts[next] < part.getKey().start()) {
                all.add(this, next++);
            }
            if (next == size || starts[next] >= part.getKey().end()) {
                unseen.add(part.getValue().texts());
                continue;
            }
            for (int i = 0; i < part.getValue().size; i++) {
                all.add(part.getValue(), i);
            }
            while (next < size && starts[next] < part.getKey().end()) {
                next++;
            }
        }
        while (next < size) {
            all.add(this, next++);
        }
        return all;
    }

    /** The same in the text before {@code edits}. */
    public Words before(List<Edit> edits) {
        Words moved = new Words();
        PlacesBefore places = new PlacesBefore(edits);
        for (int i = 0; i < size; i++) {
            moved.add(texts[i], places.of(starts[i]), places.ofEnd(ends[i]), kinds[i]);
            moved.apart.set(i, apart.get(i));
            moved.setCell(cells[i]);
            if (seams.containsKey(i)) {
                moved.sewn(
                        seams.get(i).stream()
                                .map(seam -> new Seam(seam.letters(), places.of(seam.place())))
                                .toList());
            }
        }
        return moved;
    }

    private void add(Words from, int index) {
        add(from.texts[index], from.starts[index], from.ends[index], from.kinds[index]);
        apart.set(size - 1, from.apart.get(index));
        setCell(from.cells[index]);
        List<Seam> between = from.seams.get(index);
        if (between != null) {
            sewn(between);
        }
    }

    List<String> texts(int[] indexes) {
        List<String> some = new ArrayList<>(indexes.length);
        for (int index : indexes) {
            some.add(texts[index]);
        }
        return some;
    }

    /** The words themselves, without their places. */
    public List<String> texts() {
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
