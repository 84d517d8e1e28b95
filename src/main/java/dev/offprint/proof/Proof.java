package dev.offprint.proof;

import dev.offprint.proof.Alignment.Gap;
import dev.offprint.proof.Unaccounted.Kind;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Proves that a result has the words of its source, in their order, but for what is on record; and
 * that what is on record as gone is gone.
 */
public final class Proof {
    private final Words before;
    private final Words after;
    private final Rest lost;
    private final Rest added;
    private final Columns columns;
    private final List<Unaccounted> found = new ArrayList<>();

    /** Words that edits go through, and those beside edits, which may be parts of these. */
    private Cut cutBefore = Cut.NONE;

    private Cut cutAfter = Cut.NONE;

    /**
     * Words and edits.
     *
     * @param through words that an edit goes through
     * @param spelt those of them that have letters of it
     * @param beside these, and those beside an edit
     */
    private record Cut(Set<String> through, Set<String> spelt, Set<String> beside) {
        static final Cut NONE = new Cut(Set.of(), Set.of(), Set.of());

        static Cut of(Words words, List<Span> edits) {
            List<Span> letters = edits.stream().filter(edit -> edit.length() > 0).toList();
            return new Cut(words.cutBy(edits), words.cutBy(letters), words.touching(edits));
        }
    }

    private Proof(Words before, Words after) {
        this.before = before;
        this.after = after;
        this.lost = new Rest(before);
        this.added = new Rest(after);
        this.columns = new Columns(before, after);
    }

    /** What is neither in both nor on record, by place. */
    public static List<Unaccounted> compare(Words before, Words after, OnRecord record) {
        List<Span> gone = record.leftOutSpans();
        // In a script or an attribute nobody reads them; shown all the same they are no fault.
        List<List<String>> unseen = new ArrayList<>();
        Words written = before.with(record.asWritten(), unseen);
        Words shown = written.without(Words.Kind.SHOWN, record.hiddenSpans());
        Words expected = gone.isEmpty() ? shown : shown.outside(gone);
        Words result = after.without(record.headTexts());
        List<Unaccounted> found = new Proof(expected, result).run(record, unseen);
        if (!found.isEmpty() && !expected.counts(Words.Kind.PICTURE).isEmpty()) {
            // A text says of each picture what the line below it says, too.
            List<Unaccounted> spoken = new Proof(expected.spoken(), result).run(record, unseen);
            found = spoken.size() < found.size() ? spoken : found;
        }
        if (found.isEmpty() || record.movedTexts().isEmpty()) {
            return found;
        }
        List<Words> rest = Moved.outOf(expected, result, record.movedTexts());
        List<Unaccounted> others = new Proof(rest.get(0), rest.get(1)).run(record, unseen);
        return others.size() < found.size() ? others : found;
    }

    /**
     * What differs outside the parts that were replaced, by place.
     *
     * @param replaced parts of the text before
     * @param given what stands in their place in the text after
     */
    public static List<Unaccounted> compare(
            Words before, List<Span> replaced, Words after, List<Span> given) {
        Proof proof = new Proof(before.outside(replaced), after.outside(given));
        proof.cutBefore = Cut.of(before, replaced);
        proof.cutAfter = Cut.of(after, given);
        return proof.run(new OnRecord(), List.of());
    }

    /**
     * Words that one text has more often than the other, hidden or not and in whatever order. Two
     * words beside each other are one where what hid the second is gone.
     */
    public static List<Unaccounted> counts(Words before, Words after) {
        Set<Integer> lost = surplus(before, after);
        List<Unaccounted> found = new ArrayList<>();
        for (int i : surplus(after, before)) {
            if (!takeJoined(after.text(i), before, lost)) {
                found.add(new Unaccounted(Kind.ADDED, after.text(i), 1, Span.at(0)));
            }
        }
        for (int i : lost) {
            Span place = new Span(before.start(i), before.end(i));
            found.add(new Unaccounted(Kind.LOST, before.text(i), 1, place));
        }
        return found;
    }

