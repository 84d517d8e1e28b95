/**
 * Which files a project does not want looked at: the patterns of {@code .gitignore}, read and
 * matched as git does it, but that {@code ?} is any character where git means a byte. Knows text
 * only; reading files is the caller's business.
 */
@NullMarked
package dev.offprint.ignore;

import org.jspecify.annotations.NullMarked;
