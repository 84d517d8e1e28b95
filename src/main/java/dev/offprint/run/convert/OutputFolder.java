package dev.offprint.run.convert;

import dev.offprint.file.ChangedFolders;
import dev.offprint.file.Content;
import dev.offprint.file.Leftovers;
import dev.offprint.file.Unfinished;
import dev.offprint.file.WritableFile;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A folder that a user named for what is converted. The user named none of the files in it, so
 * those that are there stay: only what convert itself wrote there is replaced, as long as nobody
 * has changed it. For one thread.
 */
public final class OutputFolder implements Closeable {
    /** How a sentence about {@link #record()} ends that was to be something else. */
    public static final String RECORD = "is the record of what convert wrote there";

    private final Path root;
    private final boolean overwrites;
    private final OutputManifest manifest;
    private final SpelledNames names = new SpelledNames();
    private final ChangedFolders changed = new ChangedFolders();

    private OutputFolder(Path root, boolean overwrites, OutputManifest manifest) {
        this.root = root;
        this.overwrites = overwrites;
        this.manifest = manifest;
    }

    /**
     * A folder, which need not be there yet.
     *
     * @param overwrites whether the user lets go of what others wrote there
     * @throws IOException when what was written there cannot be known
     */
    public static OutputFolder open(Path root, boolean overwrites) throws IOException {
        return new OutputFolder(root, overwrites, OutputManifest.of(root));
    }

    /** Where it is written down what convert wrote into the folder. */
    public Path record() {
        return root.resolve(OutputManifest.NAME);
    }

    /** Whether convert once wrote this file of the folder. */
    public boolean hasWritten(Path file) {
        try {
            return manifest.names(name(WritableFile.within(root, file)));
        } catch (IOException elsewhere) {
            return false;
        }
    }

    /** Whether this file, which may be anywhere, is of the folder and still as convert wrote it. */
    public boolean isOwn(Path file) {
        try {
            Path real = file.toRealPath();
            Path top = root.toRealPath();
            String name = real.startsWith(top) ? name(top.relativize(real)) : "";
            return manifest.names(name) && manifest.knows(name, digest(real));
        } catch (IOException absent) {
            return false;
        }
    }

    /**
     * Writes a file of the folder, unless it holds these bytes already.
     *
     * @return whether it was written
     * @throws IOException when it cannot be, or somebody else's file is there
     */
    public boolean update(Path file, byte[] content) throws IOException {
        WritableFile target = WritableFile.within(root, file);
        Leftovers.sweep(target.path().resolveSibling(""));
        if (holds(target, content)) {
            return false;
        }
        try {
            return replace(file, out -> out.write(content));
        } catch (IOException e) {
            // Another run may have written the same at any moment since.
            if (holds(target, content)) {
                return false;
            }
            throw e;
        }
    }

    private static boolean holds(WritableFile target, byte[] content) throws IOException {
        return isThere(target)
                && Files.size(target.path()) == content.length
                && Arrays.equals(Files.readAllBytes(target.path()), content);
    }

    /**
     * Writes a file of the folder that is made while it is written.
     *
     * @return whether it was written; not so when the same is there, as of a run at the same time
     * @throws IOException when it cannot be, or somebody else's file is there
     */
    public boolean replace(Path file, Content content) throws IOException {
        WritableFile target = WritableFile.within(root, file);
        if (!isThere(target)) {
            names.check(top(), target.path());
        } else if (!overwrites) {
            check(target, digest(target.path()));
        }
        String name = name(target);
        try (Unfinished unfinished = target.begin()) {
            MessageDigest sha256 = sha256();
            OutputStream out = new DigestOutputStream(unfinished.bytes(), sha256);
            content.writeTo(out);
            out.flush();
            String digest = HexFormat.of().formatHex(sha256.digest());
            if (isThere(target)) {
                // Somebody may have written it while the book was made.
                String held = digest(target.path());
                if (held.equals(digest)) {
                    return false;
                }
                if (!overwrites) {
                    check(target, held);
                }
            }
            manifest.expect(name, digest);
            if (!unfinished.commitUnlessTaken(changed)) {
                return false;
            }
            names.add(top(), target.path());
            manifest.confirm(name, digest);
            return true;
        }
    }

    private static boolean isThere(WritableFile target) throws IOException {
        boolean isThere = Files.exists(target.path(), LinkOption.NOFOLLOW_LINKS);
        if (isThere && !Files.isRegularFile(target.path(), LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("what is there is no file");
        }
        return isThere;
    }

    private void check(WritableFile target, String digest) throws IOException {
        String name = name(target);
        if (manifest.knows(name, digest)) {
            return;
        }
        Instant modified = Files.getLastModifiedTime(target.path()).toInstant();
        if (manifest.isOfAnother(name, digest, modified)) {
            throw new IOException(
                    "another run has written it meanwhile, and that one stays; run again");
        }
        throw new IOException(
                manifest.names(name)
                        ? "it was changed since convert wrote it; --overwrite replaces it"
                        : "it is there already, and not from convert; --overwrite replaces it");
    }

    private String name(WritableFile target) throws IOException {
        return name(top().relativize(target.path()));
    }

    private Path top() throws IOException {
        return Files.exists(root) ? root.toRealPath() : root.toAbsolutePath();
    }

    private static String name(Path relative) {
        return relative.toString().replace(File.separatorChar, '/');
    }

    private static String digest(Path file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(stream(file), sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    private static InputStream stream(Path file) throws IOException {
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Brings the folder's record of what was written into order.
     *
     * @throws IOException when it cannot be written; nothing is lost by that
     */
    @Override
    public void close() throws IOException {
        changed.force();
        manifest.close();
    }
}
