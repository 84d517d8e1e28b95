@NullMarked
package dev.offprint.web;

import org.jspecify.annotations.NullMarked;
