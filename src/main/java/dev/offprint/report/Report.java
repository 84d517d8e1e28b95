package dev.offprint.report;

import dev.offprint.lint.Finding;
import dev.offprint.text.Source;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Takes what came of one file after the other. */
public interface Report extends Closeable {

    /**
     * The findings of a file, by place.
     *
     * @param source the text that the findings refer to
     */
    void file(Source source, List<Finding> findings) throws IOException;

    /** A file that was not looked at, of which formats for programs have an entry. */
    void failure(FailedFile file) throws IOException;

    /** After the last file. */
    void end(Summary summary) throws IOException;

    /** Gives up what has come to no end. */
    @Override
    default void close() throws IOException {}
}
