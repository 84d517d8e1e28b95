package dev.offprint.rule.check.text;

import dev.offprint.evidence.CharacterKind;
import dev.offprint.evidence.PostEvidence;
import dev.offprint.post.Post;
import dev.offprint.rule.check.EvidenceCheck;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Occurrences;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.text.Mojibake;
import dev.offprint.text.Span;
import java.util.List;
import java.util.function.Consumer;

/** Prose that was written as UTF-8 and read as Windows-1252. */
final class BodyMojibake implements EvidenceCheck {

    @Override
    public void check(Post post, PostEvidence evidence, Consumer<Match> found) {
        if (!evidence.holds(CharacterKind.MISREAD) && !evidence.holds(CharacterKind.AMPERSAND)) {
            return;
        }
        Occurrences occurrences = new Occurrences();
        for (Span prose : evidence.prose()) {
            if (!Mojibake.mayBeIn(post.text(), prose) && !hasEntity(post.text(), prose)) {
                continue;
            }
            DecodedText decoded = DecodedText.of(prose.of(post.text()));
            for (Edit edit : Mojibake.repairs(decoded.text())) {
                Span inProse = decoded.source(edit.span());
                Span span =
                        new Span(prose.start() + inProse.start(), prose.start() + inProse.end());
                occurrences.add(
                        Match.of(
                                span,
                                "\""
                                        + span.of(post.text())
                                        + "\" is a \""
                                        + edit.text()
                                        + "\" read in the wrong encoding",
                                Fix.respelling(Safety.SAFE, List.of(new Edit(span, edit.text())))));
            }
        }
        occurrences.tell(found);
    }

    private static boolean hasEntity(String text, Span prose) {
        for (int i = prose.start(); i < prose.end(); i++) {
            if (text.charAt(i) == '&') {
                return true;
            }
        }
        return false;
    }
}
