package dev.offprint.convert;

import dev.offprint.article.Block;
import dev.offprint.convert.Ledger.Entry;
import dev.offprint.convert.Ledger.Kept;
import dev.offprint.convert.Ledger.Place;
import dev.offprint.convert.read.HiddenContent;
import dev.offprint.convert.read.html.Components;
import dev.offprint.convert.remark.Decision;
import dev.offprint.convert.remark.Reason;
import dev.offprint.convert.remark.Remark;
import dev.offprint.convert.remark.Remarks;
import dev.offprint.lint.Finding;
import dev.offprint.lint.fix.FixResult;
import dev.offprint.lint.fix.FixResult.Refusal;
import dev.offprint.lint.fix.FixResult.Repaired;
import dev.offprint.page.Omission;
import dev.offprint.page.part.Verdict;
import dev.offprint.post.Post;
import dev.offprint.rule.Rule;
import dev.offprint.rule.Subject;
import dev.offprint.rule.check.Fix;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what happens to one post on its way to an article. */
final class LedgerBuilder {
    private static final String OF_PAGE = "a part of the page, not of the article: ";
    private static final String HIDDEN = "hidden";
    private static final String READER = "reader";
    private static final Comparator<Entry> BY_PLACE =
            Comparator.comparing((Entry entry) -> entry.place().span()).thenComparing(Entry::rule);

    private final FixResult fixed;
    private final GivenPlaces places;
    private final Set<String> frontMatterRules = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();
    private final Remarks remarks;
    private Optional<Rule> titleRule = Optional.empty();

    /**
     * Begins with what was repaired.
     *
     * @param places leads from the post that was fixed to the file that was given
     */
    LedgerBuilder(FixResult fixed, GivenPlaces places) {
        this.fixed = fixed;
        this.places = places;
        this.remarks = new Remarks(fixed.post());
        for (Repaired repair : fixed.repairs()) {
            entries.add(entry(repair));
        }
        for (Repaired offered : fixed.ahead()) {
            if (offered.finding().rule().about().isOfFrontMatter()) {
                frontMatterRules.add(offered.finding().rule().id());
            }
            if (offered.isSeen()) {
                kept.add(new Kept(entry(offered), true, ""));
            }
        }
        fixed.refused().forEach(this::refused);
        fixed.remaining().stream().filter(Finding::isWithheld).forEach(this::withheld);
        for (Span hidden : HiddenContent.of(fixed.post())) {
            remarks.hidden(hidden);
        }
        components(fixed.post());
    }

    /** What a program would show of the arguments of its components. */
    private void components(Post clean) {
        for (Components.Argument argument : Components.arguments(clean)) {
            if (argument.characters() == 0) {
                remarks.record().leftOut(argument.tag());
            } else {
                String source = argument.tag().of(clean.text());
                remarks.leftOut(Reason.COMPONENT, argument.tag(), source);
            }
        }
    }

    /** A fix that would have changed something else, unless its place went with another. */
    private void refused(Refusal refusal) {
        Finding finding = refusal.finding();
        boolean isLeft =
                fixed.remaining().stream()
                        .anyMatch(
                                left ->
                                        left.rule().id().equals(finding.rule().id())
                                                && left.message().equals(finding.message()));
        if (isLeft) {
            Place place = places.place(refusal.origin());
            kept.add(
                    new Kept(
                            entry(finding, place, isRemoval(finding), 0), false, refusal.reason()));
        }
    }

    /** A removal that would have taken too much, as its message says. */
    private void withheld(Finding finding) {
        int characters = fixed.post().body().text().countIn(finding.span());
        if (characters > 0) {
            Entry entry = entry(finding, placeOf(finding.span()), true, characters);
            kept.add(new Kept(entry, false, ""));
        }
    }

    /**
     * Front matter was written anew: what was named of it and is found no more has been repaired.
     *
     * @param left what is still found in it
     */
    void written(List<Finding> left) {
        List<Kept> done = new ArrayList<>();
        for (Kept one : kept) {
            boolean isLeft =
                    left.stream()
                            .anyMatch(
                                    finding ->
                                            finding.rule().id().equals(one.entry().rule())
                                                    && finding.message()
                                                            .equals(one.entry().message()));
            if (frontMatterRules.contains(one.entry().rule()) && !isLeft) {
                done.add(one);
                entries.add(one.entry());
            }
        }
        kept.removeAll(done);
    }

