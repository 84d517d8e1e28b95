/**
 * What a rule file says and how it is read: fields, matchers and examples become a rule and its
 * page, errors know their place. Names of checks become checks here and nowhere else.
 */
@NullMarked
package dev.offprint.rule.catalogue.syntax;

import org.jspecify.annotations.NullMarked;
