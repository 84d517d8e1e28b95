/**
 * What the elements of a page weigh: how much of them is running text, links, pictures and fields,
 * and what their names say they are. Nothing is judged here.
 */
@NullMarked
package dev.offprint.page.weight;

import org.jspecify.annotations.NullMarked;
