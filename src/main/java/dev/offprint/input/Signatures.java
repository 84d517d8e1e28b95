package dev.offprint.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file is by bytes that no text has, at places that its format lays down. */
final class Signatures {
    /** Stands in a signature for a byte of which the format says nothing, such as a size. */
    private static final char ANY = '?';

    /** How much is looked at to tell text from other bytes. */
    private static final int HEAD = 8 * 1024;

    /** Bytes that stand at an offset, written as the characters of ISO 8859-1. */
    private record Signature(int offset, String bytes, FileKind kind) {
        /** Whether a text may start so, of which one character is damaged. */
        boolean isWord() {
            return bytes.length() < 6 && bytes.chars().allMatch(c -> c >= ' ' && c < 0x7F);
        }
    }

    /** A version, then the end of a line or bytes; not prose about the format. */
    private static final Pattern PDF = Pattern.compile("%PDF-\\d\\.\\d[ \t]?[\r\n%\u0080-\u00ff]");

    /** From the formats' own specifications; the first that fits counts. */
    private static final List<Signature> TABLE =
            List.of(
                    at(0, "\u0089PNG\r\n\u001a\n", FileKind.PNG),
                    at(0, "\u00ff\u00d8\u00ff", FileKind.JPEG),
                    at(0, "GIF87a", FileKind.GIF),
                    at(0, "GIF89a", FileKind.GIF),
                    at(0, "RIFF????WEBP", FileKind.WEBP),
                    at(0, "RIFF????WAVE", FileKind.AUDIO),
                    at(0, "FORM????AIFF", FileKind.AUDIO),
                    at(0, "RIFF????AVI ", FileKind.VIDEO),
                    at(4, "ftypavi", FileKind.AVIF),
                    at(4, "ftyphei", FileKind.HEIC),
                    at(4, "ftypmif1", FileKind.HEIC),
                    at(4, "ftypM4A", FileKind.AUDIO),
                    at(4, "ftyp", FileKind.VIDEO),
                    at(0, "II*\0", FileKind.TIFF),
                    at(0, "MM\0*", FileKind.TIFF),
                    at(0, "BM????\0\0\0\0", FileKind.BMP),
                    at(0, "\0\0\1\0", FileKind.ICON),
                    at(0, "\0\0\2\0", FileKind.ICON),
                    at(0, "8BPS\0", FileKind.PHOTOSHOP),
                    at(0, "\0\0\0\fJXL ", FileKind.PICTURE),
                    at(0, "\u00ff\n", FileKind.PICTURE),
                    at(0, "\0\0\0\fjP  ", FileKind.PICTURE),
                    at(0, "gimp xcf", FileKind.PICTURE),
                    at(0, "P4\n", FileKind.PICTURE),
                    at(0, "P5\n", FileKind.PICTURE),
                    at(0, "P6\n", FileKind.PICTURE),
                    at(0, "AT&TFORM", FileKind.DJVU),
                    at(0, "ID3", FileKind.AUDIO),
                    at(0, "\u00ff\u00fb", FileKind.AUDIO),
                    at(0, "\u00ff\u00f3", FileKind.AUDIO),
                    at(0, "\u00ff\u00f1", FileKind.AUDIO),
                    at(0, "\u00ff\u00f9", FileKind.AUDIO),
                    at(0, "OggS", FileKind.AUDIO),
                    at(0, "fLaC", FileKind.AUDIO),
                    at(0, "MThd", FileKind.AUDIO),
                    at(0, "#!AMR", FileKind.AUDIO),
                    at(0, "\u001aE\u00df\u00a3", FileKind.VIDEO),
                    at(0, "FLV\1", FileKind.VIDEO),
                    at(0, "0&\u00b2u\u008ef\u00cf\u0011", FileKind.VIDEO),
                    at(0, "\0\0\1\u00ba", FileKind.VIDEO),
                    at(0, "wOFF", FileKind.FONT),
                    at(0, "wOF2", FileKind.FONT),
                    at(0, "OTTO", FileKind.FONT),
                    at(0, "ttcf", FileKind.FONT),
                    at(0, "\0\1\0\0\0", FileKind.FONT),
                    at(34, "LP", FileKind.FONT),
                    at(0, "\u001f\u008b", FileKind.GZIP),
                    at(4, "1AY&SY", FileKind.BZIP2),
                    at(0, "\u00fd7zXZ\0", FileKind.XZ),
                    at(0, "(\u00b5/\u00fd", FileKind.ZSTD),
                    at(0, "7z\u00bc\u00af'\u001c", FileKind.SEVEN_ZIP),
                    at(0, "Rar!\u001a\7", FileKind.RAR),
                    at(257, "ustar", FileKind.TAR),
                    at(0, "\u0004\"M\u0018", FileKind.PACKED),
                    at(0, "\u001f\u009d", FileKind.PACKED),
                    at(0, "MSCF\0", FileKind.PACKED),
                    at(0, "!<arch>\n", FileKind.PACKED),
                    at(0, "\u00ed\u00ab\u00ee\u00db", FileKind.PACKED),
                    at(0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", FileKind.OFFICE),
                    at(0, "\u00e4R\\{\u008c\u00d8\u00a7M", FileKind.OFFICE),
                    at(60, "BOOKMOBI", FileKind.KINDLE),
                    at(60, "TEXtREAd", FileKind.KINDLE),
                    at(0, "ITSF", FileKind.PACKED),
                    at(0, "bplist0", FileKind.PROPERTY_LIST),
                    at(0, "\0\0\0\1Bud1", FileKind.FINDER),
                    at(0, "SQLite format 3\0", FileKind.DATABASE),
                    at(4, "Standard Jet DB", FileKind.DATABASE),
                    at(4, "Standard ACE DB", FileKind.DATABASE),
                    at(0, "PGDMP", FileKind.DATABASE),
                    at(0, "PAR1", FileKind.COLUMNS),
                    at(0, "ARROW1\0", FileKind.COLUMNS),
                    at(0, "Obj\1", FileKind.COLUMNS),
                    at(0, "ORC", FileKind.COLUMNS),
                    at(0, "\u0089HDF\r\n", FileKind.COLUMNS),
                    at(0, "\u0093NUMPY", FileKind.COLUMNS),
                    at(0, "\u0080\2}", FileKind.PICKLE),
                    at(0, "\u0080\2]", FileKind.PICKLE),
                    at(0, "\u0080\3", FileKind.PICKLE),
                    at(0, "\u0080\4\u0095", FileKind.PICKLE),
                    at(0, "\u0080\5\u0095", FileKind.PICKLE),
                    at(0, "\u00de\u0012\4\u0095", FileKind.TRANSLATION),
                    at(0, "\u0095\4\u0012\u00de", FileKind.TRANSLATION),
                    at(0, "DIRC\0", FileKind.DATA),
                    at(0, "PACK\0", FileKind.DATA),
                    at(0, "\u00d4\u00c3\u00b2\u00a1", FileKind.DATA),
                    at(0, "\u007fELF", FileKind.PROGRAM),
                    at(0, "MZ", FileKind.PROGRAM),
                    at(0, "\u00cf\u00fa\u00ed\u00fe", FileKind.PROGRAM),
                    at(0, "\u00ce\u00fa\u00ed\u00fe", FileKind.PROGRAM),
                    at(0, "\u00fe\u00ed\u00fa", FileKind.PROGRAM),
                    at(0, "\u00ca\u00fe\u00ba\u00be", FileKind.JAVA_CLASS),
                    at(0, "\0asm", FileKind.WASM),
                    at(0, "dex\n0", FileKind.PROGRAM),
                    at(0, "FWS", FileKind.PROGRAM),
                    at(0, "CWS", FileKind.PROGRAM),
                    at(0, "ZWS", FileKind.PROGRAM),
                    at(0, "L\0\0\0\1\u0014\2\0", FileKind.DATA));

    private Signatures() {}

    private static Signature at(int offset, String bytes, FileKind kind) {
        return new Signature(offset, bytes, kind);
    }

    /** What {@code bytes} are by their signature; empty when they are text. */
    static Optional<FileKind> of(byte[] bytes) {
        if (starts(bytes, 0, "\u00ff\u00fe\0\0") || starts(bytes, 0, "\0\0\u00fe\u00ff")) {
            return Optional.of(FileKind.UTF_32);
        }
        boolean isMarked = starts(bytes, 0, "\u00ff\u00fe") || starts(bytes, 0, "\u00fe\u00ff");
        if (isMarked || bytes.length == 0) {
            return Optional.empty();
        }
        // A document may be text alone, or bytes after its first line.
        if (starts(bytes, 0, "%PDF-") && PDF.matcher(text(bytes, 0, 32)).lookingAt()) {
            return Optional.of(FileKind.PDF);
        }
        if (starts(bytes, 0, "PK\3\4") || starts(bytes, 0, "PK\5\6")) {
            return Optional.of(ZipKind.of(bytes));
        }
        int zeros = 0;
        int controls = 0;
        int length = Math.min(bytes.length, HEAD);
        for (int i = 0; i < length; i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && isNoText(bytes[i])) {
                controls++;
                zeros += bytes[i] == 0 ? 1 : 0;
            }
        }
        if (controls == 0) {
            return Optional.empty();
        }
        for (Signature signature : TABLE) {
            boolean isSure = zeros > 0 || !signature.isWord();
            if (isSure && starts(bytes, signature.offset(), signature.bytes())) {
                return Optional.of(precise(signature.kind(), bytes));
            }
        }
        return bytes(bytes, length, zeros, controls);
    }

