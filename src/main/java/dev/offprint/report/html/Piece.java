package dev.offprint.report.html;

/**
 * A stretch of text that is shown in one way.
 *
 * @param offset where it starts in the source; that of the place for text that is not in it
 */
record Piece(Kind kind, String text, int offset) {

    /** What a stretch is in a repair or a finding. */
    enum Kind {
        /** Stays as it is. */
        PLAIN(""),
        /** What a finding without a repair is about. */
        FAULT("mark"),
        /** Goes. */
        REMOVED("del"),
        /** Comes. */
        ADDED("ins");

        private final String element;

        Kind(String element) {
            this.element = element;
        }

        /** The element that says so; empty for none. */
        String element() {
            return element;
        }
    }
}
