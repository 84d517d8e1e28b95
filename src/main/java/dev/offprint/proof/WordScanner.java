package dev.offprint.proof;

import dev.offprint.proof.Words.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words as it comes. A word may go on in the next piece of text: bold letters in its
 * middle part no word.
 */
final class WordScanner {
    private final Words words = new Words();
    private final StringBuilder word = new StringBuilder();

    /** Where in the word, and where in the source, letters go on behind a tag. */
    private final List<Words.Seam> seams = new ArrayList<>();

    private int start;
    private int end;
    private boolean isPlain = true;
    private boolean isRaised;

    /** Whether a sign or a space stands before the word; and before the next one so far. */
    private boolean isApart;

    private boolean isNextApart;

    /** Whether the word is a character of a script without spaces, which no letter follows. */
    private boolean isAlone;

    private Kind kind = Kind.SHOWN;
    private int cell;

    /** From here on, words are of that kind. */
    void kind(Kind next) {
        if (next != kind) {
            endWord();
            kind = next;
        }
    }

    /** From here on, words stand in that cell; no word goes on from one into another. */
    void cell(int next) {
        cell = next;
    }

    /**
     * Reads a piece of text.
     *
     * @param places leads from its characters to the source
     * @param raised whether it stands above or below the line, where no word of the line goes on
     */
    void text(CharSequence text, Places places, boolean raised) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (Letters.isLetter(c)) {
                    letter(c, places.at(i), raised);
                } else if (!Letters.isNothing(c)) {
                    endWord();
                    isNextApart = true;
                }
                continue;
            }
            int character = Character.codePointAt(text, i);
            other(character, places.at(i), raised);
            i += Character.charCount(character) - 1;
        }
    }

    private void other(int character, int place, boolean isAbove) {
        if (Letters.isNothing(character)) {
            return;
        }
        int raised = Letters.ofRaised(character);
        if (raised >= 0) {
            letter(raised, place, true);
        } else if (Letters.isMark(character)) {
            if (word.length() > 0) {
                append(character, place);
            }
        } else if (!Letters.isLetter(character)) {
            endWord();
            isNextApart = true;
        } else if (Letters.isWord(character)) {
            endWord();
            letter(character, place, isAbove);
            isAlone = true;
        } else {
            letter(character, place, isAbove);
        }
    }

    private void letter(int character, int place, boolean raised) {
        if (word.length() > 0 && (isAlone || raised != isRaised)) {
            // "1st" is written in one line, and so is the number of a note; a power in letters is
            // not.
            isNextApart |=
                    raised
                            && !isRaised
                            && Character.isLetter(character)
                            && Character.isLetter(word.codePointBefore(word.length()));
            endWord();
        }
        if (word.length() == 0) {
            start = place;
            isRaised = raised;
            isApart = isNextApart;
            isNextApart = false;
        }
        append(character, place);
    }

    private void append(int character, int place) {
        if (place != end && word.length() > 0) {
            seams.add(new Words.Seam(word.length(), place));
        }
        word.appendCodePoint(character);
        isPlain &= character < 0x300;
        end = place + Character.charCount(character);
    }

    /** Here no word goes on: a block, a line or a cell begins or ends. */
    void endWord() {
        if (word.length() == 0) {
            return;
        }
        String text = word.toString();
        words.add(
                isPlain ? text : Normalizer.normalize(text, Normalizer.Form.NFC), start, end, kind);
        words.setCell(cell);
        if (isApart) {
            words.setApart();
        }
        if (!seams.isEmpty()) {
            words.sewn(seams);
            seams.clear();
        }
        word.setLength(0);
        isPlain = true;
        isAlone = false;
        isRaised = false;
    }

    /** Here a line ends, whatever the elements around say: what follows stands apart. */
    void endLine() {
        endWord();
        isNextApart = true;
    }

    Words finish() {
        endWord();
        return words;
    }
}
