package dev.offprint.run.lint;

import dev.offprint.lint.Finding;
import dev.offprint.lint.fix.FixResult.Refusal;
import dev.offprint.run.Failure;
import dev.offprint.text.Source;
import java.util.List;

/** What came of one file. */
public sealed interface FileResult {

    /** The path as the user gave it. */
    String name();

    /**
     * The file was read and looked at.
     *
     * @param source the text that {@code findings} refer to: the repaired one after a fix
     * @param findings what is to be reported, by place
     * @param original the text of the file as it was
     * @param repairs how many findings were repaired
     * @param refused fixes that would have changed something else
     */
    record Linted(
            String name,
            Source source,
            List<Finding> findings,
            Source original,
            int repairs,
            List<Refusal> refused)
            implements FileResult {
        public Linted {
            findings = List.copyOf(findings);
            refused = List.copyOf(refused);
        }

        /** Whether fixes change the file. */
        public boolean isChanged() {
            return !source.text().equals(original.text());
        }
    }

    /** The file could not be read, looked at or written. */
    record Failed(String name, Failure failure) implements FileResult {}
}
