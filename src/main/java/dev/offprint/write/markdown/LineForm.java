package dev.offprint.write.markdown;

/**
 * How a row of text is written.
 *
 * @param context what the row stands in
 * @param escapesAll whether every punctuation character is escaped, and not only where it is syntax
 */
record LineForm(Flavour flavour, LineContext context, boolean escapesAll) {}
