@NullMarked
package dev.offprint.convert.remark;

import org.jspecify.annotations.NullMarked;
