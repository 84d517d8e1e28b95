package dev.offprint.run.lint;

import dev.offprint.lint.Finding;
import dev.offprint.lint.fix.FixResult.Refusal;
import dev.offprint.run.Failure;
import dev.offprint.text.Source;
import java.util.ArrayList;
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
     * @param notices what else a user should know, each a clause about the file; normally none
     */
    record Linted(
            String name,
            Source source,
            List<Finding> findings,
            Source original,
            int repairs,
            List<Refusal> refused,
            List<String> notices)
            implements FileResult {
        public Linted {
            findings = List.copyOf(findings);
            refused = List.copyOf(refused);
            notices = List.copyOf(notices);
        }

        /** A file that stays as it is. */
        static Linted of(Source source, List<Finding> findings) {
            return new Linted(source.name(), source, findings, source, 0, List.of(), List.of());
        }

        /** The same with these findings. */
        public Linted withFindings(List<Finding> others) {
            return new Linted(name, source, others, original, repairs, refused, notices);
        }

        /** The same with one more thing to know. */
        Linted withNotice(String notice) {
            return new Linted(name, source, findings, original, repairs, refused, List.of(notice));
        }

        /** The same of a post that is in no file of its own, where nothing is repaired. */
        Linted withoutFixes() {
            List<Finding> found = new ArrayList<>();
            findings.forEach(finding -> found.add(finding.withFix(null)));
            return new Linted(name, source, found, original, repairs, refused, notices);
        }

        /** Whether nothing was repaired, nor tried and left out. */
        boolean isAsItWas() {
            return repairs == 0 && refused.isEmpty() && !isChanged();
        }

        /** Whether fixes change the file. */
        public boolean isChanged() {
            return !source.text().equals(original.text());
        }
    }

    /** The file could not be read, looked at or written. */
    record Failed(String name, Failure failure) implements FileResult {}
}
