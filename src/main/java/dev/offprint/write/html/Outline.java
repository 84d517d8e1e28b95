package dev.offprint.write.html;

import dev.offprint.write.html.ArticleMarkup.SectionHeading;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The levels of the headings of one article. Posts skip levels and begin at any; whoever reads by
 * ear relies on none being skipped, so each heading is written one level below its nearest higher
 * one.
 */
final class Outline {
    private final int titleLevel;
    private final Deque<Integer> higher = new ArrayDeque<>();
    private final List<SectionHeading> headings = new ArrayList<>();

    /** An outline below a title of level 1, or without a title when {@code titleLevel} is 0. */
    Outline(int titleLevel) {
        this.titleLevel = titleLevel;
    }

    /** Returns the level to write for a heading that the post gives {@code level}. */
    int place(int level) {
        while (!higher.isEmpty() && higher.peek() >= level) {
            higher.pop();
        }
        higher.push(level);
        return Math.min(6, titleLevel + higher.size());
    }

    void add(SectionHeading heading) {
        headings.add(heading);
    }

    List<SectionHeading> headings() {
        return headings;
    }
}
