package dev.offprint.cli.convert;

import dev.offprint.cli.option.InputFiles;
import dev.offprint.file.TakenFiles;
import dev.offprint.file.WritableFile;
import dev.offprint.run.convert.OutputFiles;
import dev.offprint.run.convert.OutputFolder;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes converted posts to their places, so that none takes the place of a post of the run, of
 * another output, or of what else the run reads. Of two posts with one place the first has it,
 * whether it is written or was there; the other is named, since a made-up name would lead somewhere
 * else as soon as the first is gone.
 */
final class Outputs implements Closeable {
    private final OutputPlacement placement;
    private final TakenFiles inputs;
    private final TakenFiles planned = new TakenFiles();
    private final TakenFiles named = new TakenFiles();
    private final TakenFiles written = new TakenFiles();
    private final Map<Path, String> problems = new HashMap<>();

    /**
     * @param placement of all posts of the run
     * @param inputs what the run reads
     */
    Outputs(OutputPlacement placement, TakenFiles inputs) {
        this.placement = placement;
        this.inputs = inputs;
        for (Path post : placement.posts()) {
            Optional<Path> file = placement.of(post);
            if (file.isPresent()) {
                Optional<String> taken = inputs.find(file.get()).or(() -> planned.find(file.get()));
                taken.ifPresent(what -> problems.put(post, what));
                planned.add(file.get(), output(post));
                named.add(file.get(), "is what -o names");
            }
        }
        placement.folder().ifPresent(folder -> named.add(folder.record(), OutputFolder.RECORD));
    }

    private static String output(Path post) {
        return "is already the output of another post of this run, "
                + post
                + "; rename one of them, or convert it to another folder";
    }

    /** Where a post goes; empty for standard output. */
    Optional<Path> of(Path post) {
        return placement.of(post);
    }

    /** All files that the run reads or writes. */
    List<TakenFiles> taken() {
        return List.of(inputs, named);
    }

    /** Whether an earlier run has written what a post becomes, after the post itself. */
    boolean isDone(Path post) {
        Optional<Path> file = placement.of(post);
        return file.isPresent()
                && !problems.containsKey(post)
                && OutputFiles.isUpToDate(file.get(), post)
                && placement.folder().map(folder -> folder.hasWritten(file.get())).orElse(true);
    }

    /** Why a post cannot be written to {@code file}; empty when it can. */
    Optional<String> problem(Path post, Path file) throws IOException {
        if (Files.exists(file) && Files.exists(post) && Files.isSameFile(file, post)) {
            return Optional.of("is the post itself; posts are never overwritten");
        }
        // Asked again: that two spellings are one file shows when the first has been written.
        return Optional.ofNullable(problems.get(post))
                .or(() -> inputs.find(file))
                .or(() -> written.find(file))
                .or(() -> InputFiles.known(file));
    }

    /**
     * Writes what a post became, unless the same is there.
     *
     * @return whether it was written
     * @throws IOException when it cannot be
     */
    boolean write(Path post, Path file, ByteArrayOutputStream content) throws IOException {
        Optional<OutputFolder> folder = placement.folder();
        boolean isWritten =
                folder.isPresent()
                        ? folder.get().update(file, content.toByteArray())
                        : OutputFiles.write(file, content);
        written.add(file, output(post));
        if (!holds(file, content)) {
            throw new IOException("it holds something else than what was to be written");
        }
        return isWritten;
    }

    /** Looks again, however it was found out whether the file must be written. */
    private static boolean holds(Path file, ByteArrayOutputStream content) throws IOException {
        return WritableFile.named(file).isStream()
                || Arrays.equals(Files.readAllBytes(file), content.toByteArray());
    }

    /** Ends the record of what was written into a folder. */
    @Override
    public void close() throws IOException {
        Optional<OutputFolder> folder = placement.folder();
        if (folder.isPresent()) {
            folder.get().close();
        }
    }
}
