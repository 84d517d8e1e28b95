package dev.offprint.write.epub;

import dev.offprint.article.LanguageGuess;
import dev.offprint.write.epub.Lettering.Drawable;
import dev.offprint.write.epub.LineSetting.Lines;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Letters a cover with the fonts of this machine. The only class of a cover that Java's own
 * graphics are loaded with; a Java may have none of them.
 */
final class CoverPainting {
    private static final List<Integer> TITLE_SIZES =
            List.of(208, 188, 168, 150, 136, 120, 106, 94, 84, 74, 66);

    private static final List<Integer> AUTHOR_SIZES = List.of(84, 76, 68, 60, 54);
    private static final List<Integer> SMALL_SIZES = List.of(60, 54, 48);

    private static final int TITLE_MIDDLE = 1010;
    private static final int TITLE_HEIGHT = 1160;
    private static final int FOOT = 1890;
    private static final int LAST_LINE = 2250;

    private final CoverWords words;
    private final CoverFonts fonts;
    private final Graphics2D graphics;

    private CoverPainting(CoverWords words, CoverFonts fonts, Graphics2D graphics) {
        this.words = words;
        this.fonts = fonts;
        this.graphics = graphics;
    }

    /**
     * Draws the words of a cover.
     *
     * @param pixels of the cover, row by row, which are changed
     * @return what stands in the way and what to do; nothing is drawn then
     * @throws Error what Java throws where the libraries that draw letters are missing
     */
    static Optional<String> on(int[] pixels, CoverWords words) {
        CoverFonts fonts = CoverFonts.of(words.language());
        if (fonts.isEmpty()) {
            return Optional.of("this machine has no fonts; install one");
        }
        BufferedImage image =
                new BufferedImage(
                        CoverGround.WIDTH, CoverGround.HEIGHT, BufferedImage.TYPE_INT_RGB);
        int[] drawn = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        System.arraycopy(pixels, 0, drawn, 0, pixels.length);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setColor(Color.WHITE);
        Optional<String> problem = new CoverPainting(words, fonts, graphics).draw();
        graphics.dispose();
        if (problem.isEmpty()) {
            System.arraycopy(drawn, 0, pixels, 0, pixels.length);
        }
        return problem;
    }

    private Optional<String> draw() {
        Lettering bold = lettering(words.title(), Font.BOLD);
        Drawable title = bold.drawable(words.title());
        boolean isNothingLeft = title.text().isEmpty() && !words.title().isBlank();
        if (!title.missing().isEmpty() || isNothingLeft) {
            String letters =
                    isNothingLeft && title.missing().isEmpty()
                            ? words.title()
                            : some(title.missing());
            return Optional.of("no font of this machine has " + letters + "; install one that has");
        }
        double width = CoverGround.WIDTH - 2.0 * CoverGround.MARGIN;
        if (!title.text().isEmpty()) {
            Lines lines =
                    new LineSetting(bold::width, width, TITLE_HEIGHT)
                            .set(title.text(), TITLE_SIZES);
            double height = lines.lines().size() * lines.size() * LineSetting.LEADING;
            draw(lines, bold, TITLE_MIDDLE - height / 2);
        }
        foot(width);
        return Optional.empty();
    }

    /** What has letters that no font has is left out here: the title page says it. */
    private void foot(double width) {
        double y = FOOT - 84;
        String authors = String.join(" · ", words.authors());
        y += line(authors, AUTHOR_SIZES, y, width, 210);
        if (words.span().isPresent()) {
            line(words.span().get(), SMALL_SIZES, y + 24, width, 80);
        }
        if (words.publisher().isPresent()) {
            line(words.publisher().get(), SMALL_SIZES, LAST_LINE - 60, width, 80);
        }
    }

    /** Draws a line, or a few, and returns how high they are together. */
    private double line(String text, List<Integer> sizes, double top, double width, double height) {
        Lettering plain = lettering(text, Font.PLAIN);
        Drawable drawable = plain.drawable(text);
        if (drawable.text().isEmpty() || !drawable.missing().isEmpty()) {
            return 0;
        }
        Lines lines = new LineSetting(plain::width, width, height).set(drawable.text(), sizes);
        draw(lines, plain, top);
        return lines.lines().size() * lines.size() * LineSetting.LEADING;
    }

    private void draw(Lines lines, Lettering lettering, double top) {
        double baseline = top + lines.size();
        for (String line : lines.lines()) {
            TextLayout layout = lettering.layout(line, lines.size());
            double x = (CoverGround.WIDTH - layout.getAdvance()) / 2;
            layout.draw(graphics, (float) x, (float) baseline);
            baseline += lines.size() * LineSetting.LEADING;
        }
    }

    private Lettering lettering(String text, int style) {
        boolean isRightToLeft = LanguageGuess.isRightToLeft(words.language());
        return new Lettering(fonts, style, Lettering.isRightToLeft(text, isRightToLeft));
    }

    private static String some(List<String> letters) {
        List<String> different = new ArrayList<>(new LinkedHashSet<>(letters));
        boolean isLong = different.size() > 3;
        return String.join(" ", isLong ? different.subList(0, 3) : different)
                + (isLong ? " …" : "");
    }
}
