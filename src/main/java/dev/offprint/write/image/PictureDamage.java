package dev.offprint.write.image;

import dev.offprint.image.FileEnds;
import dev.offprint.image.ImageDamage;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Looks for what keeps a picture from being shown, without decoding it. Reading systems show a
 * broken sign for such a file, or refuse the book.
 */
final class PictureDamage {
    private static final String CUT_OFF = "cut off before its end";

    private PictureDamage() {}

    /** Returns why bytes of no known kind, or of one without a size, are no picture. */
    static String ofOther(byte[] bytes) {
        Optional<ImageDamage> damage = ImageDamage.of(FileEnds.of(bytes));
        if (damage.isPresent() && damage.get() == ImageDamage.EMPTY) {
            return "empty";
        } else if (damage.isPresent() && damage.get() == ImageDamage.WEB_PAGE) {
            return "a web page, not an image";
        }
        return "not a readable image";
    }

    /**
     * Returns what is wrong with a file whose header is sound. What a decoder can still read all of
     * is not lost.
     */
    static Optional<String> of(ImageFile file) {
        byte[] bytes = file.bytes();
        if (file.type() == ImageType.PNG) {
            return ofPng(bytes);
        }
        boolean isWhole =
                switch (file.type()) {
                    case JPEG -> isWholeJpeg(bytes);
                    case GIF -> isWholeGif(bytes);
                    case WEBP -> bytes.length >= littleInt(bytes, 4) + 8L;
                    default -> true;
                };
        return isWhole ? Optional.empty() : Optional.of(CUT_OFF);
    }

    /** Goes over the chunks (ISO/IEC 15948, section 5.3), whose sums tell what became of them. */
    private static Optional<String> ofPng(byte[] bytes) {
        boolean hasData = false;
        long at = 8;
        while (at + 12 <= bytes.length) {
            int start = (int) at;
            long length = ImageSize.uint(bytes, start);
            if (at + 12 + length > bytes.length) {
                return Optional.of(CUT_OFF);
            }
            String type = latin1(bytes, start + 4);
            CRC32 sum = new CRC32();
            sum.update(bytes, start + 4, (int) length + 4);
            boolean isNeeded = Character.isUpperCase(type.charAt(0));
            if (isNeeded && sum.getValue() != ImageSize.uint(bytes, start + 8 + (int) length)) {
                return Optional.of("damaged");
            }
            hasData |= type.equals("IDAT") && length > 0;
            if (type.equals("IEND")) {
                return hasData ? Optional.empty() : Optional.of("a header without a picture");
            }
            at += 12 + length;
        }
        return Optional.of(CUT_OFF);
    }

    /** Behind the header of a scan there is data, and an end (ITU T.81, section B.1.1.3). */
    private static boolean isWholeJpeg(byte[] bytes) {
        int end = bytes.length - 2;
        int earliest = Math.max(0, bytes.length - FileEnds.LENGTH);
        while (end >= earliest && !(bytes[end] == (byte) 0xff && bytes[end + 1] == (byte) 0xd9)) {
            end--;
        }
        int scan = ImageType.jpegScan(bytes);
        return end >= earliest && scan >= 0 && end > scan + 2 + ImageSize.ushort(bytes, scan + 2);
    }

    /** The blocks of the first picture end (GIF89a, section 22); many files lack a trailer. */
    private static boolean isWholeGif(byte[] bytes) {
        int at = ImageType.gifImage(bytes);
        int flags = bytes[at + 9];
        at += 10 + ((flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1)) + 1;
        if (at >= bytes.length || bytes[at] == 0) {
            return false;
        }
        while (at < bytes.length && bytes[at] != 0) {
            at += 1 + (bytes[at] & 0xff);
        }
        return at < bytes.length;
    }

    /** Returns a JPEG file with the marker of the end of a picture behind all that it has. */
    static ImageFile withEnd(ImageFile jpeg) {
        byte[] ended = Arrays.copyOf(jpeg.bytes(), jpeg.bytes().length + 2);
        ended[ended.length - 2] = (byte) 0xff;
        ended[ended.length - 1] = (byte) 0xd9;
        return new ImageFile(ImageType.JPEG, ended);
    }

    private static String latin1(byte[] bytes, int at) {
        StringBuilder text = new StringBuilder();
        for (int i = at; i < at + 4; i++) {
            text.append((char) (bytes[i] & 0xff));
        }
        return text.toString();
    }

    private static long littleInt(byte[] bytes, int at) {
        long value = 0;
        for (int i = at + 3; i >= at; i--) {
            value = value << 8 | (bytes[i] & 0xff);
        }
        return value;
    }
}
