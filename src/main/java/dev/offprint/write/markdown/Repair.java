package dev.offprint.write.markdown;

/** A line in the form that failed and in the one that was written. */
record Repair(String failed, String written) {}
