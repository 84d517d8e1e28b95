package dev.offprint.proof;

import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What a proof tells of two texts, a line each, with what stands at the place that it names. */
record Told(WordReader reader, String before, String after, OnRecord record) {
    private static final int BEHIND = 6;

    static List<String> html(String before, String after) {
        return html(before, after, new OnRecord());
    }

    static List<String> html(String before, String after, OnRecord record) {
        return new Told(WordReader.HTML, before, after, record).lines();
    }

    static List<String> text(String before, String after, OnRecord record) {
        return new Told(WordReader.TEXT, before, after, record).lines();
    }

    /** {@code LOST two}: what is told, without the place. */
    static List<String> words(String before, String after, OnRecord record) {
        return words(
                Proof.compare(
                        WordReader.HTML.read(before, 0), WordReader.HTML.read(after, 0), record));
    }

    static List<String> words(List<Unaccounted> found) {
        return found.stream().map(one -> one.kind() + " " + one.words()).toList();
    }

    /** What a table of a test writes with semicolons between. */
    static String[] listed(String told) {
        return told.isEmpty() ? new String[0] : told.split("; ", -1);
    }

    private List<String> lines() {
        return lines(before, Proof.compare(reader.read(before, 0), reader.read(after, 0), record));
    }

    /** {@code LOST two in [two]}, {@code ADDED five behind [One two]}. */
    static List<String> lines(String source, List<Unaccounted> found) {
        List<String> lines = new ArrayList<>();
        for (Unaccounted one : found) {
            Span place = one.place();
            String where =
                    place.isEmpty()
                            ? " behind ["
                                    + source.substring(
                                            Math.max(0, place.start() - BEHIND), place.start())
                            : " in [" + place.of(source);
            lines.add(one.kind() + " " + one.words() + where + "]");
        }
        return lines;
    }
}
