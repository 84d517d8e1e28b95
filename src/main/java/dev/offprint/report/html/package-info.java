/**
 * The report that a person opens in a browser: one file, which loads nothing and works without
 * script; with it, findings can be filtered.
 */
@NullMarked
package dev.offprint.report.html;

import org.jspecify.annotations.NullMarked;
