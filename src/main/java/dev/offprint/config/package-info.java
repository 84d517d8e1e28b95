/**
 * What a project wants of Offprint: {@code .offprint.yaml}, found from a post upwards, checked, and
 * merged to the rules that hold for that post.
 */
@NullMarked
package dev.offprint.config;

import org.jspecify.annotations.NullMarked;
