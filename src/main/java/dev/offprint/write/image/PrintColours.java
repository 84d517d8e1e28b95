package dev.offprint.write.image;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * JPEG with the four inks of a printing press, which Kindle and Kobo do not show, in the colours of
 * a screen. Java reads the inks and leaves the rest; the newest library that does it (imageio-jpeg)
 * would read every JPEG of the program from then on.
 */
final class PrintColours {
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PROFILE = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

    private static final int APP2 = 0xe2;
    private static final int APP14 = 0xee;

    private final byte[] jpeg;

    private PrintColours(byte[] jpeg) {
        this.jpeg = jpeg;
    }

    /** Whether a JPEG file has four parts a pixel. */
    static boolean isIn(ImageFile file) {
        if (file.type() != ImageType.JPEG) {
            return false;
        }
        int frame = ImageType.jpegFrame(file.bytes());
        return frame >= 0 && file.bytes()[frame + 9] == 4;
    }

    /** Returns the picture that the decoded parts are of. */
    static BufferedImage onScreen(byte[] jpeg, Raster parts) {
        return new PrintColours(jpeg).converted(parts);
    }

    private BufferedImage converted(Raster parts) {
        WritableRaster inks = inks(parts);
        BufferedImage image =
                new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_INT_RGB);
        Optional<ICC_Profile> profile = profile();
        if (profile.isPresent()) {
            try {
                WritableRaster colours =
                        Raster.createInterleavedRaster(
                                0, inks.getWidth(), inks.getHeight(), 3, null);
                ColorSpace from = new ICC_ColorSpace(profile.get());
                ColorSpace screen = ColorSpace.getInstance(ColorSpace.CS_sRGB);
                new ColorConvertOp(from, screen, null).filter(inks, colours);
                int[] row = new int[3 * inks.getWidth()];
                for (int y = 0; y < inks.getHeight(); y++) {
                    image.getRaster()
                            .setPixels(
                                    0,
                                    y,
                                    inks.getWidth(),
                                    1,
                                    colours.getPixels(0, y, inks.getWidth(), 1, row));
                }
                return image;
            } catch (RuntimeException | LinkageError damaged) {
                // A profile that is none: the plain way says nearly the same.
            }
        }
        plain(inks, image.getRaster());
        return image;
    }

    /** Paper without ink is white, and each ink takes its part of it away. */
    private static void plain(Raster inks, WritableRaster colours) {
        int width = inks.getWidth();
        int[] from = new int[4 * width];
        int[] to = new int[3 * width];
        for (int y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(0, y, width, 1, from);
            for (int x = 0; x < width; x++) {
                int light = 255 - from[4 * x + 3];
                for (int part = 0; part < 3; part++) {
                    to[3 * x + part] = (255 - from[4 * x + part]) * light / 255;
                }
            }
            colours.setPixels(0, y, width, 1, to);
        }
    }

    /**
     * Returns how much of each ink there is. Adobe's programs write how much there is not, and may
     * write it as light, darkness and tint (Adobe Technical Note 5116, section 18).
     */
    private WritableRaster inks(Raster parts) {
        int width = parts.getWidth();
        WritableRaster inks = Raster.createInterleavedRaster(0, width, parts.getHeight(), 4, null);
        int adobe = marker(APP14, ADOBE, 0);
        boolean isTinted = adobe >= 0 && jpeg[adobe + 15] == 2;
        int[] row = new int[4 * width];
        for (int y = 0; y < parts.getHeight(); y++) {
            parts.getPixels(0, y, width, 1, row);
            for (int i = 0; isTinted && i < row.length; i += 4) {
                double light = row[i];
                double blue = row[i + 1] - 128.0;
                double red = row[i + 2] - 128.0;
                row[i] = 255 - clamped(light + 1.402 * red);
                row[i + 1] = 255 - clamped(light - 0.34414 * blue - 0.71414 * red);
                row[i + 2] = 255 - clamped(light + 1.772 * blue);
            }
            for (int i = 0; adobe >= 0 && i < row.length; i++) {
                row[i] = 255 - row[i];
            }
            inks.setPixels(0, y, width, 1, row);
        }
        return inks;
    }

    private static int clamped(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }

    /** Returns the profile in its pieces (ICC.1:2022, section B.4) put together. */
    private Optional<ICC_Profile> profile() {
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        int at = marker(APP2, PROFILE, 0);
        while (at >= 0) {
            int start = at + 4 + PROFILE.length + 2;
            int end = Math.min(jpeg.length, at + 2 + ImageSize.ushort(jpeg, at + 2));
            if (end > start) {
                profile.write(jpeg, start, end - start);
            }
            at = marker(APP2, PROFILE, end);
        }
        try {
            ICC_Profile read = ICC_Profile.getInstance(profile.toByteArray());
            return Optional.of(read).filter(known -> known.getNumComponents() == 4);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Returns where a segment with that sign stands, from an offset on; -1 when nowhere. */
    private int marker(int marker, byte[] sign, int from) {
        int at = 2;
        while (at + 4 <= jpeg.length && jpeg[at] == (byte) 0xff) {
            int found = jpeg[at + 1] & 0xff;
            int content = at + 4;
            int end = content + sign.length;
            boolean isIt =
                    found == marker
                            && at >= from
                            && end + 8 < jpeg.length
                            && Arrays.equals(jpeg, content, end, sign, 0, sign.length);
            if (isIt) {
                return at;
            }
            if (found == 0xda) {
                return -1;
            }
            at += found == 0xff ? 1 : 2 + ImageSize.ushort(jpeg, at + 2);
        }
        return -1;
    }
}
