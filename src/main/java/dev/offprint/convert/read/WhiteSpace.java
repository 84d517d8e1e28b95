package dev.offprint.convert.read;

import dev.offprint.article.Inline;
import dev.offprint.article.Inline.Anchor;
import dev.offprint.article.Inline.LineBreak;
import dev.offprint.article.Inline.Ruby;
import dev.offprint.article.Inline.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Collapses the white space of one line box, across all elements in it, as CSS Text 3 (4.1) says: a
 * break between two East Asian wide characters disappears, every other run of spaces is one space.
 * A space between two formats ends up outside of both.
 */
final class WhiteSpace {
    private static final int LINE_START = -1;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int OBJECT = 0xFFFC;

    private final List<Run> collapsed = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private List<Format> wordsPath = Format.NO_PATH;
    private int previous = LINE_START;
    private List<Format> previousPath = Format.NO_PATH;
    private boolean spacePending;
    private boolean breakPending;

    private WhiteSpace() {}

    /** The same runs without superfluous white space; neighbours of one format are one run. */
    static List<Run> collapse(List<Run> runs) {
        WhiteSpace space = new WhiteSpace();
        Next next = space.new Next();
        runs.forEach(run -> run.accept(next));
        space.endWords();
        return space.collapsed;
    }

    /** Whether it is white space that collapses in HTML. */
    static boolean isCollapsible(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private void add(Run.Words run) {
        String text = run.text();
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (isCollapsible(c)) {
                spacePending = true;
                breakPending |= c == '\n' || c == '\r';
                i++;
                continue;
            }
            int codePoint = text.codePointAt(i);
            settleSpace(codePoint, run.path());
            append(run.path(), codePoint);
            previous = codePoint;
            previousPath = run.path();
            i += Character.charCount(codePoint);
        }
    }

    private void add(Run.Atom run) {
        Inline inline = run.inline();
        if (inline instanceof Anchor) {
            endWords();
            collapsed.add(run);
        } else if (inline instanceof LineBreak) {
            forgetSpace();
            endWords();
            collapsed.add(run);
            previous = LINE_START;
            previousPath = run.path();
        } else {
            settleSpace(firstCharacter(inline), run.path());
            endWords();
            collapsed.add(run);
            previous = lastCharacter(inline);
            previousPath = run.path();
        }
    }

    private void settleSpace(int next, List<Format> nextPath) {
        boolean isSpace =
                spacePending
                        && previous != LINE_START
                        && !(breakPending && disappearsBetween(previous, next));
        forgetSpace();
        if (isSpace) {
            append(Format.common(previousPath, nextPath), ' ');
        }
    }

    private static boolean disappearsBetween(int left, int right) {
        if (left == ZERO_WIDTH_SPACE || right == ZERO_WIDTH_SPACE) {
            return true;
        }
        boolean isLeftWide = EastAsianWidth.closesUp(left);
        boolean isRightWide = EastAsianWidth.closesUp(right);
        return (isLeftWide && (isRightWide || EastAsianWidth.sidesWithNeighbour(right)))
                || (isRightWide && EastAsianWidth.sidesWithNeighbour(left));
    }

    private void forgetSpace() {
        spacePending = false;
        breakPending = false;
    }

    private void append(List<Format> path, int codePoint) {
        if (!wordsPath.equals(path)) {
            endWords();
            wordsPath = path;
        }
        words.appendCodePoint(codePoint);
    }

    private void endWords() {
        if (words.length() > 0) {
            collapsed.add(new Run.Words(wordsPath, words.toString()));
            words.setLength(0);
        }
    }

    private static int firstCharacter(Inline inline) {
        if (inline instanceof Ruby ruby && ruby.base().get(0) instanceof Text text) {
            return text.text().codePointAt(0);
        }
        return OBJECT;
    }

    private static int lastCharacter(Inline inline) {
        if (inline instanceof Ruby ruby
                && ruby.base().get(ruby.base().size() - 1) instanceof Text text) {
            return text.text().codePointBefore(text.text().length());
        }
        return OBJECT;
    }

    private final class Next implements Run.Visitor<List<Run>> {
        @Override
        public List<Run> visit(Run.Words words) {
            add(words);
            return collapsed;
        }

        @Override
        public List<Run> visit(Run.Atom atom) {
            add(atom);
            return collapsed;
        }
    }
}
