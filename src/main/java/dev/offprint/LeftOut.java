package dev.offprint;

/**
 * A part of a text that is not in what became of it.
 *
 * @param rule the id of the rule that decided, or the name of what else did
 * @param message what it is, in one sentence without a full stop
 * @param place where it stands in the text that was given
 * @param characters how many visible characters it has, white space not counted
 */
public record LeftOut(String rule, String message, Place place, int characters) {}
