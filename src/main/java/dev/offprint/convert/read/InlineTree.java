package dev.offprint.convert.read;

import dev.offprint.article.Inline;
import dev.offprint.article.Inline.Anchor;
import dev.offprint.article.Inline.Code;
import dev.offprint.article.Inline.LineBreak;
import dev.offprint.article.Inline.Text;
import java.util.ArrayList;
import java.util.List;

/** Builds nested inlines from runs that each know what they stand in. */
final class InlineTree {
    private static final Unseen UNSEEN = new Unseen();

    private InlineTree() {}

    static List<Inline> build(List<Run> runs) {
        return build(runs, 0);
    }

    /** Recursion is as deep as a path is long, and paths are short. */
    private static List<Inline> build(List<Run> runs, int level) {
        List<Inline> content = new ArrayList<>();
        InText leaves = new InText(content);
        int from = 0;
        while (from < runs.size()) {
            Run run = runs.get(from);
            if (run.path().size() <= level) {
                run.accept(leaves);
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
        InCode code = new InCode(new StringBuilder(), new ArrayList<>());
        runs.forEach(run -> run.accept(code));
        if (!code.text.isEmpty()) {
            content.add(new Code(code.text.toString()));
        }
        content.addAll(code.others);
    }

    /** Whether a browser would paint nothing. */
    static boolean isBlank(List<Inline> content) {
        for (Inline inline : content) {
            if (!(inline instanceof Inline.Leaf leaf && leaf.accept(UNSEEN))) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing of the text can be seen. */
    static boolean isBlank(String text) {
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

    private record InText(List<Inline> content) implements Run.Visitor<List<Inline>> {
        @Override
        public List<Inline> visit(Run.Words words) {
            int last = content.size() - 1;
            if (last >= 0 && content.get(last) instanceof Text before) {
                content.set(last, new Text(before.text() + words.text()));
            } else {
                content.add(new Text(words.text()));
            }
            return content;
        }

        @Override
        public List<Inline> visit(Run.Atom atom) {
            content.add(atom.inline());
            return content;
        }
    }

    private record InCode(StringBuilder text, List<Inline> others)
            implements Run.Visitor<StringBuilder> {
        @Override
        public StringBuilder visit(Run.Words words) {
            return text.append(words.text());
        }

        @Override
        public StringBuilder visit(Run.Atom atom) {
            if (atom.inline() instanceof LineBreak) {
                return text.append(' ');
            }
            others.add(atom.inline());
            return text;
        }
    }

    /** Tells of what holds no other inlines whether it is seen. */
    private static final class Unseen implements Inline.LeafVisitor<Boolean> {
        @Override
        public Boolean visit(Text text) {
            return isBlank(text.text());
        }

        @Override
        public Boolean visit(LineBreak lineBreak) {
            return true;
        }

        @Override
        public Boolean visit(Anchor anchor) {
            return true;
        }

        @Override
        public Boolean visit(Code code) {
            return false;
        }

        @Override
        public Boolean visit(Inline.Image image) {
            return false;
        }

        @Override
        public Boolean visit(Inline.FootnoteReference reference) {
            return false;
        }

        @Override
        public Boolean visit(Inline.Formula formula) {
            return false;
        }

        @Override
        public Boolean visit(Inline.Verbatim verbatim) {
            return false;
        }
    }
}
