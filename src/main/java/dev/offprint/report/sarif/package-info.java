/**
 * SARIF 2.1.0, which code hosts and editors read: findings with their places and repairs, and what
 * the rules say. Format: OASIS, "Static Analysis Results Interchange Format (SARIF) 2.1.0".
 */
@NullMarked
package dev.offprint.report.sarif;

import org.jspecify.annotations.NullMarked;
