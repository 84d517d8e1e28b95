package dev.offprint.proof;

import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What the steps of a conversion say of what they do to words. Each step tells it where it acts;
 * nothing here is found by comparing.
 */
public final class OnRecord {
    private final List<Span> leftOutSpans = new ArrayList<>();
    private final List<Span> hiddenSpans = new ArrayList<>();
    private final NavigableMap<Span, Words> asWritten = new TreeMap<>();
    private final NavigableMap<Span, Edit> opaque = new TreeMap<>();
    private final List<Edit> readAs = new ArrayList<>();
    private final List<List<String>> leftOut = new ArrayList<>();
    private final List<List<String>> moved = new ArrayList<>();
    private final List<List<String>> added = new ArrayList<>();
    private final List<List<String>> heads = new ArrayList<>();
    private final List<List<String>> signs = new ArrayList<>();
    private final List<Parted> parted = new ArrayList<>();

    /** Words of the source, and those that a result has for them. */
    record Parted(List<String> joined, List<String> apart) {}

    /** All words that begin in {@code source} are in no result. */
    public void leftOut(Span source) {
        leftOutSpans.add(source);
    }

    /**
     * Words that begin in {@code source} are in no result, as the source says that it hides them.
     */
    public void hidden(Span source) {
        hiddenSpans.add(source);
    }

    /** {@code text} stands at {@code source}, and in the result with its signs as it is written. */
    public void asWritten(Span source, String text) {
        WordScanner scanner = new WordScanner();
        scanner.text(text, Places.from(source.start()), false);
        asWritten.put(source, scanner.finish());
        opaque.put(source, new Edit(source, filler(text)));
    }

    /** The words of a source that was read so, and what stands there as it is written. */
    public Words written(Words read) {
        return read.with(asWritten, new ArrayList<>());
    }

    /** Whoever reads the result takes the signs for what they are in the source. */
    public void forgetAsWritten() {
        asWritten.clear();
        opaque.clear();
    }

    /** The source is read as if it were edited so: an element ends that it does not end. */
    public void readAs(Edit edit) {
        readAs.add(edit);
    }

    /** The words of a text are in no result; what knows no place says it in reading order. */
    public void leftOut(String text) {
        add(leftOut, text);
    }

    /** The words of a text may stand somewhere else, all together. */
    public void moved(String text) {
        add(moved, text);
    }

    /** The words of a text may stand in the result, though no source has them. */
    public void added(String text) {
        add(added, text);
    }

    /** The result may begin with the words of a text, behind those that were told of before. */
    public void head(String text) {
        add(heads, text);
    }

    /**
     * The words of a text are a sign, as the number of a note is, which forms of writing say each
     * in their own way: they may be in the one, in the other, in both or in none.
     */
    public void sign(String text) {
        add(signs, text);
    }

    /**
     * A formula is drawn in the source, and read as {@code tex}. Words of both are to be in the
     * result, in whatever order; of the others, letters are written as letters, signs as names.
     */
    public void readAsFormula(String drawn, String tex) {
        FormulaWords words = new FormulaWords(words(drawn), words(tex));
        if (words.isSpelt()) {
            add(signs, words.ownOfFirst());
        }
        add(added, words.ownOfSecond());
        add(moved, words.common());
    }

    /** A formula that is read as {@code tex} may be drawn in the result. */
    public void drawnAsFormula(String tex, String drawn) {
        FormulaWords words = new FormulaWords(words(tex), words(drawn));
        List<String> undrawn = new ArrayList<>(words.ownOfFirst());
        // A name of TeX is drawn as a sign, but a text as a text.
        TexText.words(tex).forEach(undrawn::remove);
        add(signs, undrawn);
        add(added, words.ownOfSecond());
        add(moved, words.common());
    }

    /** What stands in the place of parts of the source that are opaque. */
    List<String> fillers() {
        return opaque.values().stream().map(Edit::text).toList();
    }

    /**
     * No space parts the words of {@code joined} in the source, and the result has those of {@code
     * apart} for them: a number beside a line is no part of its first word.
     */
    public void parted(String joined, String apart) {
        List<String> source = words(joined);
        List<String> result = words(apart);
        int end = 0;
        int least = Math.min(source.size(), result.size());
        while (end < least && last(source, end).equals(last(result, end))) {
            end++;
        }
        int start = 0;
        while (start < least - end && source.get(start).equals(result.get(start))) {
            start++;
        }
        List<String> own = source.subList(start, source.size() - end);
        if (!own.isEmpty()) {
            parted.add(new Parted(own, result.subList(start, result.size() - end)));
        }
    }

    private static String last(List<String> words, int fromEnd) {
        return words.get(words.size() - 1 - fromEnd);
    }

    /** The same record, to which more is told without this one hearing of it. */
    public OnRecord copy() {
        OnRecord copy = new OnRecord();
        copy.leftOutSpans.addAll(leftOutSpans);
        copy.hiddenSpans.addAll(hiddenSpans);
        copy.asWritten.putAll(asWritten);
        copy.opaque.putAll(opaque);
        copy.readAs.addAll(readAs);
        copy.leftOut.addAll(leftOut);
        copy.moved.addAll(moved);
        copy.added.addAll(added);
        copy.heads.addAll(heads);
        copy.signs.addAll(signs);
        copy.parted.addAll(parted);
        return copy;
    }

    private static void add(List<List<String>> to, String text) {
        add(to, words(text));
    }

    private static void add(List<List<String>> to, List<String> words) {
        if (!words.isEmpty()) {
            to.add(words);
        }
    }

    private static List<String> words(String text) {
        return WordReader.TEXT.read(text, 0).texts();
    }

    /** Ordered, and none overlaps another. */
    List<Span> leftOutSpans() {
        return joined(leftOutSpans);
    }

    /** The same of what is hidden. */
    List<Span> hiddenSpans() {
        return joined(hiddenSpans);
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.naturalOrder());
        List<Span> joined = new ArrayList<>();
        for (Span span : sorted) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).end() >= span.start()) {
                joined.set(last, joined.get(last).cover(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    NavigableMap<Span, Words> asWritten() {
        return asWritten;
    }

    /** By place; what stands as it is written is opaque, and of the same length. */
    public List<Edit> readAs() {
        List<Edit> all = new ArrayList<>(readAs);
        all.addAll(opaque.values());
        all.sort(Comparator.comparing(Edit::span));
        return all;
    }

    /** A word that no sign is in, apart from its neighbours, on as many lines. */
    private static String filler(String text) {
        StringBuilder filler = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean isEnd = i == 0 || i == text.length() - 1;
            char c = text.charAt(i);
            filler.append(c == '\n' || c == '\r' ? c : isEnd ? '.' : 'x');
        }
        return filler.toString();
    }

    List<List<String>> leftOutTexts() {
        return leftOut;
    }

    List<List<String>> movedTexts() {
        return moved;
    }

    List<List<String>> addedTexts() {
        return added;
    }

    List<List<String>> headTexts() {
        return heads;
    }

    List<List<String>> signTexts() {
        return signs;
    }

    List<Parted> partedTexts() {
        return parted;
    }
}
