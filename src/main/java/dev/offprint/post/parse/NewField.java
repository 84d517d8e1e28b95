package dev.offprint.post.parse;

import dev.offprint.post.FrontMatter;
import dev.offprint.post.FrontMatter.Format;
import dev.offprint.post.FrontMatter.ProblemKind;
import dev.offprint.text.Edit;
import dev.offprint.text.Source;
import dev.offprint.text.Span;
import dev.offprint.yaml.ScalarWriter;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A field that front matter lacks, and how it is written there.
 *
 * @param value its text, on one line
 * @param isDate whether it is a date in the form of ISO 8601, which stands without quotes
 */
public record NewField(String name, String value, boolean isDate) {

    /**
     * The edit that gives {@code source} the field: a line in its block, a value after a name that
     * has none, or a block of its own where there is none. What it makes was read again: all other
     * fields are as they were.
     *
     * @return empty when the field has a value, or the block is one that no line can be added to
     */
    public Optional<Edit> in(Source source) {
        FrontMatter before = FrontMatterParser.parse(source);
        return edit(source, before).filter(edit -> holds(source, before, edit));
    }

    private Optional<Edit> edit(Source source, FrontMatter frontMatter) {
        String lineEnd = source.lineEnd();
        if (!frontMatter.isPresent()) {
            if (FrontMatterParser.opensBlock(source)) {
                return Optional.empty();
            }
            String block = "---" + lineEnd + yaml(name) + lineEnd + "---" + lineEnd;
            return Optional.of(Edit.insert(bodyStart(source, frontMatter), block));
        }
        boolean isOpen =
                frontMatter.problems().stream()
                        .anyMatch(problem -> problem.kind() == ProblemKind.NEVER_CLOSED);
        if (frontMatter.stated().isEmpty() || isOpen) {
            return Optional.empty();
        }
        Mapping stated = frontMatter.stated().get();
        Span content = frontMatter.content();
        boolean isThere = stated.entries().stream().anyMatch(this::isNamed);
        if (isThere && frontMatter.format() != Format.YAML) {
            return Optional.empty();
        }
        return switch (frontMatter.format()) {
            case YAML -> inYaml(source.text(), stated, content, lineEnd);
            // Before the first table, or it would be a field of that.
            case TOML -> Optional.of(Edit.insert(content.start(), name + " = " + toml() + lineEnd));
            case JSON -> Optional.of(inJson(source.text(), stated, content, lineEnd));
            case NONE -> Optional.empty();
        };
    }

    private Optional<Edit> inYaml(String text, Mapping stated, Span content, String lineEnd) {
        for (Entry entry : stated.entries()) {
            if (isNamed(entry)) {
                boolean isScalar = entry.value() instanceof Scalar;
                return isScalar
                        ? Optional.of(new Edit(entry.span(), yaml(entry.key().span().of(text))))
                        : Optional.empty();
            }
        }
        boolean isInLine = content.end() > 0 && "\r\n".indexOf(text.charAt(content.end() - 1)) < 0;
        return Optional.of(
                Edit.insert(content.end(), (isInLine ? lineEnd : "") + yaml(name) + lineEnd));
    }

    private Edit inJson(String text, Mapping stated, Span content, String lineEnd) {
        String member = ScalarWriter.doubleQuoted(name) + ": " + ScalarWriter.doubleQuoted(value);
        String comma = stated.entries().isEmpty() ? "" : ",";
        boolean isInObject = content.start() > 0 && text.charAt(content.start() - 1) == '{';
        if (!isInObject) {
            return Edit.insert(content.start(), member + comma + lineEnd);
        }
        boolean isOnLines = content.of(text).indexOf('\n') >= 0;
        String before = isOnLines ? lineEnd + "  " : "";
        String after = isOnLines || comma.isEmpty() ? "" : " ";
        return Edit.insert(content.start(), before + member + comma + after);
    }

    private String yaml(String key) {
        return key + ": " + (isDate ? value : ScalarWriter.ofText(value));
    }

    private String toml() {
        return isDate ? value : ScalarWriter.doubleQuoted(value);
    }

    private boolean holds(Source source, FrontMatter before, Edit edit) {
        String text = Edit.apply(source.text(), List.of(edit));
        FrontMatter after = FrontMatterParser.parse(source.withText(text));
        Format format = before.isPresent() ? before.format() : Format.YAML;
        if (after.format() != format || after.stated().isEmpty()) {
            return false;
        }
        List<String> old = others(before.stated());
        return old.equals(others(after.stated()))
                && after.stated().get().entries().stream().anyMatch(this::isWritten)
                && source.text()
                        .substring(bodyStart(source, before))
                        .equals(text.substring(after.block().end()));
    }

    private static int bodyStart(Source source, FrontMatter before) {
        return before.isPresent() ? before.block().end() : source.hasByteOrderMark() ? 1 : 0;
    }

    private boolean isNamed(Entry entry) {
        return entry.name().equalsIgnoreCase(name);
    }

    private boolean isWritten(Entry entry) {
        return isNamed(entry)
                && entry.value() instanceof Scalar scalar
                && scalar.value().equals(value);
    }

    /** The other fields and their values, each as text that is equal for equal values. */
    private List<String> others(Optional<Mapping> stated) {
        List<String> others = new ArrayList<>();
        if (stated.isPresent()) {
            for (Entry entry : stated.get().entries()) {
                if (!isNamed(entry)) {
                    others.add(entry.name() + "=" + entry.value().canonical());
                }
            }
        }
        return others;
    }
}
