package dev.offprint.convert.markdown.inline;

import java.util.List;
import java.util.Optional;

/** A part of a line and the marks around it, outermost first. */
public sealed interface Piece {
    List<Mark> path();

    Piece withPath(List<Mark> path);

    record Words(List<Mark> path, String text) implements Piece {
        @Override
        public Piece withPath(List<Mark> other) {
            return new Words(other, text);
        }
    }

    record CodeSpan(List<Mark> path, String code) implements Piece {
        @Override
        public Piece withPath(List<Mark> other) {
            return new CodeSpan(other, code);
        }
    }

    record Picture(List<Mark> path, String address, String alt, Optional<String> title)
            implements Piece {
        @Override
        public Piece withPath(List<Mark> other) {
            return new Picture(other, address, alt, title);
        }
    }

    /** Source that is written as it is. */
    record Raw(List<Mark> path, String source, boolean isTemplate) implements Piece {
        @Override
        public Piece withPath(List<Mark> other) {
            return new Raw(other, source, isTemplate);
        }
    }

    /** The end of a line: one that shows when {@code isHard}, else one in the source only. */
    record LineEnd(List<Mark> path, boolean isHard) implements Piece {
        @Override
        public Piece withPath(List<Mark> other) {
            return new LineEnd(other, isHard);
        }
    }
}
