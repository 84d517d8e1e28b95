package dev.offprint.write.epub;

import dev.offprint.write.html.Stylesheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** The style sheets of a book, and which of its pages use which. */
final class BookStyles {
    private static final String OWN = "style.css";
    private static final String VERTICAL = "vertical.css";
    private static final String CUSTOM = "custom.css";
    private static final String COVER = "cover.css";

    private final Type type;

    BookStyles(Type type) {
        this.type = type;
    }

    void addTo(OcfWriter container) throws IOException {
        container.add(
                PackageDocument.FOLDER + OWN,
                Stylesheet.book(type.paragraphs() == Type.Paragraphs.BOOK));
        if (type.isVertical()) {
            container.add(PackageDocument.FOLDER + VERTICAL, Stylesheet.vertical());
        }
        if (type.css().isPresent()) {
            container.add(PackageDocument.FOLDER + CUSTOM, type.css().get());
        }
    }

    List<ManifestItem> items() {
        List<ManifestItem> items = new ArrayList<>();
        items.add(new ManifestItem("style", OWN, "text/css", ""));
        if (type.isVertical()) {
            items.add(new ManifestItem("style-vertical", VERTICAL, "text/css", ""));
        }
        if (type.css().isPresent()) {
            items.add(new ManifestItem("style-custom", CUSTOM, "text/css", ""));
        }
        return items;
    }

    /** Adds the style of the page that shows the cover, and returns its frame. */
    Xhtml coverFrame(OptionalInt colour, OcfWriter container) throws IOException {
        String ground =
                colour.isEmpty()
                        ? ""
                        : String.format(
                                Locale.ROOT, "html { background: #%06x; }\n", colour.getAsInt());
        container.add(PackageDocument.FOLDER + COVER, Stylesheet.cover() + ground);
        return new Xhtml(List.of(COVER));
    }

    ManifestItem coverItem() {
        return new ManifestItem("style-cover", COVER, "text/css", "");
    }

    /** Returns the frame of a page in {@code language}. */
    Xhtml frame(String language) {
        List<String> styles = new ArrayList<>(List.of(OWN));
        if (isVertical(language)) {
            styles.add(VERTICAL);
        }
        if (type.css().isPresent()) {
            styles.add(CUSTOM);
        }
        return new Xhtml(styles);
    }

    /** Whether text in {@code language} runs from top to bottom in this book. */
    boolean isVertical(String language) {
        String name = Locale.forLanguageTag(language).getLanguage();
        return type.isVertical() && Set.of("zh", "ja", "ko").contains(name);
    }
}
