package dev.offprint.write.epub;

import dev.offprint.write.html.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws a cover from words alone, as SVG: the glyphs come from the reading system, which has the
 * fonts for what it shows, while this machine may have none. So it is also the same on every one.
 *
 * @param span the days of the posts
 */
record CoverDrawing(
        String title,
        List<String> authors,
        Optional<String> publisher,
        Optional<String> span,
        String language) {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 1800;
    private static final int MARGIN = 130;
    private static final int SMALLEST = 56;
    private static final int TITLE_HEIGHT = 900;

    /** Dark enough for white text (contrast of 7 and more), one picked by the title. */
    private static final List<String> COLOURS =
            List.of(
                    "#1f3a4d", "#4a2c3b", "#2d4a3a", "#3d3560", "#5a3220", "#1d4650", "#4b3a1f",
                    "#37414d");

    CoverDrawing {
        authors = List.copyOf(authors);
    }

    /** Returns the drawing. */
    String svg() {
        Markup out = new Markup().raw(Xhtml.XML_DECLARATION);
        String box = "0 0 " + WIDTH + " " + HEIGHT;
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                box,
                "width",
                Integer.toString(WIDTH),
                "height",
                Integer.toString(HEIGHT),
                "xml:lang",
                language);
        out.newline().line("title", title);
        String colour = COLOURS.get(Math.floorMod(title.hashCode(), COLOURS.size()));
        new Area(0, 0, WIDTH, HEIGHT).fill(colour, out);
        new Area(MARGIN, 220, WIDTH - 2 * MARGIN, 6).fill("#ffffff", out);
        new Area(MARGIN, 1330, WIDTH - 2 * MARGIN, 6).fill("#ffffff", out);
        out.open(
                "g",
                "fill",
                "#ffffff",
                "text-anchor",
                "middle",
                "font-family",
                "Georgia, 'Noto Serif', 'Noto Serif CJK SC', 'Songti SC', serif");
        out.newline();
        title(out);
        foot(out);
        out.close().newline();
        return out.close().newline().toString();
    }

    private void title(Markup out) {
        int size = 136;
        List<String> lines = broken(title, size);
        while (size > SMALLEST && lines.size() * size * 1.3 > TITLE_HEIGHT) {
            size -= 8;
            lines = broken(title, size);
        }
        int most = (int) (TITLE_HEIGHT / (size * 1.3));
        if (lines.size() > most) {
            String last = lines.get(most - 1);
            lines = new ArrayList<>(lines.subList(0, most));
            lines.set(most - 1, last.substring(0, Math.max(0, last.length() - 2)) + "…");
        }
        double top = 780 - lines.size() * size * 1.3 / 2 + size;
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), size, (int) (top + i * size * 1.3), out);
        }
    }

    private void foot(Markup out) {
        int y = 1430;
        if (!authors.isEmpty()) {
            List<String> lines = broken(String.join(" · ", authors), 60);
            for (String text : lines.subList(0, Math.min(3, lines.size()))) {
                line(text, 60, y, out);
                y += 78;
            }
        }
        if (span.isPresent()) {
            line(span.get(), 46, Math.max(y, 1520), out);
        }
        if (publisher.isPresent()) {
            line(broken(publisher.get(), 46).get(0), 46, 1700, out);
        }
    }

    private static List<String> broken(String text, int size) {
        return LineBreaking.lines(text, (double) (WIDTH - 2 * MARGIN) / size);
    }

    private static void line(String text, int size, int y, Markup out) {
        out.line(
                "text",
                text,
                "x",
                Integer.toString(WIDTH / 2),
                "y",
                Integer.toString(y),
                "font-size",
                Integer.toString(size));
    }

    private record Area(int x, int y, int width, int height) {
        void fill(String colour, Markup out) {
            out.empty(
                    "rect",
                    "x",
                    Integer.toString(x),
                    "y",
                    Integer.toString(y),
                    "width",
                    Integer.toString(width),
                    "height",
                    Integer.toString(height),
                    "fill",
                    colour);
            out.newline();
        }
    }
}
