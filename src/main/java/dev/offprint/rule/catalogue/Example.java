package dev.offprint.rule.catalogue;

import dev.offprint.text.Position;
import java.util.Optional;

/**
 * A post, or a part of one, that shows a rule at work.
 *
 * @param isBad whether the rule must find something
 * @param fixed what its fixes make of it, unsafe ones included; empty when it has no fix
 * @param fileName what the file is called, which says how it is read
 * @param position where it stands in the file of its rule
 */
public record Example(
        boolean isBad, String text, Optional<String> fixed, String fileName, Position position) {}
