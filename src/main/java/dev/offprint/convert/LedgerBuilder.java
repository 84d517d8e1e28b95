package dev.offprint.convert;

import dev.offprint.convert.Ledger.Entry;
import dev.offprint.convert.page.Omission;
import dev.offprint.convert.read.element.HiddenContent;
import dev.offprint.lint.Finding;
import dev.offprint.lint.fix.FixResult;
import dev.offprint.lint.fix.FixResult.Repaired;
import dev.offprint.post.Post;
import dev.offprint.rule.check.Fix;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what happens to one post on its way to an article. */
final class LedgerBuilder {
    private static final String CUT_OFF = "paywall/truncated";
    private static final String PAGE = "page";
    private static final String TITLE = "front-matter/repeated-title";

    private final FixResult fixed;
    private final List<Entry> entries = new ArrayList<>();

    LedgerBuilder(FixResult fixed) {
        this.fixed = fixed;
        for (Repaired repair : fixed.repairs()) {
            Finding finding = repair.finding();
            boolean isRemoval = finding.fix().filter(Fix::removes).isPresent();
            entries.add(
                    new Entry(
                            finding.rule().id(),
                            finding.rule().category(),
                            finding.message(),
                            repair.origin(),
                            isRemoval,
                            repair.characters()));
        }
        Post clean = fixed.post();
        for (Span hidden : HiddenContent.of(clean)) {
            int characters = clean.body().text().countIn(hidden);
            leftOut("hidden", "markup", "content that the page hides", hidden, characters);
        }
    }

    /** A part of a whole page that is none of its article. */
    void aroundArticle(Omission omission, int characters) {
        String message = "a part of the page, not of the article: " + omission.reason();
        entries.add(new Entry(PAGE, "boilerplate", message, omission.span(), true, characters));
    }

    /** The title stands in the metadata, and this is its repetition in the body. */
    void leadIn(Span span) {
        int characters = fixed.post().body().text().countIn(span);
        leftOut(TITLE, "front-matter", "the title, said once more", span, characters);
    }

    /** The same, of a heading whose place is known no better than that it comes first. */
    void firstHeading(String text) {
        Span start = Span.at(fixed.post().body().span().start());
        int characters = text.replaceAll("\\s+", "").length();
        leftOut(TITLE, "front-matter", "the title, said once more", start, characters);
    }

    private void leftOut(String rule, String category, String message, Span span, int characters) {
        Span origin = fixed.origins().of(span);
        entries.add(new Entry(rule, category, message, origin, true, characters));
    }

    Ledger build() {
        entries.sort(Comparator.comparing(Entry::span).thenComparing(Entry::rule));
        List<Entry> cutOffs = new ArrayList<>();
        Set<Span> seen = new HashSet<>();
        // Leftovers may hide that the article ends, and what is left out may have said so.
        for (Finding finding : fixed.found()) {
            addCutOff(finding, finding.span(), cutOffs, seen);
        }
        for (Finding finding : fixed.remaining()) {
            addCutOff(finding, fixed.origins().of(finding.span()), cutOffs, seen);
        }
        return new Ledger(entries, cutOffs);
    }

    private static void addCutOff(
            Finding finding, Span place, List<Entry> cutOffs, Set<Span> seen) {
        if (finding.rule().id().equals(CUT_OFF) && seen.add(place)) {
            String category = finding.rule().category();
            cutOffs.add(new Entry(CUT_OFF, category, finding.message(), place, false, 0));
        }
    }
}
