package dev.offprint.convert.read;

import dev.offprint.article.Inline;
import java.util.List;

/** A piece of a line, before white space is collapsed and formats become a tree. */
sealed interface Run {
    /** The formats around it, outermost first. */
    List<Format> path();

    /** Asks {@code visitor} what it has to say about this kind. */
    <R> R accept(Visitor<R> visitor);

    /** One answer for each kind; a new kind wants one everywhere. */
    interface Visitor<R> {
        R visit(Words words);

        R visit(Atom atom);
    }

    record Words(List<Format> path, String text) implements Run {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Anything that is no text: an image, a line break, ruby. */
    record Atom(List<Format> path, Inline inline) implements Run {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
