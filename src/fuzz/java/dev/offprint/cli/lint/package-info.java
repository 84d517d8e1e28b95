/** The door of the reports, for the target that reads them. */
@NullMarked
package dev.offprint.cli.lint;

import org.jspecify.annotations.NullMarked;
