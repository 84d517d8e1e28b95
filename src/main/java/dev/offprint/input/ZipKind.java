package dev.offprint.input;

import java.util.List;

/**
 * What a ZIP archive is by the names in it (APPNOTE.TXT, section 4.3: first file and directory).
 */
final class ZipKind {
    /** Where names are looked for: the first files, and the directory of all at the end; bytes. */
    private static final int HEAD = 4 * 1024;

    private static final int TAIL = 64 * 1024;

    /** A name in the archive, or what its first file says. */
    private record Sign(String text, FileKind kind) {}

    private static final List<Sign> SIGNS =
            List.of(
                    new Sign("application/epub+zip", FileKind.EPUB),
                    new Sign("application/vnd.oasis.opendocument.text", FileKind.OPEN_DOCUMENT),
                    new Sign(
                            "application/vnd.oasis.opendocument.spreadsheet", FileKind.SPREADSHEET),
                    new Sign("application/vnd.oasis.opendocument.presentation", FileKind.SLIDES),
                    new Sign("word/document", FileKind.WORD),
                    new Sign("xl/workbook", FileKind.SPREADSHEET),
                    new Sign("ppt/presentation", FileKind.SLIDES),
                    new Sign("META-INF/container.xml", FileKind.EPUB),
                    new Sign("wacz_version", FileKind.WACZ),
                    new Sign("archive/data.warc", FileKind.WACZ),
                    new Sign("AndroidManifest.xml", FileKind.PROGRAM),
                    new Sign("META-INF/MANIFEST.MF", FileKind.JAVA_ARCHIVE));

    private ZipKind() {}

    static FileKind of(byte[] bytes) {
        String head = Signatures.text(bytes, 0, HEAD);
        String tail = Signatures.text(bytes, bytes.length - TAIL, TAIL);
        for (Sign sign : SIGNS) {
            if (head.contains(sign.text()) || tail.contains(sign.text())) {
                return sign.kind();
            }
        }
        return FileKind.ZIP;
    }
}
