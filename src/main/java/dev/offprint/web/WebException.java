package dev.offprint.web;

/** A server could not be asked, or did not answer; the message says why in a few words. */
final class WebException extends Exception {
    private static final long serialVersionUID = 1;

    /** What went wrong. */
    enum Kind {
        /** The host does not exist. */
        NO_HOST,
        /** The address may not be reached, see {@link WebOptions#allowsPrivate()}. */
        FORBIDDEN,
        /** Connected, and then no answer in time. */
        TIMEOUT,
        /** Not even connected in time. */
        NO_CONNECTION,
        /** Not asked, because the host did not answer before. */
        LEFT_ALONE,
        TLS,
        /** Refused, reset, closed too early, or no HTTP. */
        CONNECTION,
        /** Redirects lead in a circle or do not end. */
        LOOP,
        TOO_LARGE,
        INTERRUPTED
    }

    private final Kind kind;

    WebException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
