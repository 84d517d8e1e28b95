package dev.offprint.proof;

import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Proves that a result begins with what its writer says above the text: title, authors, date. */
public final class Heads {
    private Heads() {}

    /** Those that the result does not begin with; they stand at no place of a source's body. */
    public static List<Unaccounted> missing(Words after, OnRecord record) {
        List<Unaccounted> missing = new ArrayList<>();
        List<String> shown = after.texts();
        int at = 0;
        for (List<String> head : record.headTexts()) {
            while (at < after.size() && after.isStandIn(at)) {
                at++;
            }
            int end = Math.min(after.size(), at + head.size());
            if (shown.subList(at, end).equals(head)) {
                at = end;
            } else {
                String words = String.join(" ", head);
                missing.add(new Unaccounted(Unaccounted.Kind.LOST, words, head.size(), Span.at(0)));
            }
        }
        return missing;
    }
}
