package dev.offprint.lint.fix;

import dev.offprint.text.Changes;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import dev.offprint.text.Spans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Tells where a place of a repaired text stood in the text that was given: edits, undone. */
public final class Origins {
    /** Of a text that nothing has changed yet. */
    static final Origins SAME = new Origins(List.of());

    private final List<Pass> passes;

    private Origins(List<Pass> passes) {
        this.passes = passes;
    }

    /**
     * The origins after one more pass.
     *
     * @param edits of the pass, which do not overlap
     * @param text what came of them
     */
    Origins then(List<Edit> edits, String text) {
        List<Pass> longer = new ArrayList<>(passes);
        longer.add(Pass.of(edits, text));
        return new Origins(List.copyOf(longer));
    }

    /** Which parts of the given text were replaced, and by what of the repaired one. */
    public Changes changes() {
        Changes changes = Changes.NONE;
        for (Pass pass : passes) {
            changes = changes.then(new Changes(pass.taken(), pass.given()));
        }
        return changes;
    }

    /** The part of the given text that {@code span} of the repaired text comes from. */
    public Span of(Span span) {
        int start = span.start();
        int end = span.end();
        for (int i = passes.size() - 1; i >= 0; i--) {
            start = passes.get(i).start(start);
            end = passes.get(i).end(end);
        }
        return new Span(start, Math.max(start, end));
    }

    /**
     * What {@code edits} of the repaired text come to in the given one: an edit within what a pass
     * put in brings the rest of that along.
     *
     * @return by place, without overlap
     */
    List<Edit> of(List<Edit> edits) {
        List<Edit> mapped = edits;
        for (int i = passes.size() - 1; i >= 0; i--) {
            mapped = passes.get(i).before(mapped);
        }
        return mapped;
    }

    /**
     * The edits of one pass in order.
     *
     * @param taken what they replaced in the text before
     * @param given what they put there in the text after
     * @param text after the pass
     */
    private record Pass(List<Span> taken, List<Span> given, String text) {

        static Pass of(List<Edit> edits, String text) {
            Changes changes = Changes.of(edits);
            return new Pass(changes.taken(), changes.given(), text);
        }

        /** Edits of the text after, as edits of the text before. */
        List<Edit> before(List<Edit> edits) {
            List<Edit> sorted = new ArrayList<>(edits);
            sorted.sort(Comparator.comparing(Edit::span));
            List<Edit> result = new ArrayList<>();
            int next = 0;
            while (next < sorted.size()) {
                Span region = whole(sorted.get(next).span());
                List<Edit> within = new ArrayList<>();
                while (next < sorted.size() && isWithin(sorted.get(next).span(), region, within)) {
                    region = region.cover(whole(sorted.get(next).span()));
                    within.add(shifted(sorted.get(next), region.start()));
                    next++;
                }
                int start = start(region.start());
                Span old = new Span(start, Math.max(start, end(region.end())));
                result.add(new Edit(old, Edit.apply(region.of(text), within)));
            }
            return result;
        }

        private static boolean isWithin(Span span, Span region, List<Edit> before) {
            return before.isEmpty() || span.overlaps(region);
        }

        private static Edit shifted(Edit edit, int by) {
            return new Edit(
                    new Span(edit.span().start() - by, edit.span().end() - by), edit.text());
        }

        /** The smallest place around {@code span} that ends within nothing that was put in. */
        private Span whole(Span span) {
            Span region = span;
            for (int i = Math.max(0, last(span.start())); i < given.size(); i++) {
                Span put = given.get(i);
                if (put.start() >= span.end() && !span.overlaps(put)) {
                    break;
                }
                region = span.overlaps(put) ? region.cover(put) : region;
            }
            return region;
        }

        /** The old offset of what starts at a new one; what was taken before it is not in it. */
        int start(int offset) {
            int edit = last(offset + 1);
            if (edit < 0) {
                return offset;
            }
            return offset < given.get(edit).end()
                    ? taken.get(edit).start()
                    : taken.get(edit).end() + offset - given.get(edit).end();
        }

        /** The old offset of what ends at a new one; what was taken after it is not in it. */
        int end(int offset) {
            int edit = last(offset);
            if (edit < 0) {
                return offset;
            }
            return offset <= given.get(edit).end()
                    ? taken.get(edit).end()
                    : taken.get(edit).end() + offset - given.get(edit).end();
        }

        /** The last edit that starts before a new offset, or -1. */
        private int last(int offset) {
            return Spans.firstStartingFrom(given, Function.identity(), offset) - 1;
        }
    }
}
