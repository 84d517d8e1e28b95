package dev.offprint.input.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.codec.Base64InputStream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;

/** The fields above a part of a message (RFC 5322, RFC 2045). The one class that knows mime4j. */
final class MimeHeader {
    private final Map<String, String> fields = new HashMap<>();
    private final String mediaType;
    private final Map<String, String> parameters;

    private MimeHeader(String text) {
        String name = "";
        // A return alone ends a line too: mime4j refuses fields that hold one.
        for (String line : text.split("\\r\\n?|\\n", -1)) {
            int colon = line.indexOf(':');
            if (!line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t')) {
                fields.computeIfPresent(name, (key, value) -> value + " " + line.strip());
            } else if (colon > 0) {
                name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                fields.putIfAbsent(name, line.substring(colon + 1).strip());
            }
        }
        RawBody type = parsed("content-type");
        this.mediaType = String.valueOf(type.getValue()).toLowerCase(Locale.ROOT);
        this.parameters = parameters(type);
    }

    /** The header that {@code bytes} are, without the empty line. */
    static MimeHeader of(byte[] bytes) {
        return new MimeHeader(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private RawBody parsed(String name) {
        String body = fields.getOrDefault(name, "");
        return RawFieldParser.DEFAULT.parseRawBody(new RawField(name, body));
    }

    private static Map<String, String> parameters(RawBody body) {
        Map<String, String> all = new HashMap<>();
        for (NameValuePair pair : body.getParams()) {
            String value = pair.getValue();
            all.putIfAbsent(pair.getName().toLowerCase(Locale.ROOT), value == null ? "" : value);
        }
        return all;
    }

    /** What the part is, as {@code text/html}; plain text where nothing says it. */
    String mediaType() {
        return mediaType.isBlank() ? "text/plain" : mediaType;
    }

    /** A parameter of the type, such as {@code boundary}; empty when there is none. */
    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** A field as people read it: encoded words (RFC 2047) decoded; empty when there is none. */
    String field(String name) {
        String raw = fields.getOrDefault(name, "");
        // Those that are not ASCII are UTF-8 (RFC 6532, section 3).
        String text = new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT).strip();
    }

    /** Whether the part is not to be shown with the message. */
    boolean isAttachment() {
        return String.valueOf(parsed("content-disposition").getValue())
                .equalsIgnoreCase("attachment");
    }

    /** What the part's file is called; empty when nothing says it. */
    String fileName() {
        Map<String, String> disposition = parameters(parsed("content-disposition"));
        String name = disposition.getOrDefault("filename", parameter("name"));
        return DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT).strip();
    }

    /** The part's name within the message, without angle brackets (RFC 2392). */
    String id() {
        return field("content-id").replaceAll("^<|>$", "");
    }

    /** The bytes of the body as they were before they were encoded; what is no code is left out. */
    InputStream decoded(InputStream body) {
        InputStream open =
                switch (field("content-transfer-encoding").toLowerCase(Locale.ROOT)) {
                    case "base64" -> new Base64InputStream(body, DecodeMonitor.SILENT);
                    case "quoted-printable" ->
                            new QuotedPrintableInputStream(body, DecodeMonitor.SILENT);
                    default -> body;
                };
        return new FilterInputStream(open) {
            @Override
            public void close() throws IOException {
                body.close();
            }
        };
    }
}
