package dev.offprint.input.container;

import dev.offprint.input.container.FilePieces.Piece;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the parts of a message by its boundaries (RFC 2046, section 5.1) and keeps their places.
 */
final class MimeParts {
    /** What programs make has three or four levels. */
    private static final int DEEPEST = 20;

    private static final int MOST = 50_000;
    private static final int LONGEST_HEADER = 256 * 1024;

    /** A boundary has 70 characters (RFC 2046, section 5.1.1); two hyphens stand on either side. */
    private static final int LONGEST_LINE = 100;

    /**
     * A part that is no frame around others.
     *
     * @param isCut whether the file ends in it, though other parts or an end should come
     */
    record Part(MimeHeader header, Piece body, boolean isCut) {}

    private final InputStream in;
    private final List<String> boundaries = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private MimeHeader top = MimeHeader.of(new byte[0]);
    private long at;

    /** The header of the part that is open; null between parts. */
    private boolean isInHeader = true;

    private ByteArrayOutputStream headerBytes = new ByteArrayOutputStream();
    private boolean isOpen = true;
    private MimeHeader header = top;
    private long bodyStart;

    private MimeParts(InputStream in) {
        this.in = in;
    }

    /**
     * A message taken apart.
     *
     * @param top the header of the whole
     */
    record Message(MimeHeader top, List<Part> parts) {}

    static Message of(FilePieces file) throws IOException {
        try (InputStream in = file.all()) {
            MimeParts scan = new MimeParts(in);
            scan.scan();
            return new Message(scan.top, List.copyOf(scan.parts));
        }
    }

    private void scan() throws IOException {
        byte[] start = new byte[LONGEST_LINE];
        long endBefore = 0;
        while (true) {
            long lineStart = at;
            int length = 0;
            int last = 0;
            int c;
            while ((c = in.read()) >= 0) {
                at++;
                if (isInHeader) {
                    header(c);
                }
                if (c == '\n') {
                    break;
                }
                if (length < LONGEST_LINE) {
                    start[length] = (byte) c;
                }
                length++;
                last = c;
            }
            if (at == lineStart) {
                break;
            }
            boolean hasReturn = c == '\n' && last == '\r';
            line(start, hasReturn ? length - 1 : length, lineStart, endBefore);
            endBefore = c == '\n' ? at - (hasReturn ? 2 : 1) : at;
        }
        if (isInHeader) {
            begin();
        }
        end(at, !boundaries.isEmpty());
    }

    private void header(int c) throws IOException {
        if (headerBytes.size() == LONGEST_HEADER) {
            throw new IOException("a header of it is longer than " + LONGEST_HEADER / 1024 + " KB");
        }
        headerBytes.write(c);
    }

    /**
     * @param end of what stands before the line, without the line's end
     */
    private void line(byte[] start, int length, long lineStart, long end) throws IOException {
        if (length >= 2 && length <= LONGEST_LINE && start[0] == '-' && start[1] == '-') {
            String line = new String(start, 0, length, StandardCharsets.ISO_8859_1).stripTrailing();
            for (int i = boundaries.size() - 1; i >= 0; i--) {
                String boundary = "--" + boundaries.get(i);
                boolean isLast = line.equals(boundary + "--");
                if (isLast || line.equals(boundary)) {
                    if (isInHeader) {
                        begin();
                    }
                    end(Math.max(end, bodyStart), false);
                    boundaries.subList(isLast ? i : i + 1, boundaries.size()).clear();
                    isOpen = !isLast;
                    isInHeader = !isLast;
                    headerBytes = new ByteArrayOutputStream();
                    return;
                }
            }
        }
        boolean isEmptyLine = length == 0 && lineStart >= 0;
        if (isInHeader && isEmptyLine) {
            begin();
        }
    }

    /** The header is over. */
    private void begin() throws IOException {
        header = MimeHeader.of(headerBytes.toByteArray());
        isInHeader = false;
        bodyStart = at;
        if (parts.isEmpty() && boundaries.isEmpty()) {
            top = header;
        }
        String boundary = header.parameter("boundary");
        if (header.mediaType().startsWith("multipart/") && !boundary.isEmpty()) {
            if (boundaries.size() == DEEPEST) {
                throw new IOException("its parts are nested more than " + DEEPEST + " deep");
            }
            boundaries.add(boundary);
            // What stands before the first part is said to nobody (RFC 2046, section 5.1.1).
            isOpen = false;
        }
    }

    private void end(long end, boolean isCut) throws IOException {
        if (isOpen) {
            if (parts.size() == MOST) {
                throw new IOException("it has more than " + MOST + " parts");
            }
            parts.add(new Part(header, new Piece(bodyStart, end), isCut));
        }
        isOpen = false;
    }

    /** Whether a part is of a kind, such as {@code text/html}. */
    static boolean is(Part part, String mediaType) {
        return part.header().mediaType().toLowerCase(Locale.ROOT).equals(mediaType);
    }
}
