package dev.offprint.math;

import java.util.List;

/**
 * An element of MathML that is being made.
 *
 * @param attributes as they are written, each with a space before it
 * @param text of an element without children
 */
record MathNode(
        String name, String attributes, List<MathNode> children, String text, MathNode.Role role) {
    /** What an element is to those around it. */
    enum Role {
        PLAIN,
        /** What braces hold; it becomes part of the row it stands in. */
        GROUP,
        /** An operator whose scripts stand over and under it, in text at its side. */
        MOVABLE,
        /** A base whose scripts stand over and under it everywhere. */
        LIMITS,
        /** A name that is applied to what follows. */
        FUNCTION
    }

    MathNode {
        children = List.copyOf(children);
    }

    static MathNode leaf(String name, String text, String attributes) {
        return new MathNode(name, attributes, List.of(), text, Role.PLAIN);
    }

    static MathNode operator(String text, String attributes) {
        return leaf("mo", text, attributes);
    }

    static MathNode space(String width) {
        return leaf("mspace", "", " width=\"" + width + "\"");
    }

    static MathNode of(String name, MathNode... children) {
        return with(name, "", children);
    }

    static MathNode with(String name, String attributes, MathNode... children) {
        return new MathNode(name, attributes, List.of(children), "", Role.PLAIN);
    }

    /** A row that stays one, unlike {@link #group}. */
    static MathNode row(List<MathNode> children) {
        return new MathNode("mrow", "", children, "", Role.PLAIN);
    }

    /** What {@code children} are as one: the only one, or a row of them. */
    static MathNode group(List<MathNode> children) {
        return children.size() == 1
                ? children.get(0)
                : new MathNode("mrow", "", children, "", Role.GROUP);
    }

    MathNode as(Role other) {
        return new MathNode(name, attributes, children, text, other);
    }

    MathNode withAttributes(String other) {
        return new MathNode(name, other, children, text, role);
    }

    boolean isLeaf() {
        return children.isEmpty() && !text.isEmpty();
    }

    boolean hasLimits() {
        return role == Role.MOVABLE || role == Role.LIMITS;
    }

    void write(StringBuilder out) {
        out.append('<').append(name).append(attributes);
        if (name.equals("mspace")) {
            out.append("/>");
            return;
        }
        out.append('>');
        escape(text, out);
        for (MathNode child : children) {
            child.write(out);
        }
        out.append("</").append(name).append('>');
    }

    static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append(c);
                default -> out.append(c < ' ' || c >= '\uFFFE' ? " " : String.valueOf(c));
            }
        }
    }
}
