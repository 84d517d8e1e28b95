package dev.offprint.input.container;

import dev.offprint.input.container.FilePieces.Piece;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the {@code item} and {@code entry} elements of RSS, Atom and what is made of them, by their
 * bytes, and nothing in them: each is parsed alone, so that a broken one costs none of the others,
 * and what a document type declares is never read.
 */
final class XmlRecords {
    /** What stands before the records: the channel, its authors. In bytes. */
    private static final int LONGEST_HEAD = 4 * 1024 * 1024;

    private static final int MOST = 1_000_000;

    /** Looking into what is broken takes time for each try; nobody has so many. */
    private static final int MOST_RESCUED = 100;

    private static final int LONGEST_RESCUED = 1024 * 1024;
    private static final Pattern START = Pattern.compile("<(?:item|entry)[\\s>]");
    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");

    /**
     * A record.
     *
     * @param isCut whether it has no end of its own
     */
    record Found(Piece piece, boolean isCut) {}

    private final InputStream in;
    private final List<Found> found = new ArrayList<>();
    private long at;
    private long start = -1;

    private XmlRecords(InputStream in) {
        this.in = in;
    }

    /** The records of a file, in order. */
    static List<Found> of(FilePieces file) throws IOException {
        try (InputStream in = file.all()) {
            XmlRecords records = new XmlRecords(in);
            records.scan();
            return records.found;
        }
    }

    /** What stands before the first record. */
    static String head(FilePieces file, List<Found> records) throws IOException {
        try (InputStream in = file.all()) {
            long end = records.isEmpty() ? LONGEST_HEAD : records.get(0).piece().start();
            byte[] head = in.readNBytes((int) Math.min(end, LONGEST_HEAD));
            String latin = new String(head, StandardCharsets.ISO_8859_1);
            return new String(head, charset(latin));
        }
    }

    /** The encoding that a document names (XML 1.0, section 4.3.3). */
    static Charset charset(String head) throws IOException {
        Matcher matcher = ENCODING.matcher(head.substring(0, Math.min(head.length(), 1000)));
        if (!matcher.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            Charset charset = Charset.forName(matcher.group(1));
            return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new IOException("its encoding is unknown: " + matcher.group(1));
        }
    }

    /**
     * The text of a record.
     *
     * @throws IOException when it cannot be read, or is no text in {@code charset}
     */
    static String text(FilePieces file, Found record, Charset charset) throws IOException {
        if (record.isCut()) {
            throw new IOException("it has no end; the file is cut off or damaged there");
        }
        byte[] bytes = file.read(record.piece());
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new IOException("it is no text in " + charset.name() + " as the file says", e);
        }
    }

    /** Hears of the records of a file, one after the other. */
    interface Reader {
        void record(Found record, String xml, XmlElement element);

        /**
         * Nothing can be read of a record.
         *
         * @param number of the record in the file, from 1
         */
        void broken(int number, IOException problem);
    }

    /** Parses the records one by one, each only once. */
    static void each(FilePieces file, List<Found> records, Charset charset, Reader reader) {
        int number = 0;
        int rescued = 0;
        for (Found first : records) {
            Optional<Found> record = Optional.of(first);
            while (record.isPresent()) {
                number++;
                Found now = record.get();
                record = Optional.empty();
                try {
                    String xml = text(file, now, charset);
                    reader.record(now, xml, XmlElement.parse(xml));
                } catch (IOException e) {
                    reader.broken(number, e);
                    record = rescued < MOST_RESCUED ? behind(file, now) : Optional.empty();
                    rescued++;
                }
            }
        }
    }

    /** In what has no end of its own, the next record may be lost as well. */
    private static Optional<Found> behind(FilePieces file, Found broken) {
        Piece piece = broken.piece();
        if (piece.end() - piece.start() > LONGEST_RESCUED) {
            return Optional.empty();
        }
        try {
            String text = new String(file.read(piece), StandardCharsets.ISO_8859_1);
            Matcher next = START.matcher(text);
            return next.find(1)
                    ? Optional.of(
                            new Found(
                                    new Piece(piece.start() + next.start(), piece.end()),
                                    broken.isCut()))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private void scan() throws IOException {
        try {
            int c = next();
            while (true) {
                c = c == '<' ? markup() : next();
            }
        } catch (EOFException end) {
            if (start >= 0) {
                add(at, true);
            }
        }
    }

    private void add(long end, boolean isCut) throws IOException {
        if (found.size() == MOST) {
            throw new IOException("it holds more than " + MOST + " posts, which no blog does");
        }
        found.add(new Found(new Piece(start, end), isCut));
        start = -1;
    }

    private int next() throws IOException {
        int c = in.read();
        if (c < 0) {
            throw new EOFException();
        }
        at++;
        return c;
    }

    /** Passes what a {@code <} begins; returns the byte after it. */
    private int markup() throws IOException {
        long begin = at - 1;
        int c = next();
        if (c == '!') {
            c = next();
            if (c == '-') {
                return past("-->");
            }
            return c == '[' ? past("]]>") : c == 'D' ? pastDocumentType() : c;
        }
        if (c == '?') {
            return past("?>");
        }
        boolean isEnd = c == '/';
        c = isEnd ? next() : c;
        StringBuilder name = new StringBuilder();
        while (c > ' ' && c != '>' && c != '/' && c != '<') {
            if (name.length() < 8) {
                name.append((char) c);
            }
            c = next();
        }
        boolean isRecord = name.toString().equals("item") || name.toString().equals("entry");
        if (isRecord && !isEnd) {
            if (start >= 0) {
                // Records do not nest: the one before has lost its end.
                add(begin, true);
            }
            start = begin;
        }
        int last = c;
        int quote = 0;
        // In a tag a < stands for an end that is missing.
        while (c != '<' && (c != '>' || quote != 0)) {
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
            last = c;
            c = next();
        }
        if (isRecord && c == '>' && start >= 0 && (isEnd || last == '/')) {
            add(at, false);
        }
        return c == '<' ? c : next();
    }

    /** What it declares may look like records. */
    private int pastDocumentType() throws IOException {
        int depth = 0;
        int quote = 0;
        int c = next();
        while (c != '>' || depth > 0 || quote != 0) {
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else {
                depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            }
            c = next();
        }
        return next();
    }

    /** Returns the byte behind the next {@code end}. */
    private int past(String end) throws IOException {
        int matched = 0;
        while (matched < end.length()) {
            int c = next();
            if (c == end.charAt(matched)) {
                matched++;
            } else if (matched == 2 && c == end.charAt(1)) {
                // As in "]]]>", the last two may be the first two.
                matched = 2;
            } else {
                matched = c == end.charAt(0) ? 1 : 0;
            }
        }
        return next();
    }
}
