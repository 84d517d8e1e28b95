package dev.offprint.convert.frontmatter;

import dev.offprint.convert.frontmatter.Field.Shape;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import dev.offprint.yaml.YamlNode.Style;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** The items of a list that is gathered from one or more fields. */
final class Items {
    private final Shape shape;

    /** Most items stand alone in their group; a group of several is a list within the list. */
    private final Set<List<Item>> groups = new LinkedHashSet<>();

    private boolean hasLost;

    private record Item(String value, Style style) {}

    Items(Shape shape) {
        this.shape = shape;
    }

    /** Whether all that a node says can be an item. */
    static boolean canHold(YamlNode node, Shape shape) {
        if (!(node instanceof Sequence sequence)) {
            return node instanceof Scalar;
        }
        for (YamlNode item : sequence.items()) {
            boolean isGroup =
                    shape == Shape.CATEGORIES
                            && item instanceof Sequence group
                            && group.items().stream().allMatch(Scalar.class::isInstance);
            if (!(item instanceof Scalar) && !isGroup) {
                return false;
            }
        }
        return true;
    }

    void add(YamlNode node) {
        if (node instanceof Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                List<Item> group = new ArrayList<>();
                if (item instanceof Sequence inner) {
                    inner.items().forEach(scalar -> addTo(group, (Scalar) scalar));
                } else {
                    addTo(group, (Scalar) item);
                }
                addGroup(group);
            }
        } else if (node instanceof Scalar scalar && !scalar.isNull()) {
            boolean isSplit = shape != Shape.LIST && scalar.value().indexOf(',') >= 0;
            String[] parts = isSplit ? scalar.value().split(",") : new String[] {scalar.value()};
            for (String part : parts) {
                if (!part.isBlank()) {
                    addGroup(List.of(new Item(shaped(part.strip()), scalar.style())));
                }
            }
        }
    }

    private void addTo(List<Item> group, Scalar scalar) {
        if (!scalar.isNull()) {
            group.add(new Item(shaped(scalar.value()), scalar.style()));
        }
    }

    private void addGroup(List<Item> group) {
        boolean isKnown =
                group.isEmpty()
                        || groups.stream()
                                .anyMatch(
                                        known ->
                                                known.size() == 1
                                                        && group.size() == 1
                                                        && known.get(0)
                                                                .value()
                                                                .equals(group.get(0).value()));
        if (!isKnown) {
            groups.add(List.copyOf(group));
        }
    }

    private String shaped(String value) {
        if (shape != Shape.TAGS) {
            return value;
        }
        hasLost |= !ObsidianTag.saysAll(value);
        return ObsidianTag.of(value);
    }

    /** Whether an item says less than what it was made of. */
    boolean hasLost() {
        return hasLost;
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** As a list in brackets. */
    String text() {
        StringJoiner list = new StringJoiner(", ", "[", "]");
        for (List<Item> group : groups) {
            StringJoiner inner = new StringJoiner(", ");
            group.forEach(item -> inner.add(YamlText.item(item.value(), item.style())));
            list.add(isNested(group) ? "[" + inner + "]" : inner.toString());
        }
        return list.toString();
    }

    /** As {@link YamlText#canonical(YamlNode)} of the node that the text is read as. */
    String canonical() {
        StringBuilder list = new StringBuilder("[");
        for (List<Item> group : groups) {
            list.append(isNested(group) ? "[" : "");
            group.forEach(item -> list.append(YamlText.canonical(item.value())));
            list.append(isNested(group) ? "]" : "");
        }
        return list.append(']').toString();
    }

    private boolean isNested(List<Item> group) {
        return group.size() > 1 || (shape == Shape.CATEGORIES && groups.size() > 1);
    }
}
