package dev.offprint.rule.check.text;

import dev.offprint.evidence.PostEvidence;
import dev.offprint.post.Post;
import dev.offprint.rule.check.EvidenceCheck;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Occurrences;
import dev.offprint.text.Span;
import java.util.function.Consumer;

/** U+FFFD, which stands where a reader in the wrong encoding lost a character. */
final class ReplacementCharacter implements EvidenceCheck {
    private static final char LOST = '\uFFFD';
    private static final int AROUND = 12;

    @Override
    public void check(Post post, PostEvidence evidence, Consumer<Match> found) {
        if (post.text().indexOf(LOST) < 0) {
            return;
        }
        Occurrences occurrences = new Occurrences();
        for (Span prose : evidence.prose()) {
            for (int at = prose.indexOf(post.text(), LOST, prose.start());
                    at >= 0;
                    at = prose.indexOf(post.text(), LOST, at)) {
                int end = at;
                while (end < prose.end() && post.text().charAt(end) == LOST) {
                    end++;
                }
                String around =
                        post.text()
                                .substring(
                                        Math.max(prose.start(), at - AROUND),
                                        Math.min(prose.end(), end + AROUND));
                occurrences.add(
                        Match.of(
                                new Span(at, end),
                                "a character is lost at \"" + around.strip() + "\""));
                at = end;
            }
        }
        occurrences.tell(found);
    }
}
