package dev.offprint.convert.read;

import dev.offprint.article.Inline;
import dev.offprint.article.Inline.Anchor;
import dev.offprint.article.Inline.LineBreak;
import java.util.ArrayList;
import java.util.List;

/** Gathers the runs between two block boundaries and makes paragraphs of them. */
final class InlineRuns {
    private final List<Run> runs = new ArrayList<>();

    /** Adds text; its white space collapses with what is around it. */
    void text(List<Format> path, String text) {
        if (!text.isEmpty()) {
            runs.add(new Run.Words(path, text));
        }
    }

    /** Adds what is no text but stands among it. */
    void atom(List<Format> path, Inline inline) {
        runs.add(new Run.Atom(path, inline));
    }

    /** Ends the line, unless nothing stands in it. */
    void endLine(List<Format> path) {
        int last = runs.size() - 1;
        while (last >= 0 && runs.get(last) instanceof Run.Words words && words.text().isBlank()) {
            runs.remove(last--);
        }
        if (last >= 0 && !isBreak(runs.get(last))) {
            atom(path, new LineBreak());
        }
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /**
     * Takes all runs out as paragraphs: two line breaks in a row part them, breaks at their edges
     * go. What is blank is no paragraph; its anchors are handed to {@code anchors}, and anchors
     * waiting there stand first in the next paragraph.
     */
    List<List<Inline>> takeParagraphs(List<Anchor> anchors) {
        List<List<Inline>> paragraphs = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        List<Run> collapsed = WhiteSpace.collapse(runs);
        runs.clear();
        int breaks = 0;
        for (Run run : collapsed) {
            if (isBreak(run)) {
                breaks++;
                continue;
            }
            if (breaks > 0) {
                trimEnd(line);
            }
            if (breaks > 1) {
                addParagraph(paragraphs, line, anchors);
                line = new ArrayList<>();
            } else if (breaks == 1 && !line.isEmpty()) {
                line.add(lineBreak(line, run));
            }
            breaks = 0;
            line.add(run);
        }
        trimEnd(line);
        addParagraph(paragraphs, line, anchors);
        return paragraphs;
    }

    /** A space of any width at the end of a line is one that nobody sees, but for one in code. */
    private static void trimEnd(List<Run> line) {
        while (!line.isEmpty()
                && line.get(line.size() - 1) instanceof Run.Words words
                && !Format.isCode(words.path())) {
            String text = words.text();
            int end = text.length();
            while (end > 0 && Character.isSpaceChar(text.charAt(end - 1))) {
                end--;
            }
            if (end == text.length()) {
                return;
            }
            if (end > 0) {
                line.set(line.size() - 1, new Run.Words(words.path(), text.substring(0, end)));
                return;
            }
            line.remove(line.size() - 1);
        }
    }

    private static boolean isBreak(Run run) {
        return run instanceof Run.Atom atom && atom.inline() instanceof LineBreak;
    }

    private static Run lineBreak(List<Run> line, Run next) {
        List<Format> before = line.get(line.size() - 1).path();
        List<Format> path = Format.common(before, next.path());
        return new Run.Atom(
                Format.isCode(path) ? path.subList(0, path.size() - 1) : path, new LineBreak());
    }

    private static void addParagraph(
            List<List<Inline>> paragraphs, List<Run> line, List<Anchor> anchors) {
        if (line.isEmpty()) {
            return;
        }
        List<Inline> content = InlineTree.build(line);
        if (InlineTree.isBlank(content)) {
            for (Run run : line) {
                if (run instanceof Run.Atom atom && atom.inline() instanceof Anchor anchor) {
                    anchors.add(anchor);
                }
            }
        } else {
            content.addAll(0, anchors);
            anchors.clear();
            paragraphs.add(content);
        }
    }
}
