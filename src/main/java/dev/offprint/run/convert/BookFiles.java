package dev.offprint.run.convert;

import dev.offprint.file.Content;
import dev.offprint.file.TakenFiles;
import dev.offprint.file.Unfinished;
import dev.offprint.file.WritableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a book goes.
 *
 * @param file what the user named, which is replaced
 * @param inputs what the run reads, which is not
 * @param overwrites whether volumes, which the user did not name, may take the places of others'
 *     files
 */
public record BookFiles(Path file, TakenFiles inputs, boolean overwrites) {

    /**
     * The places that are written when there are so many volumes, and the one that the user named.
     */
    public TakenFiles outputs(int volumes) {
        TakenFiles outputs = new TakenFiles();
        outputs.add(file, "is what -o names");
        if (volumes > 1) {
            for (int number = 1; number <= volumes; number++) {
                outputs.add(volume(number), "is a volume of what -o names");
            }
            outputs.add(file.resolveSibling(OutputManifest.NAME), OutputFolder.RECORD);
        }
        return outputs;
    }

    /** Writes the only book, unless another run has put one there meanwhile. */
    void write(Content book) throws IOException {
        try (Unfinished unfinished = WritableFile.named(file).begin()) {
            book.writeTo(unfinished.bytes());
            unfinished.commitUnlessTaken();
        }
    }

    /**
     * The file of one volume of several: with its number before the extension.
     *
     * @param number from 1
     */
    Path volume(int number) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return file.resolveSibling(stem + "-" + number + name.substring(stem.length()));
    }

    /**
     * Writes a volume.
     *
     * @throws IOException when it cannot be, or something else is there
     */
    void write(Path volume, Content book) throws IOException {
        Optional<String> taken = inputs.find(volume);
        if (taken.isPresent()) {
            throw new IOException("it " + taken.get());
        }
        Path absolute = volume.toAbsolutePath();
        try (OutputFolder folder = OutputFolder.open(absolute.resolveSibling(""), overwrites)) {
            folder.replace(absolute, book);
        }
    }
}
