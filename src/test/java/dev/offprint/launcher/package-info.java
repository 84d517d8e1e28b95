/**
 * Tests of {@code offprint}, the shell script at the root of the repository. They run it in a
 * made-up checkout in which Java, Maven and the other commands on the PATH are the tests' own.
 */
@NullMarked
package dev.offprint.launcher;

import org.jspecify.annotations.NullMarked;
