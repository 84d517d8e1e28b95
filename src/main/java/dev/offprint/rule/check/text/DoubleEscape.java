package dev.offprint.rule.check.text;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Entities that were escaped a second time, so that a reader sees the name of a no-break space or
 * the number of an apostrophe. An article about HTML shows entities on purpose; inside a word
 * nobody does.
 */
final class DoubleEscape implements EvidenceCheck {
    private static final Pattern TWICE =
            Pattern.compile(
                    "&(?:amp;)+(#(?:x[0-9a-f]{2,6}|[0-9]{2,7})|amp|nbsp|quot|apos|[lr][sd]quo|"
                            + "hellip|[mn]dash|bull|middot|laquo|raquo|copy|reg|trade|deg|"
                            + "[a-z](?:acute|grave|circ|uml|tilde|cedil|slash|ring)|szlig);",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Post post, PostEvidence evidence, Consumer<Match> found) {
        if (post.text().indexOf("&amp;") < 0) {
            return;
        }
        Occurrences occurrences = new Occurrences();
        for (Span prose : evidence.prose()) {
            Matcher matcher = TWICE.matcher(post.text());
            matcher.region(prose.start(), prose.end());
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                String entity = "&" + matcher.group(1) + ";";
                Safety safety = isInWord(post.text(), span, prose) ? Safety.SAFE : Safety.UNSAFE;
                occurrences.add(
                        Match.of(
                                span,
                                "\""
                                        + matcher.group()
                                        + "\" shows as its code, expected \""
                                        + entity
                                        + "\"",
                                Fix.rewriting(safety, List.of(new Edit(span, entity)))));
            }
        }
        occurrences.tell(found);
    }

    /** Whether a letter stands right before or after, which no word of prose does to a code. */
    private static boolean isInWord(String text, Span span, Span prose) {
        boolean before =
                span.start() > prose.start() && Character.isLetter(text.charAt(span.start() - 1));
        boolean after = span.end() < prose.end() && Character.isLetter(text.charAt(span.end()));
        return before || after;
    }
}
