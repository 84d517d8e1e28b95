package dev.offprint.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.io.ByteOrderMark;

/**
 * A file's text, decoded so that encoding it again gives the same bytes. A byte order mark stays in
 * the text as its first character and line ends stay as they are, so offsets are those of the file.
 */
public final class Source {
    private static final char REPLACEMENT = '\uFFFD';

    private final String name;
    private final String text;
    private final Charset charset;

    private Source(String name, String text, Charset charset) {
        this.name = name;
        this.text = text;
        this.charset = charset;
    }

    /** A source in UTF-8 whose text is given. */
    public static Source of(String name, String text) {
        return new Source(name, text, StandardCharsets.UTF_8);
    }

    /**
     * Decodes a file: UTF-16 when it starts with that byte order mark, else UTF-8; a page that is
     * neither, in the encoding that it names itself.
     *
     * @param name what people call the file, usually its path
     * @throws UndecodableException at the first byte that is no character
     */
    public static Source decode(String name, byte[] bytes) throws UndecodableException {
        Charset charset = markedCharset(bytes);
        if (charset.equals(StandardCharsets.UTF_8)) {
            String text = new String(bytes, charset);
            // The quick decoder hides errors behind U+FFFD; only then is the strict one needed.
            if (text.indexOf(REPLACEMENT) < 0) {
                return new Source(name, text, charset);
            }
        }
        try {
            return new Source(name, strictly(bytes, charset), charset);
        } catch (UndecodableException e) {
            Optional<Charset> declared = DeclaredCharset.of(bytes);
            if (declared.isEmpty()) {
                throw e;
            }
            return new Source(name, strictly(bytes, declared.get()), declared.get());
        }
    }

    /**
     * The same of a page that came with a header, whose word on its encoding counts first.
     *
     * @param label as in {@code charset=}; empty when there is none
     * @throws UndecodableException as above
     */
    public static Source decode(String name, byte[] bytes, String label)
            throws UndecodableException {
        Optional<Charset> charset = DeclaredCharset.named(label);
        if (charset.isPresent()) {
            try {
                return new Source(name, strictly(bytes, charset.get()), charset.get());
            } catch (UndecodableException another) {
                // Then the page may know better than the header.
            }
        }
        return decode(name, bytes);
    }

    /** The encoding that a byte order mark at the start of a file tells; UTF-8 without one. */
    public static Charset markedCharset(byte[] bytes) {
        if (startsWith(bytes, ByteOrderMark.UTF_16LE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(bytes, ByteOrderMark.UTF_16BE)
                ? StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] bytes, ByteOrderMark mark) {
        if (bytes.length < mark.length()) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if ((bytes[i] & 0xFF) != mark.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static String strictly(byte[] bytes, Charset charset) throws UndecodableException {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            Position place = new LineIndex(text).position(text.length());
            throw new UndecodableException(charset.name(), in.position(), place);
        }
        return text;
    }

    public String name() {
        return name;
    }

    /** How the file is encoded. */
    public Charset charset() {
        return charset;
    }

    /** The whole text, with its byte order mark when it has one. */
    public String text() {
        return text;
    }

    /** Whether the text starts with a byte order mark. */
    public boolean hasByteOrderMark() {
        return !text.isEmpty() && text.charAt(0) == ByteOrderMark.UTF_BOM;
    }

    /** Whether nobody could read the file without its byte order mark. */
    public boolean needsByteOrderMark() {
        return hasByteOrderMark() && !charset.equals(StandardCharsets.UTF_8);
    }

    /** The same file with other text. */
    public Source withText(String newText) {
        return new Source(name, newText, charset);
    }

    /**
     * The bytes of this source; those of the file when the text is as it was decoded.
     *
     * @throws IOException when the encoding of the file lacks a character of the text
     */
    public byte[] encode() throws IOException {
        try {
            ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IOException(
                    charset.name() + " has no bytes for what it would hold; convert it to UTF-8",
                    e);
        }
    }

    /** The lines of the text, counted anew at each call. */
    public LineIndex lines() {
        return new LineIndex(text);
    }

    /** The line end used first in the text; CR where no line has another, LF when there is none. */
    public String lineEnd() {
        int lf = text.indexOf('\n');
        if (lf < 0 && text.indexOf('\r') >= 0) {
            return "\r";
        }
        return lf > 0 && text.charAt(lf - 1) == '\r' ? "\r\n" : "\n";
    }
}