    /** A stray control character makes no binary file, nor do the colours of a terminal. */
    private static boolean isNoText(byte b) {
        return b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != '\u001b';
    }

    private static FileKind precise(FileKind kind, byte[] bytes) {
        boolean isSaved =
                kind == FileKind.PROPERTY_LIST && text(bytes, 0, HEAD).contains("WebMainResource");
        return isSaved ? FileKind.WEB_ARCHIVE : kind;
    }

    private static Optional<FileKind> bytes(byte[] bytes, int length, int zeros, int controls) {
        if (zeros * 5 > length * 2 && zeros == controls) {
            boolean isWide = length > 1 && (bytes[0] == 0) != (bytes[1] == 0);
            return Optional.of(isWide ? FileKind.UTF_16 : FileKind.BINARY);
        }
        // A damaged post has one or two; a compressed stream has one in eight.
        boolean isBinary = zeros > 0 ? controls * 300L > length : controls * 20L > length;
        return isBinary ? Optional.of(FileKind.BINARY) : Optional.empty();
    }

    static boolean starts(byte[] bytes, int at, String latin1) {
        if (bytes.length < at + latin1.length()) {
            return false;
        }
        for (int i = 0; i < latin1.length(); i++) {
            char wanted = latin1.charAt(i);
            if (wanted != ANY && (bytes[at + i] & 0xFF) != wanted) {
                return false;
            }
        }
        return true;
    }

    /** Some of {@code bytes}, each as one character. */
    static String text(byte[] bytes, int from, int length) {
        int start = Math.max(0, Math.min(from, bytes.length));
        return new String(bytes, start, Math.min(length, bytes.length - start), ISO_8859_1);
    }
}
