package dev.offprint.write.epub;

import dev.offprint.write.html.Mixed;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/** Text with the fonts that it is drawn in. */
final class Lettering {
    /** Without hints to a grid, so that widths grow as the size does. */
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final CoverFonts fonts;
    private final int style;
    private final boolean isRightToLeft;

    /**
     * @param style one of {@link Font}
     */
    Lettering(CoverFonts fonts, int style, boolean isRightToLeft) {
        this.fonts = fonts;
        this.style = style;
        this.isRightToLeft = isRightToLeft;
    }

    /** A text that can be drawn, and what it had to do without. */
    record Drawable(String text, List<String> missing) {
        Drawable {
            missing = List.copyOf(missing);
        }
    }

    /**
     * Returns what of {@code text} this machine can draw. Emoji and other signs that no font has go
     * without a word; letters are told.
     */
    Drawable drawable(String text) {
        StringBuilder kept = new StringBuilder();
        List<String> missing = new ArrayList<>();
        Font font = null;
        for (String cluster : clusters(text)) {
            Font next = fonts.of(cluster, font);
            if (next != null) {
                font = next;
                kept.append(cluster);
            } else if (cluster.codePoints().anyMatch(Character::isLetterOrDigit)) {
                missing.add(cluster);
            }
        }
        return new Drawable(kept.toString().replaceAll(" {2,}", " ").strip(), missing);
    }

    /** Returns the layout of a line of at least one character. */
    TextLayout layout(String line, float size) {
        AttributedString text = new AttributedString(line);
        text.addAttribute(
                TextAttribute.RUN_DIRECTION,
                isRightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        int at = 0;
        Font font = null;
        for (String cluster : clusters(line)) {
            Font next = fonts.of(cluster, font);
            font = next == null ? font : next;
            if (font != null) {
                text.addAttribute(
                        TextAttribute.FONT,
                        font.deriveFont(style, size),
                        at,
                        at + cluster.length());
            }
            at += cluster.length();
        }
        return new TextLayout(text.getIterator(), CONTEXT);
    }

    /** Returns the width in pixels at a size of 1; of nothing it is 0. */
    double width(String text) {
        return text.isEmpty() ? 0 : layout(text, 100).getAdvance() / 100;
    }

    private static List<String> clusters(String text) {
        List<String> clusters = new ArrayList<>();
        int start = 0;
        for (int next : LineBreaking.clusters(text)) {
            clusters.add(text.substring(start, next));
            start = next;
        }
        if (start < text.length()) {
            clusters.add(text.substring(start));
        }
        return clusters;
    }

    /** Whether a reader begins this text on the right. */
    static boolean isRightToLeft(String text, boolean isLanguage) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Mixed.isRightToLeft(c)) {
                return true;
            }
            // A title in Hebrew may begin with a name in Latin.
            boolean isLeftToRight =
                    Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
            if (isLeftToRight && !isLanguage) {
                return false;
            }
        }
        return false;
    }
}
