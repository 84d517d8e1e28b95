package dev.offprint.write.epub;

import dev.offprint.write.image.ImageFile;
import dev.offprint.write.image.RgbPng;
import java.util.Optional;

/**
 * A cover that was drawn from words: a bitmap, since shops, libraries and converters show no other.
 * Of the flat colours PNG takes fewer bytes than JPEG and blurs no letter. It has the same bytes
 * with the same Java and fonts.
 *
 * @param colour of its ground, as {@code 0xRRGGBB}
 * @param problem why it has no lettering, and what to do; empty when it has
 */
record DrawnCover(ImageFile image, int colour, Optional<String> problem) {

    static DrawnCover of(CoverWords words) {
        int colour = CoverGround.colour(words.title());
        int[] pixels = CoverGround.pixels(colour);
        Optional<String> problem = lettered(pixels, words);
        return new DrawnCover(
                RgbPng.of(CoverGround.WIDTH, pixels),
                colour,
                problem.map(
                        why ->
                                "the cover has no lettering: "
                                        + why
                                        + ", or give a picture with --cover FILE"));
    }

    private static Optional<String> lettered(int[] pixels, CoverWords words) {
        try {
            return CoverPainting.on(pixels, words);
        } catch (RuntimeException | Error e) {
            // Without fontconfig or freetype, AWT throws errors of many kinds, at any call.
            return Optional.of(
                    "this Java draws no letters ("
                            + cause(e)
                            + "); take one with freetype and fontconfig");
        }
    }

    private static String cause(Throwable problem) {
        Throwable cause = problem;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String text = String.valueOf(cause.getMessage());
        return text.lines().findFirst().orElse(cause.getClass().getSimpleName());
    }
}
