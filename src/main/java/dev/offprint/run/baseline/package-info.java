/**
 * Old trouble that a project has chosen to live with: a file of findings that are not reported,
 * each recognised by its rule and the text at fault, wherever in its post that moves.
 */
@NullMarked
package dev.offprint.run.baseline;

import org.jspecify.annotations.NullMarked;
