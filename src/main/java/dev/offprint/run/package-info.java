/**
 * What every run over files needs: reading and replacing text, many files at a time with results in
 * order, what failed where. The only packages besides the command line that meet the file system.
 */
@NullMarked
package dev.offprint.run;

import org.jspecify.annotations.NullMarked;
