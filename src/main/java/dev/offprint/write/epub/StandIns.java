package dev.offprint.write.epub;

import java.util.List;

/** What a book says besides its posts where something of them cannot be shown. */
public final class StandIns {
    private StandIns() {}

    /** What may stand in the place of a picture, in each language that books speak. */
    public static List<String> ofPictures() {
        return Words.ofMissingPictures();
    }
}
