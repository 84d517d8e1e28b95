package dev.offprint.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Who a file belongs to and who may do what with it, on systems that say so as Unix does. */
record OwnerAndMode(int owner, int group, int mode) {
    private static final int MAY_WRITE = 0222;
    private static final int MAY_READ = 0444;
    private static final int OTHERS = 07;
    private static final int GROUP = 070;

    /** What is asked of a file in one go; "unix" is the JDK's own name for this view. */
    private static final String ATTRIBUTES = "unix:uid,gid,mode";

    static boolean isKnownOf(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix");
    }

    private static OwnerAndMode of(Path file) throws IOException {
        Map<String, Object> known =
                Files.readAttributes(file, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        return new OwnerAndMode(number(known, "uid"), number(known, "gid"), number(known, "mode"));
    }

    private static int number(Map<String, Object> known, String name) {
        return (int) Objects.requireNonNull(known.get(name));
    }

    /**
     * Whether a file or folder is not to be written to. Root may write everywhere; where nobody
     * else may, somebody has said that it shall stay as it is.
     */
    static boolean isReadOnly(Path file) throws IOException {
        return !Files.isWritable(file) || (isKnownOf(file) && (of(file).mode & MAY_WRITE) == 0);
    }

    /** How many names a file has; one where the system does not say. */
    static int names(Path file) throws IOException {
        return isKnownOf(file) ? (int) Files.getAttribute(file, "unix:nlink") : 1;
    }

    /**
     * Gives {@code now} the owner, group and mode of {@code old}, as far as this user may. A group
     * that cannot be kept takes its rights along: they were not meant for another one.
     */
    static void keep(Path old, Path now) throws IOException {
        if (!isKnownOf(old)) {
            return;
        }
        OwnerAndMode wanted = of(old);
        OwnerAndMode is = of(now);
        if (is.owner != wanted.owner) {
            isSet(now, "unix:uid", wanted.owner);
        }
        boolean isGroupKept = is.group == wanted.group || isSet(now, "unix:gid", wanted.group);
        int mode = wanted.mode;
        if (!isGroupKept) {
            mode = (mode & ~GROUP) | (mode & ((mode & OTHERS) << 3));
        }
        Files.setAttribute(now, "unix:mode", mode & 07777);
    }

    /** Lets those run a file who may read it. */
    static void makeExecutable(Path file) throws IOException {
        if (isKnownOf(file)) {
            int mode = of(file).mode & 07777;
            Files.setAttribute(file, "unix:mode", mode | ((mode & MAY_READ) >> 2));
        }
    }

    private static boolean isSet(Path file, String attribute, int value) {
        try {
            Files.setAttribute(file, attribute, value);
            return true;
        } catch (IOException e) {
            // Only root gives files away; the new one then belongs to who wrote it.
            return false;
        }
    }
}
