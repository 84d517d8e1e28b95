package dev.offprint.page;

import dev.offprint.page.part.Part;
import dev.offprint.page.part.Verdict;
import dev.offprint.post.Post;
import dev.offprint.text.Span;
import dev.offprint.text.Spans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** Where in a page the parts stand that are none of its article. */
final class Omissions {
    /** What stands in a page for the pictures that say something in words. */
    private static final String SAYING = "[alt]:not([alt='']), [role=img][aria-label]";

    private final Post page;
    private final List<Span> kept;
    private final List<Omission> known = new ArrayList<>();
    private final List<Span> pictures;

    /**
     * Those of {@code content}.
     *
     * @param kept where the article stands, ordered and disjoint
     */
    Omissions(Post page, PageContent content, List<Span> kept) {
        this.page = page;
        this.kept = kept;
        content.omitted().forEach(this::add);
        known.sort(Comparator.comparing(Omission::span));
        pictures =
                page.body().document().select(SAYING).stream()
                        .flatMap(picture -> page.places().startTag(picture).stream())
                        .sorted()
                        .toList();
    }

    private void add(Element element, Verdict verdict) {
        // Whoever quotes a page quotes what is around its text as well.
        if (verdict.part() == Part.THREAD || !isQuoted(element)) {
            ElementPlace.within(page, element)
                    .ifPresent(span -> known.add(new Omission(span, verdict)));
        }
    }

    private static boolean isQuoted(Element element) {
        Element parent = element.parent();
        return parent != null && parent.closest("blockquote, pre") != null;
    }

    /** The outermost parts that stand within the article, ordered. */
    List<Omission> within() {
        List<Omission> inside = new ArrayList<>();
        int next = 0;
        int done = 0;
        for (Omission omission : known) {
            while (next < kept.size() && kept.get(next).end() <= omission.span().start()) {
                next++;
            }
            boolean isInside = next < kept.size() && kept.get(next).contains(omission.span());
            if (isInside && omission.span().start() >= done) {
                inside.add(omission);
                done = omission.span().end();
            }
        }
        return inside;
    }

    /** Where something stands before, between and after the parts of the article. */
    List<Span> gaps() {
        List<Span> gaps = new ArrayList<>();
        int at = 0;
        for (int i = 0; i <= kept.size(); i++) {
            int end = i < kept.size() ? kept.get(i).start() : page.text().length();
            Span gap = new Span(at, Math.max(at, end));
            if (shows(gap)) {
                gaps.add(gap);
            }
            at = i < kept.size() ? kept.get(i).end() : end;
        }
        return gaps;
    }

    /**
     * What a reader sees in gaps, part by part.
     *
     * @param around why that is left out which is no part that is known
     */
    List<Omission> in(List<Span> gaps, Verdict around) {
        List<Omission> parts = new ArrayList<>();
        int next = 0;
        for (Span gap : gaps) {
            int at = gap.start();
            for (; next < known.size() && known.get(next).span().start() < gap.end(); next++) {
                Span span = known.get(next).span();
                if (span.start() >= at && gap.contains(span) && shows(span)) {
                    addRest(new Span(at, span.start()), around, parts);
                    parts.add(known.get(next));
                    at = span.end();
                }
            }
            addRest(new Span(at, gap.end()), around, parts);
        }
        return parts;
    }

    private void addRest(Span rest, Verdict around, List<Omission> parts) {
        if (shows(rest)) {
            parts.add(new Omission(rest, around));
        }
    }

    private boolean shows(Span span) {
        return page.body().text().countIn(span) > 0
                || !Spans.startingIn(pictures, Function.identity(), span).isEmpty();
    }
}
