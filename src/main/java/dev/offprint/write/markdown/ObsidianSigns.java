package dev.offprint.write.markdown;

/** Signs in a text that Obsidian takes for more than text, after its help on its own syntax. */
final class ObsidianSigns {
    private ObsidianSigns() {}

    /** A number sign at a word that is not a number: a tag of the vault. */
    static boolean isTag(String text, int i, int last) {
        if (!Characters.isWhiteSpace(last)) {
            return false;
        }
        boolean hasLetter = false;
        int at = i + 1;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean isLetter = c == '_' || c == '-' || c == '/' || Character.isLetter(c);
            if (!isLetter && !Character.isDigit(c) && c < 0x2E80) {
                break;
            }
            hasLetter |= !Character.isDigit(c);
        }
        return hasLetter;
    }

    /**
     * One of two equals signs that could highlight what is between them and two others. Two that
     * touch a text on one side only are left alone: in notes they are a highlight.
     */
    static boolean isMarkOf(String text, int i, int last) {
        int start = i;
        while (start > 0 && text.charAt(start - 1) == '=') {
            start--;
        }
        int end = i;
        while (end < text.length() && text.charAt(end) == '=') {
            end++;
        }
        if (end - start < 2) {
            return start == i && last == '=';
        }
        int before = start > 0 ? text.charAt(start - 1) : start == i ? last : Characters.NONE;
        int after = end < text.length() ? text.charAt(end) : Characters.NONE;
        boolean isBetweenWords = isWord(before) && isWord(after);
        boolean isBetweenSpaces = Characters.isWhiteSpace(before) && Characters.isWhiteSpace(after);
        return end - start > 2 || isBetweenWords || isBetweenSpaces;
    }

    private static boolean isWord(int c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** A circumflex with a name at the very end of a block: the name of the block. */
    static boolean isBlockId(String text, int i, int last, String next) {
        if (!next.isEmpty() || i + 1 == text.length() || !Characters.isWhiteSpace(last)) {
            return false;
        }
        for (int at = i + 1; at < text.length(); at++) {
            if (text.charAt(at) != '-' && !isWord(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** A dollar sign that opens or closes a formula with another one of this text. */
    static boolean isMath(String text, int i, int last, char follower) {
        boolean opens = !Character.isWhitespace(follower) && text.indexOf('$', i + 1) >= 0;
        boolean closes = !Characters.isWhiteSpace(last) && text.lastIndexOf('$', i - 1) >= 0;
        return opens || (closes && !Character.isDigit(follower));
    }
}
