/**
 * What a saved page says about its article: in the head, in linked data, in its markup, and in the
 * comment of the program that saved it. Every source may be wrong, so each field has its order.
 */
@NullMarked
package dev.offprint.page.metadata;

import org.jspecify.annotations.NullMarked;
