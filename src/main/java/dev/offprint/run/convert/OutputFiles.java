package dev.offprint.run.convert;

import dev.offprint.file.WritableFile;
import dev.offprint.write.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;

/** Where converted posts go: one file, or a folder that mirrors the one they come from. */
public final class OutputFiles {
    private OutputFiles() {}

    /**
     * The file in {@code folder} for a post.
     *
     * @param root the path that the user named and under which {@code post} was found
     */
    public static Path in(Path folder, Path root, Path post, Format format) {
        Path relative = root.equals(post) ? post.getFileName() : root.relativize(post);
        String name = stem(relative) + "." + format.extension();
        return folder.resolve(relative).resolveSibling(name);
    }

    /** The name of a file without its extension. */
    public static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /**
     * Whether {@code file} is there and not older than {@code post}. A post that was moved or
     * copied to its place counts as new, where the file system tells. An empty file is what a power
     * cut can leave of one that was just written.
     */
    public static boolean isUpToDate(Path file, Path post) {
        try {
            FileTime written = Files.getLastModifiedTime(file);
            if (Files.size(file) == 0 || Files.getLastModifiedTime(post).compareTo(written) > 0) {
                return false;
            }
            boolean isUnix =
                    FileSystems.getDefault().supportedFileAttributeViews().contains("unix");
            return !isUnix
                    || ((FileTime) Files.getAttribute(post, "unix:ctime")).compareTo(written) <= 0;
        } catch (IOException absent) {
            return false;
        }
    }

    /**
     * Writes a file in one step, with the folders that it needs. A file that holds these bytes
     * already is not touched.
     *
     * @return whether it was written
     * @throws IOException when it cannot be written
     */
    public static boolean write(Path file, ByteArrayOutputStream content) throws IOException {
        if (Files.isRegularFile(file)
                && Files.size(file) == content.size()
                && Arrays.equals(Files.readAllBytes(file), content.toByteArray())) {
            return false;
        }
        WritableFile.named(file).write(content::writeTo);
        return true;
    }
}
