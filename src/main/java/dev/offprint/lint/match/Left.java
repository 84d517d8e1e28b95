package dev.offprint.lint.match;

import dev.offprint.lint.match.Answers.Question;
import org.jspecify.annotations.Nullable;

/**
 * What may still be found in a part of a post when the post around it is another.
 *
 * @param failed what it failed by; null when it did not, or for something that is no condition
 */
record Left<T>(T asking, @Nullable Question failed) {}
