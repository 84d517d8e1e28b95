/**
 * YAML as a tree in which every node knows its place, for front matter, rule files and
 * configuration alike. Nothing is constructed from tags and nothing is resolved but what is asked.
 */
@NullMarked
package dev.offprint.yaml;

import org.jspecify.annotations.NullMarked;
