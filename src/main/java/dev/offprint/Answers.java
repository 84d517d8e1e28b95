package dev.offprint;

import dev.offprint.convert.Ledger;
import dev.offprint.engine.Written;
import dev.offprint.lint.fix.FixResult;
import dev.offprint.lint.fix.Outlook;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.LineIndex;
import dev.offprint.text.Position;
import dev.offprint.text.Source;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What the parts of the program say, in the words that are promised. */
final class Answers {
    private Answers() {}

    static List<Finding> findings(Source source, List<dev.offprint.lint.Finding> found) {
        LineIndex lines = source.lines();
        List<Finding> findings = new ArrayList<>(found.size());
        for (dev.offprint.lint.Finding finding : found) {
            findings.add(
                    new Finding(
                            finding.rule().id(),
                            Severity.valueOf(finding.rule().severity().name()),
                            finding.message(),
                            place(finding.span(), lines.position(finding.span().start())),
                            finding.fix().map(Answers::repair).orElse(Repair.NONE)));
        }
        return List.copyOf(findings);
    }

    private static Repair repair(Fix fix) {
        return fix.safety() == Safety.SAFE ? Repair.SAFE : Repair.UNSAFE;
    }

    static Fixed fixed(Outlook result) {
        Source source = result.post().source();
        List<String> refused = new ArrayList<>();
        for (FixResult.Refusal refusal : result.refused()) {
            refused.add(refusal.finding().rule().id() + ": " + refusal.reason());
        }
        return new Fixed(
                source.text(), result.repaired(), findings(source, result.findings()), refused);
    }

    static List<LeftOut> leftOut(Ledger ledger) {
        List<LeftOut> parts = new ArrayList<>();
        for (Ledger.Entry entry : ledger.entries()) {
            if (entry.isRemoval()) {
                Ledger.Place place = entry.place();
                parts.add(
                        new LeftOut(
                                entry.rule(),
                                entry.message(),
                                place(place.span(), place.start()),
                                entry.characters()));
            }
        }
        return List.copyOf(parts);
    }

    /** What there is to know, that nothing is left to read first of all. */
    static List<String> notices(Written written) {
        List<String> notices = new ArrayList<>();
        for (Ledger.Entry empty : written.ledger().empty()) {
            notices.add(empty.place().start() + ": " + empty.message());
        }
        notices.addAll(written.notices());
        return List.copyOf(notices);
    }

    static Metadata metadata(dev.offprint.article.Metadata said) {
        return new Metadata(
                said.title(),
                said.authors(),
                said.date(),
                said.source(),
                said.tags(),
                said.language(),
                said.description());
    }

    private static Place place(Span span, Position start) {
        return new Place(span.start(), span.end(), start.line(), start.column());
    }
}
