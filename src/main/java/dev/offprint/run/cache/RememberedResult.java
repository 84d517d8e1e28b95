package dev.offprint.run.cache;

import dev.offprint.lint.Finding;
import dev.offprint.lint.fix.Reach;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a post, and what besides the post it depends on.
 *
 * @param reach how far the run repaired; what nothing was found in is so for all
 * @param others the digest of what it asked of the other posts of the run; null when it did not
 * @param answers what it asked of the files around it and what they said
 */
record RememberedResult(
        Reach reach,
        @Nullable Digest others,
        SortedMap<Question, Long> answers,
        List<Finding> findings) {}
