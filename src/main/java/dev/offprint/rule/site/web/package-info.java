/**
 * What of the web lies around a post: the links and pictures it takes from elsewhere, and what
 * servers said of them. Others ask the servers; here stands only the answer.
 */
@NullMarked
package dev.offprint.rule.site.web;

import org.jspecify.annotations.NullMarked;
