package dev.offprint.convert.frontmatter;

import dev.offprint.convert.frontmatter.Field.Shape;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Gives the fields of one block the names and shapes of a system, by edits of their source. */
final class FieldMapper {
    /** Where tags stand as they were when Obsidian's form of them says less. */
    private static final String KEYWORDS = "keywords";

    private final String text;
    private final List<Planned> plan = new ArrayList<>();
    private final Items keywords = new Items(Shape.LIST);

    private FieldMapper(String text, Mapping fields) {
        this.text = text;
        fields.entries().forEach(entry -> plan.add(new Planned(entry)));
    }

    /**
     * What is to be done.
     *
     * @param expected what a YAML reader shall find afterwards, a line a field
     * @param addition a line to add at the end, or empty
     */
    record Result(List<Edit> edits, List<String> expected, String addition) {}

    /** Maps the block-style {@code fields} that were read from {@code text}. */
    static Result map(String text, Mapping fields, List<Field> target) {
        FieldMapper mapper = new FieldMapper(text, fields);
        for (Field field : target) {
            if (field.shape().isList()) {
                mapper.gather(field);
            } else {
                mapper.rename(field);
            }
        }
        return mapper.result();
    }

    private void rename(Field field) {
        for (String name : field.names()) {
            for (Planned planned : plan) {
                boolean isOwn = name.equals(field.name());
                if (planned.isTaken || !planned.isNamed(name)) {
                    continue;
                }
                if (fits(planned.entry.value(), field.shape())) {
                    if (isOwn || !isHeld(field.name())) {
                        take(planned, field, isOwn);
                    }
                    return;
                }
            }
        }
    }

    /** Whether a field has that name whatever becomes of the others. */
    private boolean isHeld(String name) {
        for (Planned planned : plan) {
            if (planned.isNamed(name)) {
                return true;
            }
        }
        return false;
    }

    private static void take(Planned planned, Field field, boolean isOwn) {
        planned.isTaken = true;
        planned.name = field.name();
        if (field.shape() == Shape.OPPOSITE_FLAG && !isOwn) {
            boolean isTrue = isBoolean(planned.entry.value(), "true");
            planned.value = isTrue ? "false" : "true";
            planned.canonical = YamlText.canonical(planned.value);
        } else if (planned.entry.value() instanceof Scalar scalar && isDate(field.shape())) {
            String date = DateText.of(scalar.value(), field.shape() == Shape.ISO_DATE);
            if (!date.equals(scalar.value())) {
                planned.value = date;
                planned.canonical = YamlText.canonical(date);
            }
        }
    }

    private static boolean isDate(Shape shape) {
        return shape == Shape.DATE || shape == Shape.ISO_DATE;
    }

    private static boolean fits(YamlNode value, Shape shape) {
        if (!(value instanceof Scalar scalar)) {
            return shape == Shape.ANY;
        }
        if (scalar.isNull() || scalar.value().isBlank()) {
            return false;
        }
        boolean isFlag = isBoolean(value, "true") || isBoolean(value, "false");
        boolean isAddress =
                scalar.value().startsWith("http://") || scalar.value().startsWith("https://");
        return switch (shape) {
            case DATE, ISO_DATE -> !isFlag;
            case ADDRESS -> isAddress;
            case PATH -> !isAddress;
            case FLAG, OPPOSITE_FLAG -> isFlag;
            case ANY, LIST, WORDS, TAGS, CATEGORIES -> true;
        };
    }

    private static boolean isBoolean(YamlNode value, String word) {
        return value instanceof Scalar scalar && scalar.value().equalsIgnoreCase(word);
    }

    private void gather(Field field) {
        List<Planned> sources = new ArrayList<>();
        for (String name : field.names()) {
            for (Planned planned : plan) {
                if (!planned.isTaken && planned.isNamed(name)) {
                    if (Items.canHold(planned.entry.value(), field.shape())) {
                        sources.add(planned);
                    } else if (planned.isNamed(field.name())) {
                        return;
                    }
                }
            }
        }
        if (sources.isEmpty()) {
            return;
        }
        Items items = new Items(field.shape());
        for (Planned source : sources) {
            items.add(source.entry.value());
            source.isTaken = true;
            source.isMerged = true;
        }
        if (items.hasLost()) {
            sources.forEach(source -> keywords.add(source.entry.value()));
        }
        Planned main = sources.get(0);
        main.isMerged = false;
        main.name = field.name();
        boolean isSame =
                sources.size() == 1
                        && main.entry.value() instanceof Sequence
                        && items.canonical().equals(main.canonical);
        boolean isNothing = items.isEmpty() && main.entry.value() instanceof Scalar;
        if (!isSame && (!items.isEmpty() || isNothing)) {
            // A name without a value is no list to what reads it.
            main.value = isNothing ? "[]" : items.text();
            main.canonical = items.canonical();
        }
    }

    private Result result() {
        List<Edit> edits = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (Planned planned : plan) {
            Span key = planned.entry.key().span();
            int end = end(planned);
            if (planned.isMerged) {
                int start = text.lastIndexOf('\n', key.start()) + 1;
                int next = text.indexOf('\n', end);
                edits.add(Edit.delete(new Span(start, next < 0 ? text.length() : next + 1)));
                continue;
            }
            if (!planned.value.isEmpty()) {
                Span whole = new Span(key.start(), end);
                edits.add(new Edit(whole, planned.name + ": " + planned.value));
            } else if (!planned.name.equals(planned.entry.name())) {
                edits.add(new Edit(key, planned.name));
            }
            expected.add(expectation(planned.name, planned.canonical));
        }
        String addition = "";
        if (!keywords.isEmpty() && !isHeld(KEYWORDS)) {
            addition = KEYWORDS + ": " + keywords.text();
            expected.add(expectation(KEYWORDS, keywords.canonical()));
        }
        return new Result(edits, expected, addition);
    }

    /** Where the text of a field ends; a block scalar's own end is the start of the next field. */
    private int end(Planned planned) {
        int end = planned.entry.value().span().end();
        while (end > planned.entry.key().span().end()
                && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static String expectation(String name, String canonical) {
        return name + "=" + canonical;
    }

    /** What a reader finds, in the form of {@link Result#expected()}. */
    static List<String> read(Mapping fields) {
        List<String> found = new ArrayList<>();
        fields.entries()
                .forEach(
                        entry ->
                                found.add(
                                        expectation(
                                                entry.name(), YamlText.canonical(entry.value()))));
        return found;
    }
}
