package dev.offprint.web;

import dev.offprint.image.ImageKind;
import dev.offprint.url.Address;
import java.util.Locale;
import java.util.Set;

/** Readable names for files of pictures. */
public final class ImageFileName {
    private static final int LONGEST = 60;

    /** What Windows keeps for devices. */
    private static final Set<String> TAKEN = Set.of("con", "prn", "aux", "nul", "com1", "lpt1");

    private ImageFileName() {}

    /** The last name in {@code address} without its extension, as every file system takes it. */
    public static String stem(String address) {
        String path = Address.parse(address).decodedPath();
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        boolean isImage = dot > 0 && ImageKind.isExtension(name.substring(dot + 1));
        StringBuilder stem = new StringBuilder();
        String plain = isImage ? name.substring(0, dot) : name;
        for (int i = 0; i < plain.length() && stem.length() < LONGEST; ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            boolean isKept = Character.isLetterOrDigit(c) || c == '_' || c == '.';
            if (isKept) {
                stem.appendCodePoint(c);
            } else if (stem.length() > 0 && stem.charAt(stem.length() - 1) != '-') {
                stem.append('-');
            }
        }
        String result = stem.toString().replaceAll("^[.-]+|[.-]+$", "");
        boolean isUsable = !result.isEmpty() && !TAKEN.contains(result.toLowerCase(Locale.ROOT));
        return isUsable ? result : "image";
    }
}
