package dev.offprint.convert.read.run;

import dev.offprint.convert.article.Inline;
import dev.offprint.convert.article.Inline.Anchor;
import dev.offprint.convert.article.Inline.Code;
import dev.offprint.convert.article.Inline.LineBreak;
import dev.offprint.convert.article.Inline.Text;
import java.util.ArrayList;
import java.util.List;

/** Builds nested inlines from runs that each know what they stand in. */
public final class InlineTree {
    private InlineTree() {}

    static List<Inline> build(List<Run> runs) {
        return build(runs, 0);
    }

    /** Recursion is as deep as a path is long, and paths are short. */
    private static List<Inline> build(List<Run> runs, int level) {
        List<Inline> content = new ArrayList<>();
        int from = 0;
        while (from < runs.size()) {
            Run run = runs.get(from);
            if (run.path().size() <= level) {
                addLeaf(content, run);
                from++;
                continue;
            }
            Format format = run.path().get(level);
            int to = from + 1;
            while (to < runs.size()
                    && runs.get(to).path().size() > level
                    && format.isSameAs(runs.get(to).path().get(level))) {
                to++;
            }
            addWrapped(content, format, runs.subList(from, to), level);
            from = to;
        }
        return content;
    }

    private static void addWrapped(List<Inline> content, Format format, List<Run> runs, int level) {
        if (format.isCode()) {
            addCode(content, runs);
            return;
        }
        List<Inline> inner = build(runs, level + 1);
        if (isBlank(inner)) {
            content.addAll(inner);
        } else {
            content.add(format.around(inner));
        }
    }

    /** Code is text only; whatever else stood in it follows it. */
    private static void addCode(List<Inline> content, List<Run> runs) {
        StringBuilder code = new StringBuilder();
        List<Inline> others = new ArrayList<>();
        for (Run run : runs) {
            if (run instanceof Run.Words words) {
                code.append(words.text());
            } else if (run instanceof Run.Atom atom) {
                if (atom.inline() instanceof LineBreak) {
                    code.append(' ');
                } else {
                    others.add(atom.inline());
                }
            }
        }
        if (!code.isEmpty()) {
            content.add(new Code(code.toString()));
        }
        content.addAll(others);
    }

    private static void addLeaf(List<Inline> content, Run run) {
        if (run instanceof Run.Atom atom) {
            content.add(atom.inline());
        } else if (run instanceof Run.Words words) {
            int last = content.size() - 1;
            if (last >= 0 && content.get(last) instanceof Text before) {
                content.set(last, new Text(before.text() + words.text()));
            } else {
                content.add(new Text(words.text()));
            }
        }
    }

    /** Whether a browser would paint nothing. */
    static boolean isBlank(List<Inline> content) {
        for (Inline inline : content) {
            boolean isNothing =
                    inline instanceof LineBreak
                            || inline instanceof Anchor
                            || (inline instanceof Text text && isBlank(text.text()));
            if (!isNothing) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing of the text can be seen. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isInvisible(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInvisible(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || (c >= '\u200B' && c <= '\u200F')
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\u00AD';
    }
}
