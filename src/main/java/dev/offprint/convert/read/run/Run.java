package dev.offprint.convert.read.run;

import dev.offprint.convert.article.Inline;
import java.util.List;

/** A piece of a line, before white space is collapsed and formats become a tree. */
sealed interface Run {
    /** The formats around it, outermost first. */
    List<Format> path();

    record Words(List<Format> path, String text) implements Run {}

    /** Anything that is no text: an image, a line break, ruby. */
    record Atom(List<Format> path, Inline inline) implements Run {}
}
