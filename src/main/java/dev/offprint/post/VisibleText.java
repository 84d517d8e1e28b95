package dev.offprint.post;

import dev.offprint.text.Span;
import dev.offprint.text.Spans;
import dev.offprint.text.WhiteSpace;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of a body sees, as spans of its source in order. Markup, addresses of Markdown
 * links and templates are not in it; entities stand in it as written.
 */
public final class VisibleText {
    /** Small, as rules about places count for every part of a post, from the nearest mark on. */
    private static final int STEP = 32;

    private final String text;
    private final List<Span> spans;

    /** How many visible characters stand before every {@link #STEP}th offset, once asked for. */
    private int @Nullable [] marks;

    private char @Nullable [] characters;

    /** All of it without white space, once asked for. */
    private @Nullable String squeezed;

    public VisibleText(String text, List<Span> spans) {
        this.text = text;
        this.spans = List.copyOf(spans);
    }

    /** The visible spans, ordered and without overlap. */
    public List<Span> spans() {
        return spans;
    }

    /**
     * The visible characters that stand in none of {@code excluded}, without white space, so that
     * two texts can be compared whatever their layout.
     *
     * @param excluded ordered by start, without overlap
     */
    public String outside(List<Span> excluded) {
        StringBuilder result = new StringBuilder();
        for (Span span : spans) {
            for (Span left : Spans.without(span, excluded)) {
                append(result, left.start(), left.end());
            }
        }
        return result.toString();
    }

    /** Whether what is visible in {@code span} stands in full before or behind it, if it is any. */
    public boolean standsElsewhere(Span span) {
        String all = squeezed;
        if (all == null) {
            all = outside(List.of());
            squeezed = all;
        }
        int start = countBefore(span.start());
        int end = countBefore(span.end());
        String own = all.substring(start, end);
        int first = all.indexOf(own);
        return first + own.length() <= start || all.indexOf(own, end) >= 0;
    }

    /** How many visible characters stand in {@code span}, white space not counted. */
    public int countIn(Span span) {
        return countBefore(span.end()) - countBefore(span.start());
    }

    private int countBefore(int offset) {
        int mark = offset / STEP;
        return marks()[mark] + countBetween(mark * STEP, offset);
    }

    /** Counted once, as every rule about places asks for every paragraph. */
    private int[] marks() {
        int[] known = marks;
        if (known == null) {
            known = countAll();
            marks = known;
        }
        return known;
    }

    private int[] countAll() {
        char[] characters = characters();
        int[] counts = new int[text.length() / STEP + 1];
        int mark = 0;
        int count = 0;
        for (Span span : spans) {
            for (int at = span.start(); at < span.end(); at++) {
                while (mark * STEP <= at) {
                    counts[mark++] = count;
                }
                count += WhiteSpace.is(characters[at]) ? 0 : 1;
            }
        }
        Arrays.fill(counts, mark, counts.length, count);
        return counts;
    }

    private int countBetween(int from, int to) {
        int count = 0;
        for (int i = firstEndingAfter(from); i < spans.size(); i++) {
            Span span = spans.get(i);
            if (span.start() >= to) {
                break;
            }
            count +=
                    WhiteSpace.others(
                            characters(), Math.max(from, span.start()), Math.min(to, span.end()));
        }
        return count;
    }

    /** Copied once: whole texts are counted, character by character. */
    private char[] characters() {
        char[] known = characters;
        if (known == null) {
            known = text.toCharArray();
            characters = known;
        }
        return known;
    }

    /** The visible text in {@code span} as written, white space kept. */
    public String in(Span span) {
        StringBuilder result = new StringBuilder();
        for (int i = firstEndingAfter(span.start()); i < spans.size(); i++) {
            Span visible = spans.get(i);
            if (visible.start() >= span.end()) {
                break;
            }
            result.append(
                    text,
                    Math.max(visible.start(), span.start()),
                    Math.min(visible.end(), span.end()));
        }
        return result.toString();
    }

    /** All visible characters, white space not counted. */
    public int length() {
        return countIn(new Span(0, text.length()));
    }

    private int firstEndingAfter(int offset) {
        return Spans.firstEndingAfter(spans, Function.identity(), offset);
    }

    private void append(StringBuilder result, int from, int to) {
        char[] characters = characters();
        for (int i = from; i < to; i++) {
            char c = characters[i];
            if (!WhiteSpace.is(c)) {
                result.append(c);
            }
        }
    }
}
