package dev.offprint.write.markdown;

import dev.offprint.article.Punctuation;

/** Character classes of CommonMark (sections 2.1 and 6.2). */
final class Characters {
    /** Stands for the edge of a block, which counts as white space. */
    static final int NONE = -1;

    /** No white space to CommonMark, but to linters and all else that runs on JavaScript. */
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Characters() {}

    /** Whether a backslash before it is no text (CommonMark 0.31, section 2.4). */
    static boolean isAsciiPunctuation(int c) {
        return (c >= '!' && c <= '/')
                || (c >= ':' && c <= '@')
                || (c >= '[' && c <= '`')
                || (c >= '{' && c <= '~');
    }

    static boolean isWhiteSpace(int c) {
        return c == NONE
                || c == '\n'
                || c == '\t'
                || c == '\f'
                || c == '\r'
                || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** Punctuation in every version of CommonMark; symbols joined it with 0.31 only. */
    static boolean isSurelyPunctuation(int c) {
        if (c == NONE) {
            return false;
        }
        return c < 128 ? isAsciiPunctuation(c) : Punctuation.isMark(c);
    }

    static boolean isMaybePunctuation(int c) {
        return isSurelyPunctuation(c) || (c >= 128 && Punctuation.isSymbol(c));
    }

    /**
     * Whether a delimiter run may stand on this side of its content in every version of CommonMark.
     *
     * @param inner the character of the content beside the run
     * @param outer the character on the other side of the run
     */
    static boolean flanks(int inner, int outer) {
        return !isWhiteSpace(inner)
                && inner != BYTE_ORDER_MARK
                && (!isMaybePunctuation(inner)
                        || isWhiteSpace(outer)
                        || isSurelyPunctuation(outer));
    }

    /** Whether a run could flank in any version of CommonMark. */
    static boolean mayFlank(int inner, int outer) {
        return !isWhiteSpace(inner)
                && (!isSurelyPunctuation(inner)
                        || isWhiteSpace(outer)
                        || isMaybePunctuation(outer));
    }
}