    /** The words of {@code words} that {@code others} have less often, in order. */
    private static Set<Integer> surplus(Words words, Words others) {
        Map<String, Integer> left = new HashMap<>();
        for (int i = 0; i < others.size(); i++) {
            left.merge(others.text(i), 1, Integer::sum);
        }
        Set<Integer> surplus = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (left.merge(words.text(i), -1, Integer::sum) < 0) {
                surplus.add(i);
            }
        }
        return surplus;
    }

    private static boolean takeJoined(String joined, Words words, Set<Integer> lost) {
        for (int i : lost) {
            if (lost.contains(i + 1) && joined.equals(words.text(i) + words.text(i + 1))) {
                lost.remove(i);
                lost.remove(i + 1);
                return true;
            }
        }
        return false;
    }

    private List<Unaccounted> run(OnRecord record, List<List<String>> unseen) {
        Joints.take(lost, added, rests());
        takeCut(lost, cutBefore, cutAfter, true);
        takeCut(added, cutAfter, cutBefore, false);
        lost.settle();
        added.settle();
        for (OnRecord.Parted entry : record.partedTexts()) {
            if (lost.takeTogether(entry.joined())) {
                entry.apart().forEach(word -> added.takeTogether(List.of(word)));
            }
        }
        Map<String, Integer> standIns = before.standIns();
        for (List<String> entry : record.leftOutTexts()) {
            List<String> there = new ArrayList<>(lost.take(entry));
            // A button for those without scripts is no text, but it is read and left out.
            there.removeIf(word -> standIns.merge(word, -1, Integer::sum) >= 0);
            if (!there.isEmpty()) {
                String words = String.join(" ", there);
                found.add(new Unaccounted(Kind.ADDED, words, there.size(), placeOf(there)));
            }
        }
        record.addedTexts().forEach(added::takeEach);
        unseen.forEach(added::takeEach);
        for (List<String> entry : record.movedTexts()) {
            // Most of a note may have found its words elsewhere; what is left of it moved.
            for (String word : entry) {
                if (added.takeTogether(List.of(word))) {
                    lost.takeTogether(List.of(word));
                }
            }
        }
        for (List<String> sign : record.signTexts()) {
            lost.takeEach(sign);
            added.takeEach(sign);
        }
        standIns(before, after, added);
        standIns(after, before, lost);
        pairMoved();
        for (int i : columns.astray()) {
            Span place = new Span(before.start(i), Math.max(before.start(i), before.end(i)));
            found.add(new Unaccounted(Kind.MOVED, before.text(i), 1, place));
        }
        found.addAll(Pictures.lost(before, after, added, record));
        report(lost, Kind.LOST);
        report(added, Kind.ADDED);
        found.sort(Comparator.comparing(Unaccounted::place).thenComparing(Unaccounted::kind));
        return List.copyOf(found);
    }

    /** Takes words that an edit cut through, when one there begins or ends with their letter. */
    private static void takeCut(Rest rest, Cut cut, Cut there, boolean isSource) {
        for (int i = 0; i < rest.size(); i++) {
            String word = rest.text(i);
            boolean isWhole = cut.through.contains(word) && isPart(word, there.beside);
            // Of two words that a space parted, taking it makes no one word.
            Set<String> parts = isSource && rest.isApart(i) ? there.spelt : there.through;
            if (isWhole || (cut.beside.contains(word) && isPart(word, parts))) {
                rest.take(i);
            }
        }
    }

    private static boolean isPart(String word, Set<String> others) {
        char first = word.charAt(0);
        char last = word.charAt(word.length() - 1);
        return others.stream()
                .anyMatch(
                        other ->
                                other.charAt(0) == first
                                        || other.charAt(other.length() - 1) == last);
    }

    /** What stands in for something in one text may be shown in the other instead. */
    private static void standIns(Words here, Words there, Rest rest) {
        Map<String, Integer> more = here.standIns();
        if (more.isEmpty() || !rest.hasLeft()) {
            return;
        }
        there.standIns().forEach((word, count) -> more.merge(word, -count, Integer::sum));
        for (int i = 0; i < rest.size(); i++) {
            if (rest.isLeft(i) && more.merge(rest.text(i), -1, Integer::sum) >= 0) {
                rest.take(i);
            }
        }
    }

    /** Fills the rests; for each gap, where its words are in both. */
    private List<int[]> rests() {
        List<int[]> gaps = new ArrayList<>();
        int[] places = before.thatStand();
        int[] others = after.thatStand();
        int next = 0;
        int otherNext = 0;
        for (Gap gap : Alignment.gaps(before.texts(places), after.texts(others))) {
            for (; next < gap.from(); next++, otherNext++) {
                columns.pair(places[next], others[otherNext]);
            }
            next = gap.to();
            otherNext = gap.otherTo();
            int start = lost.size();
            int otherStart = added.size();
            for (int i = gap.from(); i < gap.to(); i++) {
                lost.add(places[i], gap.otherTo());
            }
            for (int i = gap.otherFrom(); i < gap.otherTo(); i++) {
                added.add(others[i], gap.from() == 0 ? 0 : places[gap.from() - 1] + 1);
            }
            if (lost.size() > start && added.size() > otherStart) {
                gaps.add(new int[] {start, lost.size(), otherStart, added.size()});
            }
        }
        for (; next < places.length; next++, otherNext++) {
            columns.pair(places[next], others[otherNext]);
        }
        return gaps;
    }

    private Span placeOf(List<String> words) {
        List<String> all = before.texts();
        int at = all.indexOf(words.get(0));
        return at < 0 ? Span.at(0) : new Span(before.start(at), before.end(at));
    }

    /** What is lost here and added there was moved; it is told of where it was. */
    private void pairMoved() {
        for (int i = 0; i < lost.size(); i++) {
            int start = i;
            int count = 0;
            while (i < lost.size()
                    && lost.isLeft(i)
                    && (i == start || lost.isNext(i - 1, i))
                    && added.takeTogether(List.of(lost.text(i)))) {
                lost.take(i);
                count++;
                i++;
            }
            if (count > 0) {
                found.add(run(lost, Kind.MOVED, start, start + count));
                i--;
            }
        }
    }

    private void report(Rest rest, Kind kind) {
        int i = 0;
        while (i < rest.size()) {
            int start = i;
            while (i < rest.size() && rest.isLeft(i) && (i == start || rest.isNext(i - 1, i))) {
                i++;
            }
            if (i > start) {
                found.add(run(rest, kind, start, i));
            } else {
                i++;
            }
        }
    }

    private Unaccounted run(Rest rest, Kind kind, int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            words.add(rest.text(i));
        }
        Span place =
                kind == Kind.ADDED
                        ? behind(rest.behind(from))
                        : new Span(
                                before.start(rest.index(from)),
                                Math.max(
                                        before.start(rest.index(from)),
                                        before.end(rest.index(to - 1))));
        return new Unaccounted(kind, String.join(" ", words), to - from, place);
    }

    private Span behind(int index) {
        return index == 0 ? Span.at(0) : Span.at(before.end(index - 1));
    }
}
