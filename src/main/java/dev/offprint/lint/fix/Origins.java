package dev.offprint.lint.fix;

import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells where a place of a repaired text stood in the text that was given: edits, undone. */
public final class Origins {
    /** Of a text that nothing has changed yet. */
    static final Origins SAME = new Origins(List.of());

    private final List<Pass> passes;

    private Origins(List<Pass> passes) {
        this.passes = passes;
    }

    /** The origins after one more pass of {@code edits}, which do not overlap. */
    Origins then(List<Edit> edits) {
        List<Pass> longer = new ArrayList<>(passes);
        longer.add(Pass.of(edits));
        return new Origins(List.copyOf(longer));
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
     * The edits of one pass in order.
     *
     * @param taken what they replaced in the text before
     * @param given what they put there in the text after
     */
    private record Pass(List<Span> taken, List<Span> given) {

        static Pass of(List<Edit> edits) {
            List<Edit> sorted = new ArrayList<>(edits);
            sorted.sort(Comparator.comparing(Edit::span));
            List<Span> taken = new ArrayList<>(sorted.size());
            List<Span> given = new ArrayList<>(sorted.size());
            int shift = 0;
            for (Edit edit : sorted) {
                int start = edit.span().start() + shift;
                taken.add(edit.span());
                given.add(new Span(start, start + edit.text().length()));
                shift += edit.text().length() - edit.span().length();
            }
            return new Pass(taken, given);
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
            int low = 0;
            int high = given.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (given.get(middle).start() < offset) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low - 1;
        }
    }
}
