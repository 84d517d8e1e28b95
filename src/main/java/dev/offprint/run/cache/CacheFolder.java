package dev.offprint.run.cache;

import dev.offprint.file.WritableFile;
import dev.offprint.input.OrdinaryFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A folder with one file of results, which git and backups leave alone. Runs at the same time each
 * add what they learned to what is there.
 */
public final class CacheFolder {
    /** What it is called when nobody says otherwise. */
    public static final String NAME = ".offprint-cache";

    private static final String FILE = "results.bin";

    /** What earlier versions kept there. */
    private static final String OLD = "clean.bin";

    private static final String IGNORE = ".gitignore";
    private static final String TAG = "CACHEDIR.TAG";

    /** What a cache folder may hold; in one that holds more, this program has no business. */
    private static final Pattern OWN =
            Pattern.compile(
                    Pattern.quote(FILE)
                            + "|\\"
                            + IGNORE
                            + "|"
                            + TAG
                            + "|"
                            + Pattern.quote(OLD)
                            + "|(?:\\.offprint-|clean|results).*\\.tmp");

    private final Path root;
    private final Path folder;

    private CacheFolder(Path root, Path folder) {
        this.root = root;
        this.folder = folder;
    }

    /** The folder that a user named. */
    public static CacheFolder named(Path folder) {
        return new CacheFolder(folder, folder);
    }

    /** The usual one of a project, which must lie in it: a link that leads out is not followed. */
    public static CacheFolder of(Path project) {
        return new CacheFolder(project, project.resolve(NAME));
    }

    /** The files that it holds, or will. */
    public List<Path> files() {
        return List.of(folder.resolve(FILE), folder.resolve(IGNORE), folder.resolve(TAG));
    }

    /**
     * What earlier runs knew; nothing when there is no file, or none that can be trusted.
     *
     * @param program what tells this build of the program, with its rules, from any other
     * @param today days since 1970
     */
    public KnownResults known(String program, int today) {
        Digest digest = new Hash().add(program).digest();
        return new KnownResults(read(digest), today);
    }

    private ResultFile read(Digest program) {
        try {
            Path file = WritableFile.within(root, folder.resolve(FILE)).path();
            return ResultFile.read(program, OrdinaryFile.bytes(file));
        } catch (IOException e) {
            return ResultFile.empty(program);
        }
    }

    /**
     * Adds what a run learned.
     *
     * @param today days since 1970
     * @throws IOException when the folder cannot be written, or is no cache
     */
    public void add(KnownResults results, int today) throws IOException {
        WritableFile file = WritableFile.within(root, folder.resolve(FILE));
        check();
        mark();
        // With what another run may have written since.
        file.update(
                held -> ResultFile.read(results.program(), held).bytes(results.learned(), today));
    }

    /** A folder of posts would be ignored by git from now on. */
    private void check() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (!OWN.matcher(file.getFileName().toString()).matches()) {
                    throw new IOException(folder + " is no cache, it holds " + file.getFileName());
                }
            }
        }
    }

    /** Makes the folder; see bford.info/cachedir for the tag. */
    private void mark() throws IOException {
        create(IGNORE, "*\n");
        create(
                TAG,
                """
                Signature: 8a477f597d28d172789f06886806bc55
                # Made by Offprint; safe to delete.
                """);
    }

    private void create(String name, String text) throws IOException {
        try {
            WritableFile.within(root, folder.resolve(name)).create(text);
        } catch (FileAlreadyExistsException e) {
            // An earlier run made it.
        }
    }
}
