package dev.offprint.write.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes pixels as PNG of three bytes each (ISO/IEC 15948), which every reading system shows, and
 * needs nothing of Java's own pictures, which not every Java has.
 */
public final class RgbPng {
    private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";

    /** A row is written as what differs from the row above: of flat colours nothing is left. */
    private static final int FILTER_UP = 2;

    private RgbPng() {}

    /**
     * Returns the file of a picture.
     *
     * @param pixels row by row, as {@code 0xRRGGBB}; as many as make whole rows
     */
    public static ImageFile of(int width, int[] pixels) {
        int height = pixels.length / width;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE.getBytes(StandardCharsets.ISO_8859_1));
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        uint(width, header);
        uint(height, header);
        header.writeBytes(new byte[] {8, 2, 0, 0, 0});
        chunk("IHDR", header.toByteArray(), out);
        chunk("IDAT", deflated(rows(width, height, pixels)), out);
        chunk("IEND", new byte[0], out);
        return new ImageFile(ImageType.PNG, out.toByteArray());
    }

    private static byte[] rows(int width, int height, int[] pixels) {
        byte[] rows = new byte[height * (3 * width + 1)];
        int at = 0;
        for (int y = 0; y < height; y++) {
            rows[at++] = FILTER_UP;
            for (int i = y * width; i < (y + 1) * width; i++) {
                int pixel = pixels[i];
                int above = y == 0 ? 0 : pixels[i - width];
                rows[at++] = (byte) ((pixel >> 16) - (above >> 16));
                rows[at++] = (byte) ((pixel >> 8) - (above >> 8));
                rows[at++] = (byte) (pixel - above);
            }
        }
        return rows;
    }

    private static byte[] deflated(byte[] rows) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        deflater.setInput(rows);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static void chunk(String type, byte[] content, ByteArrayOutputStream out) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        uint(content.length, out);
        out.writeBytes(name);
        out.writeBytes(content);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        uint((int) sum.getValue(), out);
    }

    private static void uint(int value, ByteArrayOutputStream out) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(value >>> shift);
        }
    }
}
