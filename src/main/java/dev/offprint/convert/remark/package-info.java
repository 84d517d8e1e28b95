/**
 * What readers do to the words of a post: each says it where it does it, with a reason, and from
 * here it goes to the proof and to the ledger alike.
 */
@NullMarked
package dev.offprint.convert.remark;

import org.jspecify.annotations.NullMarked;
