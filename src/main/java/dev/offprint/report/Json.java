package dev.offprint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.offprint.text.Visible;
import java.io.IOException;
import java.io.Serial;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * JSON as all reports write it. What a terminal would obey is escaped, as JSON may escape any
 * character (RFC 8259, section 7): a program reads the same text, and a person may look on.
 */
public final class Json {
    private static final CharacterEscapes HARMLESS = new Harmless();

    private Json() {}

    /** A generator on {@code out}, which it flushes and does not close. */
    public static JsonGenerator on(Writer out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setCharacterEscapes(HARMLESS);
        return json;
    }

    private static final class Harmless extends CharacterEscapes {
        @Serial private static final long serialVersionUID = 1L;
        private static final int DELETE = 0x7F;

        private final int[] ascii = standardAsciiEscapesForJSON();

        Harmless() {
            ascii[DELETE] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return Visible.isUnsafe((char) character)
                    ? new SerializedString(Visible.line(Character.toString(character)))
                    : null;
        }
    }
}
