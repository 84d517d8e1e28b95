package dev.offprint.rule.check.image.source;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells addresses of pictures from those of what a page shows until the picture is loaded. */
public final class Placeholders {

    /** What lazy loaders, forums and table layouts call the empty picture they ship with. */
    private static final Pattern NAME =
            Pattern.compile(
                    "(?:(?:img|image|lazy|bg|pic|default|js|ajax|page)[-_.]?)?"
                            + "(?:spacer|space|shim|blank|transparent|transp|trans|placeholder|white-?dot"
                            + "|white|gr[ae]y|clear-?dot|clear|empty|none|dummy|lazy|lazy-?load(?:er|ing)?"
                            + "|loading|loader|preload(?:er)?|pixel|px|dot|fill|1x1|1px|[stx])"
                            + "(?:[-_.]?(?:gif|img|image|pic|bg|icon|white|gr[ae]y|trans|pixel|placeholder"
                            + "|loader|square|wide|small|big|default|\\d{1,4}x\\d{1,4}|\\d{1,3}(?:px)?)){0,2}"
                            + "\\.(?:gif|png|svg|webp)",
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
                            + "|[-_/.](?:blur|blurred|lqip|tiny|thumb-?placeholder|lowres|low-res)[-_/.]");

    /** A picture in a data address is longer than any spacer. */
    private static final int LONGEST_SPACER = 400;

    /** A picture of twenty pixels' width, as loaders blur it, is no longer than this. */
    private static final int LONGEST_PREVIEW = 6_000;

    /** What the parser puts in place of template source; nobody knows what it becomes. */
    private static final char TEMPLATE = '\uE000';

    private Placeholders() {}

    /** Whether an address, by itself, shows nothing. */
    public static boolean isPlaceholder(String address) {
        if (address.indexOf(TEMPLATE) >= 0) {
            return false;
        }
        String lower = address.toLowerCase(Locale.ROOT);
        if (lower.startsWith("data:")) {
            boolean isDrawing = lower.startsWith("data:image/svg+xml");
            return address.length() <= LONGEST_SPACER
                    || (isDrawing && address.length() <= LONGEST_PREVIEW && isEmptyDrawing(lower));
        }
        return lower.equals("#")
                || lower.equals("about:blank")
                || lower.equals("undefined")
                || lower.equals("null")
                || lower.startsWith("javascript:")
                || NAME.matcher(fileName(address)).matches();
    }

    /** Whether an address is a small copy that only stands in for the picture. */
    public static boolean isPreview(String address) {
        boolean isData = address.regionMatches(true, 0, "data:image/", 0, 11);
        return isData ? address.length() <= LONGEST_PREVIEW : PREVIEW.matcher(address).find();
    }

    /** A drawing by hand has paths; a spacer has a size and at most a blurred picture in it. */
    private static boolean isEmptyDrawing(String lower) {
        return !lower.contains("%3cpath") && !lower.contains("<path");
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
