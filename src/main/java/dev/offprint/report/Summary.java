package dev.offprint.report;

/**
 * What a run came to.
 *
 * @param files that were looked at; one that failed is not among them
 * @param failed files and folders that are not there or could not be read or written
 * @param changed files that were, or would be, repaired
 * @param repaired findings that were, or would be, repaired
 * @param fixable remaining findings that go with safe repairs
 * @param fixableUnsafely remaining findings that go only with repairs to be looked at
 * @param isPreview whether nothing was written
 */
public record Summary(
        int files,
        int failed,
        int filesWithFindings,
        int errors,
        int warnings,
        int infos,
        int fixable,
        int fixableUnsafely,
        int changed,
        int repaired,
        boolean isPreview) {

    public int findings() {
        return errors + warnings + infos;
    }
}
