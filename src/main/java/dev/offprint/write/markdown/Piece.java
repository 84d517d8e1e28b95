package dev.offprint.write.markdown;

import java.util.List;
import java.util.Optional;

/** A part of a line and the marks around it, outermost first. */
sealed interface Piece {
    List<Mark> path();

    Piece withPath(List<Mark> path);

    /** The first character as written. */
    int first();

    /** The last character as written. */
    int last();

    /** The text that can be parted and leave a mark; empty when it is all or nothing. */
    String words();

    /** Asks {@code visitor} what it has to say about this kind. */
    <R> R accept(Visitor<R> visitor);

    /** One answer for each kind; a new kind wants one everywhere. */
    interface Visitor<R> {
        R visit(Words words);

        R visit(CodeSpan code);

        R visit(Picture image);

        R visit(Raw raw);

        R visit(Tag tag);

        R visit(LineEnd end);
    }

    record Words(List<Mark> path, String text) implements Piece {
        @Override
        public Piece withPath(List<Mark> other) {
            return new Words(other, text);
        }

        @Override
        public int first() {
            return text.codePointAt(0);
        }

        @Override
        public int last() {
            return text.codePointBefore(text.length());
        }

        @Override
        public String words() {
            return text;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record CodeSpan(List<Mark> path, String code) implements Piece {
        @Override
        public Piece withPath(List<Mark> other) {
            return new CodeSpan(other, code);
        }

        @Override
        public int first() {
            return '`';
        }

        @Override
        public int last() {
            return '`';
        }

        @Override
        public String words() {
            return "";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record Picture(List<Mark> path, String address, String alt, Optional<String> title)
            implements Piece {
        @Override
        public Piece withPath(List<Mark> other) {
            return new Picture(other, address, alt, title);
        }

        @Override
        public int first() {
            return '!';
        }

        @Override
        public int last() {
            return ')';
        }

        @Override
        public String words() {
            return "";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Source that is written as it is. */
    record Raw(List<Mark> path, String source, boolean isTemplate) implements Piece {
        @Override
        public Piece withPath(List<Mark> other) {
            return new Raw(other, source, isTemplate);
        }

        @Override
        public int first() {
            return source.codePointAt(0);
        }

        @Override
        public int last() {
            return source.codePointBefore(source.length());
        }

        @Override
        public String words() {
            return "";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A tag of HTML, which readers of every flavour take for what it is. */
    record Tag(List<Mark> path, String source) implements Piece {
        @Override
        public Piece withPath(List<Mark> other) {
            return new Tag(other, source);
        }

        @Override
        public int first() {
            return '<';
        }

        @Override
        public int last() {
            return '>';
        }

        @Override
        public String words() {
            return "";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The end of a line: one that shows when {@code isHard}, else one in the source only. */
    record LineEnd(List<Mark> path, boolean isHard) implements Piece {
        @Override
        public Piece withPath(List<Mark> other) {
            return new LineEnd(other, isHard);
        }

        @Override
        public int first() {
            return '\n';
        }

        @Override
        public int last() {
            return '\n';
        }

        @Override
        public String words() {
            return "";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
