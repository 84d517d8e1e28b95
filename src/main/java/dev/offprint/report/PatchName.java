package dev.offprint.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A file's name in the head of a patch, quoted where git quotes it (git-diff, core.quotePath). */
final class PatchName {
    private PatchName() {}

    /**
     * The name after {@code ---} or {@code +++}.
     *
     * @param side {@code a} or {@code b}
     * @param isAscii whether only ASCII may be written
     */
    static String of(String side, String path, boolean isAscii) {
        // A path from the root has a slash already.
        String name = side + (path.startsWith("/") ? "" : "/") + path;
        StringBuilder quoted = new StringBuilder();
        for (byte unit : name.getBytes(StandardCharsets.UTF_8)) {
            int c = unit & 0xFF;
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ' || c >= 0x7F) {
                quoted.append(String.format(Locale.ROOT, "\\%03o", c));
            } else {
                quoted.append((char) c);
            }
        }
        if (isPlain(name, isAscii)) {
            // A name with a space ends at a tab, else at the end of the line.
            return name.indexOf(' ') >= 0 ? name + '\t' : name;
        }
        return '"' + quoted.toString() + '"';
    }

    private static boolean isPlain(String name, boolean isAscii) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c == 0x7F || c == '"' || c == '\\' || (isAscii && c > 0x7F)) {
                return false;
            }
        }
        return true;
    }
}
