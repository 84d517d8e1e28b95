package dev.offprint.run.select;

/**
 * Files and folders that were left out for the same reason.
 *
 * @param reason what a person would look at to change it, as {@code .gitignore}
 * @param files posts
 * @param folders with all that is in them
 */
public record Skip(String reason, int files, int folders) {}
