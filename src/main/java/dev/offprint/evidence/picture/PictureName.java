package dev.offprint.evidence.picture;

import dev.offprint.url.Address;
import dev.offprint.url.Parameter;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stays the same in the addresses of one picture, whatever its size and whichever server
 * scales it.
 */
public final class PictureName {

    /** Servers that take the picture's own address as a parameter: Next.js, weserv, Photon. */
    private static final List<String> CARRIERS = List.of("url", "src", "image", "img");

    /** WordPress's 300x200, Shopify's _300x, Zhihu's _720w, Retina's @2x. */
    private static final Pattern SIZE =
            Pattern.compile(
                    "(?:[-_](?:\\d{1,4}x\\d{0,4}|scaled|\\d{2,4}w|hd|[blrs])|@[23]x)(?=\\.[A-Za-z]{3,4}$)");

    private static final Pattern FILE =
            Pattern.compile(
                    "\\.(?:jpe?g|png|gif|webp|avif|svg|bmp|jfif)$", Pattern.CASE_INSENSITIVE);

    /**
     * Names that tell nothing: cameras, exports and servers of films give them to every picture.
     */
    private static final Pattern GENERIC =
            Pattern.compile(
                    "(?i)(?:image|img|photo|picture|pic|foto|bild|file|default|original|thumb|cover"
                            + "|main|unnamed|screenshot|(?:hq|mq|sd|maxres)default)?[-_]?\\d{0,3}");

    /** Folders that only say of which size the pictures in them are. */
    private static final Pattern SIZE_FOLDER =
            Pattern.compile(
                    // Not two figures, nor a year, which are a date.
                    "(?i)(?:[whs]_?\\d{1,4}|(?!(?:19|20)\\d\\d$)\\d{3,4}|\\d{1,4}x\\d{1,4})(?:-[a-z]+)?|thumb\\w*|small|medium|large|full"
                            + "|orig\\w*|max|resized?|scaled|cache|preview|styles|public");

    private PictureName() {}

    /** A name to compare; empty when the address has none. */
    public static String of(String text) {
        Address address = Address.parse(carried(text));
        String path = address.path();
        if (address.scheme().orElse("").equals("data")) {
            return text;
        }
        int last = path.lastIndexOf('/');
        String name = SIZE.matcher(path.substring(last + 1)).replaceFirst("");
        int equals = name.indexOf('=');
        if (equals > 0) {
            // Google appends the size to the picture's key: …/AbC123=w640-h480.
            name = name.substring(0, equals);
        }
        int dot = name.lastIndexOf('.');
        if (dot > 0 && GENERIC.matcher(name.substring(0, dot)).matches()) {
            return folder(path, last) + name;
        }
        boolean isWeak = name.length() < 8 && name.indexOf('.') < 0;
        if (!isWeak || last <= 0) {
            return name;
        }
        // WeChat's pictures are all called 640, for their width, and the folder is the key.
        int before = path.lastIndexOf('/', last - 1);
        String folder = path.substring(before + 1, last + 1);
        return isNumber(name) ? folder : folder + name;
    }

    /** The folder that tells a picture of this name from others, with its slash. */
    private static String folder(String path, int end) {
        int stop = end;
        while (stop > 0) {
            int start = path.lastIndexOf('/', stop - 1);
            String folder = path.substring(start + 1, stop);
            if (!SIZE_FOLDER.matcher(folder).matches()) {
                return folder + '/';
            }
            stop = start;
        }
        return "";
    }

    private static boolean isNumber(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!Character.isDigit(name.charAt(i))) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** Whether two addresses are of one picture, in whatever size. */
    public static boolean areSame(String one, String other) {
        String name = of(one);
        return !name.isEmpty() && name.equals(of(other));
    }

    /** Whether two addresses name the same file, whatever their queries and folders. */
    public static boolean areSameFile(String one, String other) {
        String name = file(one);
        return !name.isEmpty() && name.equals(file(other)) && areSame(one, other);
    }

    /** Whether an address ends as the files of pictures do. */
    public static boolean isFile(String text) {
        return FILE.matcher(file(text)).find();
    }

    private static String file(String text) {
        String path = Address.parse(text).path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String carried(String text) {
        for (Parameter parameter : Address.parse(text).parameters()) {
            boolean isCarrier =
                    CARRIERS.contains(parameter.name()) && parameter.value().indexOf('/') >= 0;
            if (isCarrier) {
                return parameter.value();
            }
        }
        return text;
    }
}
