/**
 * What {@code .offprint.yaml} may say: one description of the file serves the check and the schema
 * for editors. What a setting means is not known here.
 */
@NullMarked
package dev.offprint.config.schema;

import org.jspecify.annotations.NullMarked;
