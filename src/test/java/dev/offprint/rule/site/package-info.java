@NullMarked
package dev.offprint.rule.site;

import org.jspecify.annotations.NullMarked;
