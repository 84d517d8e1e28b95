/**
 * What the attributes of an image say of where its picture is: shown, deferred, or a placeholder
 * until then. Judged by names and addresses alone; nothing is fetched.
 */
@NullMarked
package dev.offprint.rule.check.image.source;

import org.jspecify.annotations.NullMarked;
