package dev.offprint.math;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes nodes side by side, with the delimiters that grow around some of them. */
final class Rows {
    private final Presentation formula;
    private final TexOutput out;

    Rows(Presentation formula, TexOutput out) {
        this.formula = formula;
        this.out = out;
    }

    void write(List<Node> row) {
        Row fenced = new Row(row);
        for (int i = 0; i < row.size(); i++) {
            int end = fenced.environment(i);
            if (end >= 0) {
                i = end;
                continue;
            }
            Node node = row.get(i);
            if (i + 1 < row.size() && Names.text(row.get(i + 1)).equals("\u2061")) {
                formula.function(Names.core(node));
            }
            if (fenced.isPrimeAt(i)) {
                prime(Names.text(node), row.get(i - 1));
            } else {
                fenced.write(i);
            }
        }
    }

    private void prime(String text, Node before) {
        if (!Bases.isOne(before)) {
            out.raw("{}");
        }
        out.raw("'".repeat(Tokens.primes(text)));
    }

    /** A row whose pairs of delimiters are found. */
    private final class Row {
        private final List<Node> nodes;
        private final int[] partners;
        private final int[] tall;
        private final boolean[] isStretchy;

        Row(List<Node> nodes) {
            this.nodes = nodes;
            partners = Fences.pairs(nodes);
            tall = new int[nodes.size() + 1];
            isStretchy = new boolean[nodes.size()];
            for (int i = 0; i < nodes.size(); i++) {
                tall[i + 1] = tall[i] + (Fences.isTall(nodes.get(i)) ? 1 : 0);
            }
            for (int i = 0; i < nodes.size(); i++) {
                int end = partners[i];
                if (end > i) {
                    boolean isGrown =
                            Fences.isStretched(nodes.get(i))
                                    || Fences.isStretched(nodes.get(end))
                                    || tall[end] > tall[i];
                    isStretchy[i] = isGrown;
                    isStretchy[end] = isGrown;
                }
            }
        }

        /** Writes a table with its delimiters; where it ended, or -1 where there is none. */
        int environment(int at) {
            int end = partners[at];
            if (at + 1 >= nodes.size()
                    || !(Names.inner(nodes.get(at + 1)) instanceof Element one)) {
                return -1;
            }
            String open = Names.is(nodes.get(at), "mo") ? Names.text(nodes.get(at)) : "";
            if (end == at + 2) {
                String close = Names.text(nodes.get(end));
                return Fenced.write(formula, out, open, one, close) ? end : -1;
            }
            boolean isCases = end < 0 && open.equals("{") && at + 2 == nodes.size();
            return isCases && Fenced.write(formula, out, open, one, "") ? at + 1 : -1;
        }

        void write(int at) {
            Node node = nodes.get(at);
            if (isStretchy[at]) {
                out.token(partners[at] > at ? "\\left" : "\\right");
                formula.delimiter(Names.text(node));
            } else if (isMiddle(at)) {
                out.token("\\middle");
                formula.delimiter(Names.text(node));
            } else {
                formula.write(node);
            }
        }

        private boolean isMiddle(int at) {
            Node node = nodes.get(at);
            return Fences.isStretched(node)
                    && node.attr("form").equals("infix")
                    && isStretchy[0]
                    && partners[0] == nodes.size() - 1;
        }

        /** Whether a sign is the prime of what stands before it. */
        boolean isPrimeAt(int at) {
            return at > 0
                    && Names.is(nodes.get(at), "mo")
                    && Tokens.primes(Names.text(nodes.get(at))) > 0
                    && (Names.isScript(nodes.get(at - 1))
                            || Names.is(nodes.get(at - 1), "mi")
                            || Names.is(nodes.get(at - 1), "mn")
                            || Names.is(nodes.get(at - 1), "mrow"));
        }
    }
}
