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
import dev.offprint.text.Span;
import java.util.List;
import java.util.function.Consumer;

/**
 * Characters that control a device and are no text. Those of 0x80 to 0x9F are Windows-1252's quotes
 * and dashes, as browsers read them too (HTML standard, 13.2.5.80).
 */
final class ControlCharacter implements EvidenceCheck {
    /** Windows-1252 from 0x80 on; a blank where it has no character. */
    private static final String WINDOWS_1252 =
            "\u20AC \u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152 \u017D "
                    + " \u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153 "
                    + "\u017E\u0178";

    @Override
    public void check(Post post, PostEvidence evidence, Consumer<Match> found) {
        if (!evidence.holds(CharacterKind.CONTROL)) {
            return;
        }
        Occurrences occurrences = new Occurrences();
        for (Span prose : evidence.prose()) {
            for (int at = prose.start(); at < prose.end(); at++) {
                char c = post.text().charAt(at);
                if (isControl(c)) {
                    occurrences.add(match(post, new Span(at, at + 1), c));
                }
            }
        }
        occurrences.tell(found);
    }

    private static boolean isControl(char c) {
        return c == '\u2028' || c == '\u2029' || (Character.isISOControl(c) && !isSpace(c));
    }

    private static boolean isSpace(char c) {
        return c == '\t' || c == '\n' || c == '\r' || c == '\u0085';
    }

    private static Match match(Post post, Span span, char c) {
        String name = "control character " + CodePointName.of(c);
        int index = c - 0x80;
        boolean isMisread =
                index >= 0 && index < WINDOWS_1252.length() && WINDOWS_1252.charAt(index) != ' ';
        if (isMisread) {
            String meant = String.valueOf(WINDOWS_1252.charAt(index));
            return Match.of(
                    span,
                    name + " stands for \"" + meant + "\"",
                    Fix.respelling(Safety.SAFE, List.of(new Edit(span, meant))));
        }
        boolean isLineEnd = c == '\u2028' || c == '\u2029' || c == '\u000B' || c == '\f';
        boolean parts = isLineEnd && isBetweenWords(post.text(), span);
        return Match.of(
                span,
                name + " is no text",
                Fix.rewriting(Safety.SAFE, List.of(new Edit(span, parts ? " " : ""))));
    }

    private static boolean isBetweenWords(String text, Span span) {
        return span.start() > 0
                && span.end() < text.length()
                && !Character.isWhitespace(text.charAt(span.start() - 1))
                && !Character.isWhitespace(text.charAt(span.end()));
    }
}