    /** What was put in another order, and shown, before anything was left out. */
    void shown(Given given) {
        for (Span part : given.shown().moved()) {
            String words = given.file().body().text().in(part).strip();
            shown(Reason.STREAMED, places.ofFile(part), words);
        }
        for (Span sign : given.shown().revealed()) {
            Place place = places.ofShown(sign);
            shown(Reason.REVEALED, place, place.span().of(given.file().text()).strip());
        }
    }

    private void shown(Reason reason, Place place, String words) {
        entries.add(
                new Entry(READER, "markup", reason.message(), place, reason.decision(), 0, words));
    }

    /** A part of a whole page that is none of its article. */
    void aroundArticle(Omission omission, int characters) {
        Verdict verdict = omission.verdict();
        Rule rule = verdict.rule();
        Place place = places.ofShown(omission.span());
        entries.add(
                new Entry(
                        rule.id(),
                        rule.category(),
                        OF_PAGE + verdict.message(),
                        place,
                        Decision.LEFT_OUT,
                        characters,
                        ""));
    }

    /** Whether an entry is about what stands around the article of a page. */
    static boolean isOfPage(Entry entry) {
        return entry.message().startsWith(OF_PAGE);
    }

    /** Hears what steps do to words of the repaired post. */
    Remarks remarks() {
        return remarks;
    }

    GivenPlaces places() {
        return places;
    }

    /** Its repetition is left out by conversion itself, and told as this rule's. */
    void titleRule(Rule rule) {
        titleRule = Optional.of(rule);
    }

    private Entry entry(Remark remark) {
        Reason reason = remark.reason();
        Optional<Rule> rule = titleRule.filter(any -> reason == Reason.TITLE);
        return new Entry(
                rule.map(Rule::id).orElse(reason == Reason.HIDDEN ? HIDDEN : READER),
                rule.map(Rule::category).orElse("markup"),
                reason.message(),
                placeOf(remark.span()),
                reason.decision(),
                reason.decision() == Decision.LEFT_OUT ? remark.characters() : 0,
                remark.words());
    }

    /** Where a place of the repaired post stands in the file that was given. */
    private Place placeOf(Span repaired) {
        return places.place(fixed.origins().of(repaired));
    }

    private Entry entry(Repaired repair) {
        Finding finding = repair.finding();
        Place place = places.place(repair.origin());
        return entry(finding, place, isRemoval(finding), repair.characters());
    }

    private static boolean isRemoval(Finding finding) {
        return finding.fix().filter(Fix::removes).isPresent();
    }

    private static Entry entry(Finding finding, Place place, boolean isRemoval, int characters) {
        String rule = finding.rule().id();
        String category = finding.rule().category();
        Decision decision = isRemoval ? Decision.LEFT_OUT : Decision.CHANGED;
        return new Entry(rule, category, finding.message(), place, decision, characters, "");
    }

    /** Whether an entry is about the title, which the metadata has. */
    static boolean isTitle(Entry entry) {
        return entry.message().equals(Reason.TITLE.message());
    }

    /**
     * The account of an article.
     *
     * @param file the post as it was given
     */
    Ledger build(List<Block> article, Post file) {
        remarks.all().forEach(remark -> entries.add(entry(remark)));
        entries.sort(BY_PLACE);
        kept.sort(Comparator.comparing(Kept::entry, BY_PLACE));
        List<Entry> cutOffs = new ArrayList<>();
        Set<Span> seen = new HashSet<>();
        // Leftovers may hide that the article ends, and what is left out may have said so.
        for (Finding finding : fixed.found()) {
            if (isCutOff(finding)) {
                addCutOff(finding, places.place(finding.span()), cutOffs, seen);
            }
        }
        for (Finding finding : fixed.remaining()) {
            if (isCutOff(finding)) {
                addCutOff(finding, placeOf(finding.span()), cutOffs, seen);
            }
        }
        List<Entry> empty = EmptyResult.of(article, file, places, entries).stream().toList();
        return new Ledger(entries, kept, cutOffs, empty, List.of());
    }

    private static boolean isCutOff(Finding finding) {
        return finding.rule().about() == Subject.CUT_OFF;
    }

    private static void addCutOff(
            Finding finding, Place place, List<Entry> cutOffs, Set<Span> seen) {
        if (seen.add(place.span())) {
            cutOffs.add(entry(finding, place, false, 0));
        }
    }
}
