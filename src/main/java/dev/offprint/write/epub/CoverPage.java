package dev.offprint.write.epub;

import dev.offprint.write.html.Markup;
import dev.offprint.write.image.ImageSize;

/**
 * The page that shows the cover. A drawing of the size of the page holds the picture: reading
 * systems that know neither {@code object-fit} nor {@code vh} show it in its own proportions, too.
 *
 * @param label what it is, for whoever does not see it
 */
record CoverPage(Shown picture, String label) {

    /**
     * The picture.
     *
     * @param href relative to the package document
     */
    record Shown(String href, ImageSize size) {}

    String write(String title, String language, Xhtml frame) {
        String width = Long.toString(picture.size().width());
        String height = Long.toString(picture.size().height());
        Markup out = frame.begin(title, language);
        out.open("section", "epub:type", "cover", "aria-label", label).newline();
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "xmlns:xlink",
                "http://www.w3.org/1999/xlink",
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                "100%",
                "height",
                "100%",
                "preserveAspectRatio",
                "xMidYMid meet",
                "role",
                "img",
                "aria-label",
                label);
        out.newline();
        // EPUB 2 reading systems know only the older name of the attribute.
        out.empty("image", "width", width, "height", height, "xlink:href", picture.href());
        out.newline().close().newline();
        out.close().newline();
        return Xhtml.end(out);
    }
}
