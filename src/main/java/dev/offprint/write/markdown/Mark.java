package dev.offprint.write.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something around text that Markdown writes with delimiters. */
sealed interface Mark {
    /** What is written before that which it is around. */
    String opening();

    /** What is written after it. */
    String closing();

    /**
     * Whether it is seen only beside the right characters (CommonMark, section 6.2); other marks
     * are seen wherever they stand.
     */
    boolean mustFlank();

    enum Delimiter implements Mark {
        EMPHASIS("*"),
        STRONG("**"),
        STRIKETHROUGH("~~");

        private final String text;

        Delimiter(String text) {
            this.text = text;
        }

        @Override
        public String opening() {
            return text;
        }

        @Override
        public String closing() {
            return text;
        }

        @Override
        public boolean mustFlank() {
            return true;
        }
    }

    /** A link; two links to one address are still two. */
    final class Target implements Mark {
        private final String address;
        private final @Nullable String title;

        Target(String address, @Nullable String title) {
            this.address = address;
            this.title = title;
        }

        String address() {
            return address;
        }

        Optional<String> title() {
            return Optional.ofNullable(title);
        }

        @Override
        public String opening() {
            return "[";
        }

        @Override
        public String closing() {
            return "](" + Destination.write(address, title == null ? "" : title) + ")";
        }

        @Override
        public boolean mustFlank() {
            return false;
        }
    }

    static List<Mark> common(List<Mark> left, List<Mark> right) {
        int length = 0;
        while (length < left.size()
                && length < right.size()
                && left.get(length).equals(right.get(length))) {
            length++;
        }
        return left.subList(0, length);
    }

    static List<Mark> with(List<Mark> path, Mark mark) {
        if (path.contains(mark)) {
            return path;
        }
        List<Mark> longer = new ArrayList<>(path);
        longer.add(mark);
        return List.copyOf(longer);
    }

    static List<Mark> without(List<Mark> path, Mark mark) {
        List<Mark> shorter = new ArrayList<>(path);
        shorter.remove(mark);
        return List.copyOf(shorter);
    }

    static boolean hasTarget(List<Mark> path) {
        for (Mark mark : path) {
            if (mark instanceof Target) {
                return true;
            }
        }
        return false;
    }
}
