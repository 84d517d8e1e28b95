package dev.offprint.lint.match;

/** Source text shortened for a message: one line, no control characters. */
final class Quote {
    private static final int LONGEST = 100;

    private Quote() {}

    static String of(String source) {
        StringBuilder quote = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < source.length() && quote.length() < LONGEST; i++) {
            char c = source.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                space = quote.length() > 0;
            } else {
                quote.append(space ? " " : "").append(c);
                space = false;
            }
        }
        boolean isHalfPair =
                quote.length() > 0 && Character.isHighSurrogate(quote.charAt(quote.length() - 1));
        if (isHalfPair) {
            quote.setLength(quote.length() - 1);
        }
        return quote.length() >= LONGEST - 1 ? quote + "…" : quote.toString();
    }
}
