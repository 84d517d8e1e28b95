/**
 * A small part of the JSON-Schema vocabulary, for the fields of front matter: what a schema says,
 * and where the metadata of a post departs from it.
 */
@NullMarked
package dev.offprint.rule.schema;

import org.jspecify.annotations.NullMarked;
