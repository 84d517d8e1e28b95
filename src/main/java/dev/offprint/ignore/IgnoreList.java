package dev.offprint.ignore;

import java.util.ArrayList;
import java.util.List;

/** The patterns of one file, in their order; the last that matches decides. */
public final class IgnoreList {

    /** What a list says about a path. */
    public enum Verdict {
        /** Nothing. */
        SILENT,
        IGNORED,
        /** It is not to be ignored, whatever was said before. */
        KEPT
    }

    private final List<IgnorePattern> patterns;

    private IgnoreList(List<IgnorePattern> patterns) {
        this.patterns = patterns;
    }

    /** Reads the text of a file such as {@code .gitignore}. */
    public static IgnoreList parse(String text) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        List<IgnorePattern> patterns = new ArrayList<>();
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            boolean isCrLf = end > start && end < text.length() && text.charAt(end - 1) == '\r';
            add(patterns, text.substring(start, isCrLf ? end - 1 : end));
            start = end + 1;
        }
        return new IgnoreList(patterns);
    }

    /** A list of these patterns. */
    public static IgnoreList of(List<String> lines) {
        List<IgnorePattern> patterns = new ArrayList<>();
        for (String line : lines) {
            add(patterns, line);
        }
        return new IgnoreList(patterns);
    }

    private static void add(List<IgnorePattern> patterns, String line) {
        IgnorePattern.parse(line).ifPresent(patterns::add);
    }

    /**
     * What this list says about a file or folder itself.
     *
     * @param path from the folder of the list on, with slashes
     */
    public Verdict verdict(String path, boolean isFolder) {
        for (int i = patterns.size() - 1; i >= 0; i--) {
            IgnorePattern pattern = patterns.get(i);
            if (pattern.matches(path, isFolder)) {
                return pattern.isNegated() ? Verdict.KEPT : Verdict.IGNORED;
            }
        }
        return Verdict.SILENT;
    }

    /**
     * Whether a file is ignored by itself or with a folder that it is in; what an ignored folder
     * holds cannot be taken back.
     *
     * @param path from the folder of the list on, with slashes
     */
    public boolean covers(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (verdict(path.substring(0, slash), true) == Verdict.IGNORED) {
                return true;
            }
        }
        return verdict(path, false) == Verdict.IGNORED;
    }
}
