package dev.offprint.math;

/** Says that a formula is not in order, or uses what is not known; it leaves this package never. */
final class TexException extends Exception {
    private static final long serialVersionUID = 1;

    TexException(String message) {
        super(message, null, false, false);
    }
}
