package dev.offprint.rule.catalogue;

import dev.offprint.text.Span;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Alias;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import dev.offprint.yaml.YamlNode.Style;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes YAML trees without their places in a binary form, because reading a hundred rule files as
 * YAML costs more at each start than linting a post.
 */
final class NodeArchive {
    private static final int SCALAR = 0;
    private static final int SEQUENCE = 1;
    private static final int MAPPING = 2;
    private static final Span NOWHERE = Span.at(0);

    private NodeArchive() {}

    static void write(YamlNode node, DataOutput out) throws IOException {
        node.accept(new Writing(out)).write();
    }

    /** Writes a node of a kind that is known. */
    private interface Part {
        void write() throws IOException;
    }

    private record Writing(DataOutput out) implements YamlNode.Visitor<Part> {
        @Override
        public Part visit(Scalar scalar) {
            return () -> {
                out.writeByte(SCALAR);
                out.writeUTF(scalar.value());
            };
        }

        @Override
        public Part visit(Sequence sequence) {
            return () -> {
                out.writeByte(SEQUENCE);
                out.writeShort(sequence.items().size());
                for (YamlNode item : sequence.items()) {
                    item.accept(this).write();
                }
            };
        }

        @Override
        public Part visit(Mapping mapping) {
            return () -> {
                out.writeByte(MAPPING);
                out.writeShort(mapping.entries().size());
                for (Entry entry : mapping.entries()) {
                    out.writeUTF(entry.name());
                    entry.value().accept(this).write();
                }
            };
        }

        @Override
        public Part visit(Alias alias) {
            throw new IllegalArgumentException("rule files hold no aliases");
        }
    }

    static YamlNode read(DataInput in) throws IOException {
        byte kind = in.readByte();
        if (kind == SCALAR) {
            return new Scalar(NOWHERE, in.readUTF(), Style.PLAIN);
        }
        int size = in.readShort();
        if (kind == SEQUENCE) {
            List<YamlNode> items = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                items.add(read(in));
            }
            return new Sequence(NOWHERE, items, false);
        }
        List<Entry> entries = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            YamlNode key = new Scalar(NOWHERE, in.readUTF(), Style.PLAIN);
            entries.add(new Entry(key, read(in)));
        }
        return new Mapping(NOWHERE, entries);
    }
}
