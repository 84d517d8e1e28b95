package dev.offprint.write.epub;

import java.util.Arrays;

/** The ground of a drawn cover: one dark colour and two lines, whatever this machine can draw. */
final class CoverGround {
    /** Two to three, and as large as shops ask for (Kindle Publishing Guidelines, section 4.2). */
    static final int WIDTH = 1600;

    static final int HEIGHT = 2400;
    static final int MARGIN = 170;

    private static final int LINE = 8;
    private static final int UPPER_LINE = 300;
    private static final int LOWER_LINE = 1720;
    private static final int WHITE = 0xffffff;

    /** Dark enough for white text (contrast of 7 and more), one picked by the title. */
    private static final int[] COLOURS = {
        0x1f3a4d, 0x4a2c3b, 0x2d4a3a, 0x3d3560, 0x5a3220, 0x1d4650, 0x4b3a1f, 0x37414d
    };

    private CoverGround() {}

    /** Returns the colour for a title, as {@code 0xRRGGBB}. */
    static int colour(String title) {
        return COLOURS[Math.floorMod(title.hashCode(), COLOURS.length)];
    }

    /** Returns the pixels, row by row. */
    static int[] pixels(int colour) {
        int[] pixels = new int[WIDTH * HEIGHT];
        Arrays.fill(pixels, colour);
        for (int top : new int[] {UPPER_LINE, LOWER_LINE}) {
            for (int y = top; y < top + LINE; y++) {
                Arrays.fill(pixels, y * WIDTH + MARGIN, (y + 1) * WIDTH - MARGIN, WHITE);
            }
        }
        return pixels;
    }
}
