package dev.offprint.write.html;

import dev.offprint.url.PercentEncoding;
import java.util.Locale;
import java.util.Set;

/** What an address tells about the image behind it. */
public final class ImageName {
    private static final Set<String> EXTENSIONS =
            Set.of("jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "bmp", "tif", "tiff");

    private ImageName() {}

    /** Returns the file name, or the whole address when it has none; empty for inline data. */
    public static String of(String address) {
        String trimmed = address.strip();
        if (trimmed.regionMatches(true, 0, "data:", 0, 5)) {
            return "";
        }
        String path = path(trimmed);
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.isEmpty()) {
            return trimmed;
        }
        return PercentEncoding.decode(name);
    }

    /** Says whether the address ends as that of an image file does. */
    static boolean isImage(String address) {
        String path = path(address.strip());
        String extension = path.substring(path.lastIndexOf('.') + 1);
        return EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT));
    }

    private static String path(String address) {
        int end = 0;
        while (end < address.length() && "?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return address.substring(0, end);
    }
}
