package dev.offprint.input;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says what a file is: by its signature, then by the shape of its text, then by its name. Where a
 * text could be a post it is one; a file is only taken for something else that it is without a
 * doubt, or that its name says it is and nothing in it denies.
 */
public final class Identification {
    private Identification() {}

    /**
     * What a file is.
     *
     * @param name its name or path
     * @param bytes all of it
     */
    public static FileKind of(String name, byte[] bytes) {
        FileKind named = NamedKinds.of(name).orElse(null);
        Optional<FileKind> signed = Signatures.of(bytes);
        if (signed.isPresent()) {
            return precise(signed.get(), named);
        }
        Head head = Head.of(bytes);
        FrontMatterBlock block = FrontMatterBlock.of(head.text());
        Optional<FileKind> shape =
                block == null ? shape(bytes, head) : behind(block, head.from(block.end()), named);
        if (shape.isPresent()) {
            return precise(shape.get(), named);
        }
        if (named != null) {
            return named;
        }
        return PostNames.isPage(name) ? FileKind.PAGE : FileKind.POST;
    }

    /** What a file of a folder is, by its name alone; a post is one by the list of their names. */
    public static FileKind unread(String name) {
        if (PostNames.isPost(name)) {
            return PostNames.isPage(name) ? FileKind.PAGE : FileKind.POST;
        }
        return NamedKinds.unread(name);
    }

    /** Signatures and shapes that many formats share say less than a name does. */
    private static FileKind precise(FileKind kind, @Nullable FileKind named) {
        boolean isVague =
                switch (kind) {
                    case BINARY, SOURCE_CODE, SETTINGS, PACKED, OTHER_MARKUP -> true;
                    default -> false;
                };
        boolean isWarc = kind == FileKind.GZIP && named == FileKind.WARC;
        return (isVague || isWarc) && named != null ? named : kind;
    }

    /**
     * What stands behind front matter. Generators fill in feeds and style sheets that have some;
     * with the keys of a post, it is a post whatever follows, but for a whole document of XML.
     */
    private static Optional<FileKind> behind(
            FrontMatterBlock block, Head body, @Nullable FileKind named) {
        Optional<FileKind> markup = MarkupShape.of(body).filter(Identification::isDocument);
        if (markup.isPresent()) {
            return markup;
        }
        if (block.isOfPost()) {
            return Optional.of(FileKind.POST);
        }
        boolean isFilledIn = named == null && StyleShape.isIn(body);
        if (isFilledIn) {
            return Optional.of(FileKind.STYLE_SHEET);
        }
        if (named != null) {
            return Optional.empty();
        }
        List<String> lines = body.lines();
        return block.isFollowedByTheSame(lines) ? Optional.of(FileKind.YAML) : settings(lines);
    }

    /** A post may be a picture with a title, or begin with a program that it is about. */
    private static boolean isDocument(FileKind kind) {
        return switch (kind) {
            case POST, PAGE, SVG, SERVER_PAGE, SOURCE_CODE -> false;
            default -> true;
        };
    }

    /** Documents of YAML, which begin as front matter does; but for what could be a post's. */
    private static Optional<FileKind> settings(List<String> lines) {
        lines.removeIf(line -> line.equals("---") || line.equals("..."));
        return FrontMatterBlock.isMostlyOfPost(lines)
                ? Optional.empty()
                : SettingsShape.ofYaml(lines);
    }

    private static Optional<FileKind> shape(byte[] bytes, Head head) {
        int start = head.start();
        if (start == head.text().length()) {
            return Optional.empty();
        }
        Optional<FileKind> markup = MarkupShape.of(head);
        if (markup.isPresent()) {
            Optional<FileKind> template =
                    markup.get().isRead() ? TemplateShape.of(head, markup.get()) : Optional.empty();
            boolean isMixed = template.isEmpty() && markup.get() == FileKind.POST;
            return isMixed ? LinesShape.of(head.lines()) : template.or(() -> markup);
        }
        Optional<FileKind> json = JsonShape.of(bytes, head);
        if (json.isPresent()) {
            return json;
        }
        Head text = head.from(start);
        Optional<FileKind> known = HeaderShape.of(text.text()).or(() -> LineShape.of(text.text()));
        return known.isPresent() ? known : ofLines(text);
    }

    private static Optional<FileKind> ofLines(Head text) {
        List<String> lines = text.lines();
        if (lines.size() > 1 && lines.get(0).equals("---")) {
            return settings(lines);
        }
        Optional<FileKind> known =
                LogShape.of(lines)
                        .or(() -> LinesShape.of(lines))
                        .or(() -> SettingsShape.of(lines))
                        .or(() -> DirectiveShape.of(lines));
        if (known.isPresent()) {
            return known;
        }
        if (StyleShape.isIn(text)) {
            return Optional.of(FileKind.STYLE_SHEET);
        }
        if (CodeShape.isIn(text)) {
            return Optional.of(FileKind.SOURCE_CODE);
        }
        return TableShape.of(text, text.text());
    }
}
