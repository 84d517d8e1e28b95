package dev.offprint.report;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Names of files as report formats want them: seen from one folder, with slashes. */
public final class RelativeUri {
    private static final String UNRESERVED = "-._~/!$&'()*+,;=:@";

    private final Path folder;

    /**
     * Names are seen from {@code folder}.
     *
     * @param folder absolute; usually the working folder, which is the root of a repository
     */
    public RelativeUri(Path folder) {
        this.folder = folder.normalize();
    }

    /** The path of a file below the folder, else its absolute path; with slashes, not escaped. */
    public String path(String name) {
        try {
            Path file = folder.resolve(name).normalize();
            Path shown = file.startsWith(folder) ? folder.relativize(file) : file;
            return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
        } catch (InvalidPathException e) {
            return name;
        }
    }

    /**
     * The same as a URI reference (RFC 3986): relative for a file below the folder, else a {@code
     * file:} URI.
     */
    public String uri(String name) {
        String path = path(name);
        if (path.startsWith("/")) {
            return "file://" + escaped(path, false);
        }
        if (path.length() > 1 && path.charAt(1) == ':') {
            return "file:///" + escaped(path, false);
        }
        return escaped(path, true);
    }

    /** In a relative reference a colon before the first slash would make a scheme. */
    private static String escaped(String path, boolean isRelative) {
        StringBuilder result = new StringBuilder(path.length() + 16);
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            boolean isPlain =
                    (c >= 'a' && c <= 'z')
                            || (c >= 'A' && c <= 'Z')
                            || (c >= '0' && c <= '9')
                            || (UNRESERVED.indexOf(c) >= 0 && !(isRelative && c == ':'));
            if (isPlain) {
                result.append(c);
            } else {
                result.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
            }
        }
        return URI.create(result.toString()).toString();
    }
}
