package dev.offprint.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Whether a picture that stands in its own address (RFC 2397) shows anything. Lazy loaders put an
 * empty one where the picture will be; a small drawing, an icon or a dot of five pixels is none.
 */
public enum InlinePicture {
    /** White, grey, black or nothing all over, no picture at all, or damaged. */
    NOTHING,
    /** More than one colour, or something drawn. */
    SOMETHING,
    /**
     * Of a kind that is not decoded here, or one bright colour all over: the key of a map, a sample
     * of paint, or what a loader shows of the picture that it fetches.
     */
    UNKNOWN;

    /** Base64 of more than this is no spacer, and is not decoded. */
    private static final int LONGEST_SPACER = 400;

    /** A blank drawing may name its size, a colour and its fonts; a longer one draws something. */
    private static final int LONGEST_DRAWING = 6_000;

    /** What so few bytes say of more pixels is one colour. */
    private static final int MAX_PIXELS = 1 << 20;

    private static final Pattern DRAWN =
            Pattern.compile(
                    "<(?:\\w+:)?(?:path|circle|ellipse|line|polyline|polygon|text|use|lineargradient)\\b"
                            + "|<(?:\\w+:)?rect\\b[^>]*>.*<(?:\\w+:)?rect\\b",
                    Pattern.DOTALL);

    /** What an area of a drawing is filled with, in hexadecimal or by name. */
    private static final Pattern FILL =
            Pattern.compile("\\bfill\\s{0,9}[=:]\\s{0,9}[\"']?(#\\p{XDigit}{3,6}|[a-z]{3,20})");

    /** Names of CSS that are no bright colour. */
    private static final Pattern PALE =
            Pattern.compile(
                    "none|transparent|currentcolor|inherit|white|black|silver|\\w*gr[ae]y|\\w*white"
                            + "|snow|gainsboro|url");

    /** So far apart are the parts of a bright colour at the least, of 255. */
    private static final int BRIGHT = 32;

    /** A wheel that turns while something else is fetched. */
    private static final Pattern TURNING = Pattern.compile("<(?:animate|animatetransform)\\b");

    /** What {@code address}, which begins with {@code data:}, shows. */
    public static InlinePicture of(String address) {
        int comma = address.indexOf(',');
        if (comma < 0) {
            return NOTHING;
        }
        String type = address.substring(0, comma).toLowerCase(Locale.ROOT);
        boolean isDrawing = type.startsWith("data:image/svg");
        if (address.length() > (isDrawing ? LONGEST_DRAWING : LONGEST_SPACER)) {
            return SOMETHING;
        }
        byte[] content;
        try {
            content = content(address.substring(comma + 1), type.endsWith(";base64"));
        } catch (IllegalArgumentException damaged) {
            return NOTHING;
        }
        return isDrawing ? drawing(content) : bitmap(content);
    }

    private static byte[] content(String data, boolean isBase64) {
        byte[] raw = data.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream plain = new ByteArrayOutputStream(raw.length);
        for (int i = 0; i < raw.length; i++) {
            int high = i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(raw[i + 2], 16);
            // "width='100%'" is often not escaped, and browsers read it.
            boolean isEscape = raw[i] == '%' && low >= 0;
            plain.write(isEscape ? high * 16 + low : raw[i]);
            i += isEscape ? 2 : 0;
        }
        return isBase64 ? Base64.getMimeDecoder().decode(plain.toByteArray()) : plain.toByteArray();
    }

    private static InlinePicture drawing(byte[] content) {
        String svg = new String(content, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        if (TURNING.matcher(svg).find()) {
            return NOTHING;
        }
        if (DRAWN.matcher(svg).find()) {
            return SOMETHING;
        }
        Matcher fill = FILL.matcher(svg);
        return svg.contains("<rect") && fill.find() && isBright(fill.group(1)) ? UNKNOWN : NOTHING;
    }

    private static boolean isBright(String colour) {
        if (!colour.startsWith("#")) {
            return !PALE.matcher(colour).matches();
        }
        int digits = colour.length() < 7 ? 1 : 2;
        int[] parts = new int[3];
        for (int i = 0; i < parts.length; i++) {
            int at = 1 + i * digits;
            int part = Integer.parseInt(colour.substring(at, at + digits), 16);
            parts[i] = digits == 1 ? part * 17 : part;
        }
        return isBright(parts[0], parts[1], parts[2]);
    }

    private static boolean isBright(int red, int green, int blue) {
        int most = Math.max(red, Math.max(green, blue));
        int least = Math.min(red, Math.min(green, blue));
        return most - least >= BRIGHT;
    }

    private static InlinePicture bitmap(byte[] content) {
        Optional<ImageKind> kind = ImageKind.of(content);
        if (kind.isEmpty()) {
            return NOTHING;
        }
        return switch (kind.get()) {
            case GIF, PNG -> pixels(content, kind.get());
            case SVG -> drawing(content);
            default -> UNKNOWN;
        };
    }

    private static InlinePicture pixels(byte[] content, ImageKind kind) {
        long width = kind == ImageKind.GIF ? shortAt(content, 7, 6) : shortAt(content, 18, 19);
        long height = kind == ImageKind.GIF ? shortAt(content, 9, 8) : shortAt(content, 22, 23);
        if (width * height <= 1 || width * height > MAX_PIXELS) {
            // One pixel needs no decoder, which takes its time to load.
            return NOTHING;
        }
        try {
            BufferedImage image =
                    ImageIO.read(
                            new MemoryCacheImageInputStream(new ByteArrayInputStream(content)));
            return image == null ? NOTHING : pixels(image);
        } catch (IOException | RuntimeException damaged) {
            // The decoders throw what they like for damaged files.
            return NOTHING;
        }
    }

    private static InlinePicture pixels(BufferedImage image) {
        int first = image.getRGB(0, 0);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int colour = image.getRGB(x, y);
                boolean areInvisible = (colour >>> 24) == 0 && (first >>> 24) == 0;
                if (colour != first && !areInvisible) {
                    return SOMETHING;
                }
            }
        }
        boolean isSeen = (first >>> 24) == 0xff;
        boolean isBright = isBright(first >> 16 & 0xff, first >> 8 & 0xff, first & 0xff);
        return isSeen && isBright ? UNKNOWN : NOTHING;
    }

    private static int shortAt(byte[] bytes, int high, int low) {
        return Math.max(high, low) < bytes.length
                ? (bytes[high] & 0xff) << 8 | (bytes[low] & 0xff)
                : 0;
    }
}
