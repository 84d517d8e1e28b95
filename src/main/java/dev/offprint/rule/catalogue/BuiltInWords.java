package dev.offprint.rule.catalogue;

import dev.offprint.rule.words.Lexicon;
import dev.offprint.rule.words.Words;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;

/** The words that come with Offprint, read when they are first asked for. */
final class BuiltInWords {
    static final String COMPILED = "words.bin";

    private BuiltInWords() {}

    static Lexicon lexicon() {
        return Holder.LEXICON;
    }

    private static final class Holder {
        static final Lexicon LEXICON = read();

        private static Lexicon read() {
            InputStream resource =
                    BuiltInWords.class.getResourceAsStream("/dev/offprint/" + COMPILED);
            if (resource == null) {
                throw new IllegalStateException("missing resource " + COMPILED);
            }
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(resource))) {
                Map<String, Words> kinds = new TreeMap<>();
                for (int count = in.readShort(); count > 0; count--) {
                    kinds.put(in.readUTF(), WordsReader.read(NodeArchive.read(in)));
                }
                return new Lexicon(kinds);
            } catch (IOException | RuleSyntaxException e) {
                throw new IllegalStateException("the built-in words cannot be read", e);
            }
        }
    }
}
