package dev.offprint.rule.catalogue;

import dev.offprint.rule.words.Lexicon;
import dev.offprint.rule.words.LexiconArchive;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

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
            try (resource) {
                return LexiconArchive.read(ByteBuffer.wrap(resource.readAllBytes()));
            } catch (IOException e) {
                throw new IllegalStateException("the built-in words cannot be read", e);
            }
        }
    }
}
