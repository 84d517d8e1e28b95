package dev.offprint.proof;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where the characters of a text that was taken from a source stand in that source: pieces, each of
 * which stands there in one go. What came from elsewhere, such as a decoded reference, stands where
 * the piece before it ends.
 */
final class Places {
    private int[] from = new int[4];
    private int[] place = new int[4];
    private int size;
    private @Nullable Places outer;
    private boolean isPoint;

    /** The piece that was asked for last; text is read from its start to its end. */
    private int last;

    /** Of a text that is the source from {@code start} on. */
    static Places from(int start) {
        Places places = new Places();
        places.add(0, start);
        return places;
    }

    /** Of a text that is not in the source; all of it stands where something stands for it. */
    static Places only(int place) {
        Places places = new Places();
        places.add(0, place);
        places.isPoint = true;
        return places;
    }

    /** From the {@code index}th character on, the text stands at {@code source}. */
    void add(int index, int source) {
        if (size > 0 && place[size - 1] + index - from[size - 1] == source) {
            return;
        }
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            place = Arrays.copyOf(place, size * 2);
        }
        from[size] = index;
        place[size] = source;
        size++;
    }

    /** Where the {@code index}th character stands. */
    int at(int index) {
        if (size == 0 || isPoint) {
            return size == 0 ? 0 : place[0];
        }
        if (from[last] > index) {
            last = 0;
        }
        if (last + 1 < size && from[last + 1] <= index) {
            last++;
            if (last + 1 < size && from[last + 1] <= index) {
                int piece = Arrays.binarySearch(from, last, size, index);
                last = piece >= 0 ? piece : -piece - 2;
            }
        }
        int found = place[last] + index - from[last];
        return outer == null ? found : outer.at(found);
    }

    /** Where they lead when what they lead to was itself taken from a source. */
    Places through(Places source) {
        outer = source;
        return this;
    }
}
