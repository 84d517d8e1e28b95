package dev.offprint;

/**
 * A place in a text.
 *
 * @param start its first UTF-16 unit, from 0
 * @param end the unit after its last
 * @param line the line of its start, from 1
 * @param column the column of its start, from 1, in UTF-16 units
 */
public record Place(int start, int end, int line, int column) {}
