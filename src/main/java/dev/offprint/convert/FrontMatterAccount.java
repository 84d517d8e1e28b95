package dev.offprint.convert;

import dev.offprint.lint.fix.FixResult;
import dev.offprint.post.Post;
import dev.offprint.proof.FrontMatterProof;
import dev.offprint.proof.Unaccounted;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Proves that front matter says in Markdown what it says in the file that was given. */
final class FrontMatterAccount {
    private final Post file;
    private final FixResult fixed;
    private final String meant;

    /**
     * @param meant the block that was to be written; empty when none was
     */
    FrontMatterAccount(Post file, FixResult fixed, String meant) {
        this.file = file;
        this.fixed = fixed;
        this.meant = meant;
    }

    /** Where the body of what was written begins, whatever its writer says. */
    int end(String written) {
        if (written.startsWith(meant)) {
            return meant.length();
        }
        String delimiter = written.substring(0, Math.max(0, written.indexOf('\n')));
        int close = delimiter.isBlank() ? -1 : written.indexOf("\n" + delimiter + "\n", 1);
        return close < 0 ? 0 : close + delimiter.length() + 2;
    }

    /** Words of its fields that are not in {@code written}, by place in the file. */
    List<Unaccounted> lost(String written) {
        Span given = file.frontMatter().block();
        String before = file.isWholePage() ? "" : given.of(file.text());
        String now = written.substring(0, end(written));
        if (meant.isEmpty() || now.equals(before)) {
            return List.of();
        }
        List<String> said = new ArrayList<>();
        for (FixResult.Repaired repaired : fixed.repairs()) {
            if (repaired.origin().start() < given.end()) {
                said.add(repaired.finding().message());
            }
        }
        return before.isEmpty()
                ? FrontMatterProof.compare(meant, 0, now, said)
                : FrontMatterProof.compare(before, given.start(), now, said);
    }
}
