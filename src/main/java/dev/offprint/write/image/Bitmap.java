package dev.offprint.write.image;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A decoded image, in sRGB once it has been drawn upright or smaller. */
final class Bitmap {
    /** More is no illustration of a post; decoded it takes four bytes each. */
    private static final long MAX_PIXELS = 60_000_000;

    private static final float QUALITY = 0.88f;

    private final BufferedImage image;

    /** Whether the decoder found all that it looked for. */
    private final boolean isWhole;

    private Bitmap(BufferedImage image) {
        this(image, true);
    }

    private Bitmap(BufferedImage image, boolean isWhole) {
        this.image = image;
        this.isWhole = isWhole;
    }

    boolean isWhole() {
        return isWhole;
    }

    /** Returns the picture with eight bits for each part of a colour. */
    Bitmap shallow() {
        return drawn(image.getWidth(), image.getHeight(), new AffineTransform());
    }

    /**
     * Decodes the first picture of a file.
     *
     * @param maxSize the longest side that will be wanted in pixels; far larger images are decoded
     *     coarsely, to save memory
     * @throws IOException when it is damaged, of a variant that Java cannot read, or too large; for
     *     some damaged files, readers throw what else there is
     */
    static Bitmap decode(ImageFile file, int maxSize) throws IOException {
        ImageReader reader = reader(file.type());
        try (MemoryCacheImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(file.bytes()))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            ImageReadParam param = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / 2 / maxSize);
            if ((long) width * height / step / step > MAX_PIXELS) {
                throw new IOException("more than " + MAX_PIXELS + " pixels");
            }
            param.setSourceSubsampling(step, step, 0, 0);
            List<String> warnings = new ArrayList<>();
            reader.addIIOReadWarningListener((from, warning) -> warnings.add(warning));
            BufferedImage image =
                    PrintColours.isIn(file)
                            ? PrintColours.onScreen(file.bytes(), reader.readRaster(0, param))
                            : reader.read(0, param);
            return new Bitmap(image, warnings.isEmpty());
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(ImageType type) throws IOException {
        if (type == ImageType.WEBP) {
            return WebpReader.create();
        }
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.mediaType());
        if (!readers.hasNext()) {
            throw new IOException("no reader");
        }
        return readers.next();
    }

    boolean hasAlpha() {
        return image.getColorModel().hasAlpha();
    }

    ImageSize size() {
        return new ImageSize(image.getWidth(), image.getHeight());
    }

    int longestSide() {
        return Math.max(image.getWidth(), image.getHeight());
    }

    /** Returns the picture as {@link ExifOrientation} says it is to be seen. */
    Bitmap upright(int orientation) {
        int width = image.getWidth();
        int height = image.getHeight();
        AffineTransform turn =
                switch (orientation) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
                    case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
                    default -> new AffineTransform();
                };
        boolean isTurned = orientation >= 5;
        return drawn(isTurned ? height : width, isTurned ? width : height, turn);
    }

    /** Returns the picture in the same proportions with its longest side of {@code size} pixels. */
    Bitmap scaledTo(int size) {
        BufferedImage source = image;
        // Bilinear filtering skips pixels below one half, so it goes down by halves.
        while (Math.max(source.getWidth(), source.getHeight()) > 2 * size) {
            source = new Bitmap(source).scaled(0.5).image;
        }
        Bitmap last = new Bitmap(source);
        return last.scaled((double) size / last.longestSide());
    }

    private Bitmap scaled(double factor) {
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        AffineTransform scale =
                AffineTransform.getScaleInstance(
                        (double) width / image.getWidth(), (double) height / image.getHeight());
        return drawn(width, height, scale);
    }

    private Bitmap drawn(int width, int height, AffineTransform transform) {
        int type = hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage drawn = new BufferedImage(width, height, type);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, transform, null);
        graphics.dispose();
        return new Bitmap(drawn);
    }

    /** Returns the picture as a file of {@code type}, JPEG or PNG. */
    ImageFile encode(ImageType type) throws IOException {
        // JPEG knows no alpha and no palette, and an embedded colour profile would be lost.
        BufferedImage plain =
                type == ImageType.JPEG && image.getType() != BufferedImage.TYPE_INT_RGB
                        ? opaque()
                        : image;
        ImageWriter writer =
                ImageIO.getImageWriters(
                                ImageTypeSpecifier.createFromRenderedImage(plain), type.extension())
                        .next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (type == ImageType.JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(plain, null, null), param);
        } finally {
            writer.dispose();
        }
        return new ImageFile(type, out.toByteArray());
    }

    private BufferedImage opaque() {
        BufferedImage drawn =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.drawImage(image, 0, 0, java.awt.Color.WHITE, null);
        graphics.dispose();
        return drawn;
    }
}
