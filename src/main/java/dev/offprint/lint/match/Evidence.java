package dev.offprint.lint.match;

import dev.offprint.post.Post;
import dev.offprint.rule.Condition;
import dev.offprint.text.Span;
import org.jspecify.annotations.Nullable;

/** What conditions of rules ask of any part of a post, whoever writes it. */
final class Evidence {
    /** Credits and a copyright line may follow the last paragraph, or stand before the first. */
    private static final int FEW = 80;

    private static final int FEW_PERCENT = 4;
    private static final int LONGEST_LABEL = 24;

    private final Post post;
    private final int bodyLength;
    private @Nullable Span counted;
    private boolean isFewThere;

    Evidence(Post post) {
        this.post = post;
        this.bodyLength = post.body().text().length();
    }

    /** Whether of {@code text} little but a label stands outside links. */
    static boolean isLabelled(String text, int lettersInLinks) {
        return lettersInLinks > 0 && letters(text) - lettersInLinks <= LONGEST_LABEL;
    }

    static int letters(CharSequence text) {
        return (int) text.chars().filter(Character::isLetterOrDigit).count();
    }

    /** With plain spaces, where editors put no-break spaces and patterns expect none. */
    static String plain(String text) {
        return text.replace('\u00A0', ' ').strip();
    }

    /** How many characters are no white space. */
    static int length(CharSequence text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length += Character.isWhitespace(c) || c == '\u00A0' ? 0 : 1;
        }
        return length;
    }

    /** Whether nearly all text of the body stands on the other side of these offsets. */
    boolean stands(Condition.Place place, int start, int end) {
        Span body = post.body().span();
        if (start < body.start() || end > body.end()) {
            return false;
        }
        Span rest =
                switch (place) {
                    case START -> new Span(body.start(), start);
                    case END -> new Span(end, body.end());
                };
        if (!rest.equals(counted)) {
            counted = rest;
            isFewThere =
                    post.body().text().countIn(rest)
                            <= Math.max(FEW, bodyLength * FEW_PERCENT / 100);
        }
        return isFewThere;
    }
}
