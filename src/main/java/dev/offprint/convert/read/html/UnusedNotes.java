package dev.offprint.convert.read.html;

import dev.offprint.proof.OnRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Keeps notes that nothing refers to, which the renderer of footnotes leaves out, as text. */
final class UnusedNotes {
    private UnusedNotes() {}

    /**
     * Changes {@code document}, as parsed.
     *
     * @param record is told of labels, which are words now
     */
    static void keep(Node document, OnRecord record) {
        Notes notes = new Notes();
        document.accept(notes);
        notes.keepUnused(record);
    }

    private static final class Notes extends AbstractVisitor {
        private final Set<String> used = new HashSet<>();
        private final List<FootnoteDefinition> notes = new ArrayList<>();

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof FootnoteDefinition note) {
                notes.add(note);
            }
            visitChildren(block);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof FootnoteReference reference) {
                used.add(key(reference.getLabel()));
            }
            visitChildren(node);
        }

        void keepUnused(OnRecord record) {
            for (FootnoteDefinition note : notes) {
                if (!used.contains(key(note.getLabel()))) {
                    record.added(note.getLabel());
                    release(note);
                }
            }
        }

        private static String key(String label) {
            return label.strip().toLowerCase(Locale.ROOT);
        }

        private static void release(FootnoteDefinition note) {
            Text label = new Text("[^" + note.getLabel() + "]: ");
            if (note.getFirstChild() instanceof Paragraph first) {
                first.prependChild(label);
            } else {
                Paragraph alone = new Paragraph();
                alone.appendChild(label);
                note.prependChild(alone);
            }
            Node child = note.getFirstChild();
            while (child != null) {
                Node next = child.getNext();
                note.insertBefore(child);
                child = next;
            }
            note.unlink();
        }
    }
}
