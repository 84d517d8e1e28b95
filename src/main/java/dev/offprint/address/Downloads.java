package dev.offprint.address;

import java.util.Set;

/** What addresses of files that are neither pages nor pictures end in. */
final class Downloads {
    private static final Set<String> FILES =
            Set.of(
                    "pdf", "zip", "gz", "tgz", "tar", "bz2", "xz", "rar", "7z", "doc", "docx",
                    "xls", "xlsx", "ppt", "pptx", "odt", "ods", "csv", "txt", "rtf", "epub", "mobi",
                    "mp3", "mp4", "m4a", "m4v", "ogg", "ogv", "oga", "wav", "webm", "mov", "avi",
                    "flac", "java", "py", "rb", "c", "cpp", "h", "go", "rs", "js", "css", "json",
                    "xml", "yml", "yaml", "sql", "sh", "ipynb", "patch", "diff", "exe", "dmg",
                    "apk", "jar", "swf", "vtt", "srt", "psd", "ai", "ttf", "woff", "woff2");

    private Downloads() {}

    /** Whether a name with that extension is of such a file. */
    static boolean isExtension(String extension) {
        return FILES.contains(extension);
    }
}
