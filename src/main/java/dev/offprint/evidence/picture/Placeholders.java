package dev.offprint.evidence.picture;

import dev.offprint.image.InlinePicture;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells addresses of pictures from those of what a page shows until the picture is loaded. */
public final class Placeholders {

    private static final String BEFORE =
            "(?:(?:img|image|lazy|bg|pic|default|js|ajax|page)[-_.]?)?";

    private static final String AFTER =
            "(?:[-_.]?(?:gif|img|image|pic|bg|icon|white|gr[ae]y|trans|pixel|placeholder"
                    + "|loader|square|wide|small|big|default|\\d{1,4}x\\d{1,4}|\\d{1,3}(?:px)?)){0,2}";

    /** What lazy loaders, forums and table layouts call the empty picture they ship with. */
    private static final String EMPTY =
            "(?:spacer|shim|blank|transparent|transp|placeholder|white-?dot|clear-?dot"
                    + "|lazy|lazy-?load(?:er|ing)?|preload(?:er)?|1x1|1px)";

    /**
     * What they call it too, but what may be the name of a picture: of space, or of a telephone.
     */
    private static final String MAYBE_EMPTY =
            "(?:space|trans|white|gr[ae]y|clear|empty|none|dummy|loading|loader|pixel|px|dot|fill"
                    + "|[stx])";

    private static final Pattern NAME =
            Pattern.compile(
                    BEFORE
                            + ("(?:" + EMPTY + "|" + MAYBE_EMPTY + ")")
                            + AFTER
                            + "\\.(?:gif|png|svg|webp)",
                    Pattern.CASE_INSENSITIVE);

    /** Nobody has kept a picture worth seeing as a GIF of such a name. */
    private static final Pattern SURE_NAME =
            Pattern.compile(
                    ("(?:" + BEFORE + EMPTY + AFTER + "\\.(?:gif|png|svg|webp)")
                            + ("|" + BEFORE + MAYBE_EMPTY + AFTER + "\\.gif")
                            + ("|" + BEFORE + "(?:loading|loader)" + AFTER + "\\.svg)"),
                    Pattern.CASE_INSENSITIVE);

    /** Small copies that a page shows, often blurred, while the picture comes. */
    private static final Pattern PREVIEW =
            Pattern.compile(
                    "/(?:max|w|resize|fit/[cft])/[1-9]\\d?/" // Medium, max/60
                            + "|/resize:(?:fit|fill):[1-9]\\d?[:/]" // Medium since 2022
                            + "|[,/]w_[1-9]\\d?,[^/]*/|[,_/]blur_\\d|[,/]e_blur|[,/]q_(?:1|auto:low)[,/]"
                            + "|[?&;](?:w|width|resize|size)=[1-9]\\d?(?:[&;,x%].*)?$"
                            + "|[?&;](?:blur|blurry|lqip)=|[?&;]q=1(?:[&;]|$)"
                            + "|_\\d\\d?x\\d{0,2}(?:_crop_\\w+)?\\.(?:jpe?g|png|webp)" // Shopify
                            + "|[-_/.](?:blur|blurred|lqip|tiny|thumb-?placeholder|lowres|low-res)(?:/|\\.\\w{3,4}(?:[?#]|$))");

    /** A picture of twenty pixels' width, as loaders blur it, is no longer than this. */
    private static final int LONGEST_PREVIEW = 6_000;

    /** What the parser puts in place of template source; nobody knows what it becomes. */
    private static final char TEMPLATE = '\uE000';

    private Placeholders() {}

    /**
     * Whether an address looks like one that shows nothing, which decides where the element or its
     * neighbour has another.
     */
    public static boolean isPlaceholder(String address) {
        return is(address, NAME, InlinePicture.UNKNOWN);
    }

    /**
     * Whether an address shows nothing for certain, so that the element can go that has no other.
     */
    public static boolean isNothing(String address) {
        return is(address, SURE_NAME, InlinePicture.NOTHING);
    }

    private static boolean is(String address, Pattern name, InlinePicture mostShown) {
        if (address.indexOf(TEMPLATE) >= 0) {
            return false;
        }
        String lower = address.toLowerCase(Locale.ROOT);
        if (lower.startsWith("data:")) {
            InlinePicture shown = InlinePicture.of(address);
            return shown == InlinePicture.NOTHING || shown == mostShown;
        }
        return lower.equals("#")
                || lower.equals("about:blank")
                || lower.equals("undefined")
                || lower.equals("null")
                || lower.startsWith("javascript:")
                || name.matcher(fileName(address)).matches();
    }

    /** Whether an address is a small copy that only stands in for the picture. */
    public static boolean isPreview(String address) {
        boolean isData = address.regionMatches(true, 0, "data:image/", 0, 11);
        return isData ? address.length() <= LONGEST_PREVIEW : PREVIEW.matcher(address).find();
    }

    private static String fileName(String address) {
        int end = address.length();
        for (int i = 0; i < end; i++) {
            if (address.charAt(i) == '?' || address.charAt(i) == '#') {
                end = i;
            }
        }
        return address.substring(address.lastIndexOf('/', end - 1) + 1, end);
    }
}
