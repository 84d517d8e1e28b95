/**
 * Reports of a conversion: what was left out of which post, by which rule and where, as lines for
 * people or as JSON for programs.
 */
@NullMarked
package dev.offprint.report.ledger;

import org.jspecify.annotations.NullMarked;
