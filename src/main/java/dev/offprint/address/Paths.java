package dev.offprint.address;

import dev.offprint.url.Address;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Paths as {@link FileTree} has them, and the search for what a path may have been meant to be. */
public final class Paths {
    private Paths() {}

    public static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The extension of the last name in lower case without its dot; empty when it has none. */
    public static String extension(String path) {
        String name = name(path);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * {@code path} as seen from {@code folder}, without dots; what leads above the root stays
     * there.
     */
    public static String join(String folder, String path) {
        StringBuilder joined = new StringBuilder(folder);
        for (String name : path.split("/", -1)) {
            if (name.equals("..")) {
                joined.setLength(parent(joined.toString()).length());
            } else if (!name.isEmpty() && !name.equals(".")) {
                joined.append('/').append(name);
            }
        }
        return joined.toString();
    }

    /** How an address in a file of {@code folder} names the file at {@code path}. */
    public static String relative(String folder, String path) {
        String[] from = folder.split("/", -1);
        String[] to = path.split("/", -1);
        int common = 0;
        while (common < from.length && common < to.length - 1 && from[common].equals(to[common])) {
            common++;
        }
        StringBuilder address = new StringBuilder("../".repeat(from.length - common));
        for (int i = common; i < to.length; i++) {
            address.append(i == common ? "" : "/").append(to[i]);
        }
        String encoded =
                address.toString().replace("%", "%25").replace("#", "%23").replace("?", "%3F");
        int colon = encoded.indexOf(':');
        // Before a slash, a colon would end the name of a scheme.
        boolean isSchemeLike = colon >= 0 && encoded.lastIndexOf('/', colon) < 0;
        return Address.parse(isSchemeLike ? "./" + encoded : encoded).toWritable();
    }

    public static boolean isFolder(FileTree files, String path) {
        return files.list(path).isPresent();
    }

    public static boolean exists(FileTree files, String path) {
        return named(files, path).isPresent();
    }

    /**
     * A file or folder as it is called there: two ways of writing an accent are one name, about
     * which file systems and editors disagree.
     */
    static Optional<String> named(FileTree files, String path) {
        if (path.isEmpty()) {
            return Optional.of(path);
        }
        String folder = parent(path);
        Optional<Set<String>> names = files.list(folder);
        if (names.isEmpty() && !isAscii(folder)) {
            folder = named(files, folder).orElse(folder);
            names = files.list(folder);
        }
        String in = folder + "/";
        return names.flatMap(all -> named(all, name(path))).map(name -> in + name);
    }

    private static Optional<String> named(Set<String> names, String name) {
        if (names.contains(name)) {
            return Optional.of(name);
        }
        if (isAscii(name)) {
            return Optional.empty();
        }
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        for (String other : names) {
            if (Normalizer.normalize(other, Normalizer.Form.NFC).equals(composed)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** What {@code path} is called when upper and lower case are the same. */
    public static Optional<String> inOtherCase(FileTree files, String path) {
        Deque<String> missing = new ArrayDeque<>();
        String known = path;
        while (!isFolder(files, known)) {
            if (known.isEmpty()) {
                return Optional.empty();
            }
            missing.push(name(known));
            known = parent(known);
        }
        for (String name : missing) {
            Optional<String> actual = files.list(known).flatMap(names -> similar(names, name));
            if (actual.isEmpty()) {
                return Optional.empty();
            }
            known = known + "/" + actual.get();
        }
        return Optional.of(known);
    }

    private static Optional<String> similar(Set<String> names, String name) {
        if (names.contains(name)) {
            return Optional.of(name);
        }
        String found = "";
        for (String other : names) {
            if (other.equalsIgnoreCase(name)) {
                if (!found.isEmpty()) {
                    return Optional.empty();
                }
                found = other;
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
