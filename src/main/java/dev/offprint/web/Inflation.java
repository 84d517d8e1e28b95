package dev.offprint.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** Unpacks bodies, and never more than was asked for: a kilobyte may hold a gigabyte. */
final class Inflation {
    private Inflation() {}

    /**
     * The first {@code limit} bytes of the body behind its content coding (RFC 9110, section 8.4).
     *
     * @throws WebException when it is damaged, or the coding is unknown
     */
    static byte[] first(Answer answer, int limit) throws WebException {
        String coding =
                answer.header("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
        byte[] body = answer.body();
        if (coding.isEmpty() || coding.equals("identity") || body.length == 0) {
            return body;
        }
        try (InputStream in = unpacked(coding, body)) {
            return in.readNBytes(limit);
        } catch (IOException damaged) {
            throw new WebException(
                    WebException.Kind.CONNECTION, "the answer's " + coding + " coding is damaged");
        }
    }

    /**
     * The whole body behind its content coding.
     *
     * @throws WebException also when it is longer than {@code limit}
     */
    static byte[] whole(Answer answer, int limit) throws WebException {
        byte[] bytes = first(answer, limit + 1);
        if (answer.isCut() || bytes.length > limit) {
            throw new WebException(
                    WebException.Kind.TOO_LARGE, "larger than " + limit / 1024 + " KB");
        }
        return bytes;
    }

    private static InputStream unpacked(String coding, byte[] body) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(body);
        return switch (coding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            case "deflate" -> new InflaterInputStream(in);
            default -> throw new IOException("unknown coding");
        };
    }
}
