package dev.offprint.article;

/**
 * A formula.
 *
 * @param tex in TeX, without the signs that begin and end it; never blank
 * @param markup the same as a {@code math} element of MathML with nothing in it that runs or is
 *     loaded; empty when the post wrote TeX that has no such form
 */
public record MathSource(String tex, String markup) {}
