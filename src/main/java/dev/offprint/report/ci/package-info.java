/**
 * The reports that build servers and code hosts read: GitHub, GitLab, Checkstyle and JUnit. Each
 * writes as findings come and holds none.
 */
@NullMarked
package dev.offprint.report.ci;

import org.jspecify.annotations.NullMarked;
