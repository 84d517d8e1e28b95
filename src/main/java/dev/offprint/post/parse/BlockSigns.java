package dev.offprint.post.parse;

import dev.offprint.text.Span;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Style;
import dev.offprint.yaml.YamlReader;
import dev.offprint.yaml.YamlSyntaxException;
import java.util.Optional;

/** What tells a block of YAML from the prose of a body that has rules in it. */
final class BlockSigns {
    private final String text;
    private final MetadataLines lines;

    BlockSigns(String text, MetadataLines lines) {
        this.text = text;
        this.lines = lines;
    }

    /**
     * Whether what stands between two delimiters is a block: a mapping, or what was meant for one
     * or for another value, but not prose between two rules.
     */
    boolean isBlock(Span content) {
        int start = content.start();
        if (lines.isKey(start)) {
            return true;
        }
        boolean isMeant = lines.isKeyOrComment(start) || lines.holdsKey(start, content.end());
        try {
            Optional<YamlNode> root = YamlReader.read(text, content);
            if (root.isEmpty()) {
                return true;
            } else if (root.get() instanceof Mapping mapping) {
                return isMeant || !isProse(mapping, content);
            }
            // Rules have blank lines around them where people write Markdown.
            boolean isTight = !lines.holdsBlank(start, content.end());
            boolean isWords =
                    root.get() instanceof Scalar scalar
                            && scalar.style() == Style.PLAIN
                            && !scalar.isNull();
            return isTight && !isWords;
        } catch (YamlSyntaxException e) {
            return isMeant;
        }
    }

    /** Whether lines that happen to be a mapping are set off by blank lines, as paragraphs are. */
    private boolean isProse(Mapping mapping, Span content) {
        boolean isSetOff =
                lines.content(content.start()).isEmpty()
                        && lines.content(lines.lineStart(content.end() - 1)).isEmpty();
        return isSetOff && mapping.entries().stream().allMatch(e -> e.name().strip().contains(" "));
    }

    /**
     * Whether a later rule of the body was taken for the end: the keys end at a blank line or a
     * misspelt delimiter, text without keys follows, and only the keys above are YAML.
     */
    boolean swallowsText(int start, int close) {
        int end = lines.keysEnd(start);
        if (end >= close || !lines.isAnyKey(start)) {
            return false;
        }
        int next = lines.isNearDelimiter(end) ? lines.afterLine(end) : end;
        while (next < close && lines.content(next).isEmpty()) {
            next = lines.afterLine(next);
        }
        return next > end
                && next < close
                && !lines.isYamlLine(next)
                && !lines.holdsKey(next, close)
                && !isMapping(new Span(start, close))
                && isMapping(new Span(start, end));
    }

    private boolean isMapping(Span content) {
        return mapping(content).isPresent();
    }

    /** The mapping that a part of the text is; empty when it is none. */
    Optional<Mapping> mapping(Span content) {
        try {
            return YamlReader.read(text, content)
                    .filter(Mapping.class::isInstance)
                    .map(Mapping.class::cast);
        } catch (YamlSyntaxException e) {
            return Optional.empty();
        }
    }
}
