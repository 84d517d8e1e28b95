package dev.offprint.write.epub;

import dev.offprint.article.Inline;
import dev.offprint.article.LanguageGuess;
import dev.offprint.write.html.Dialect;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Within a book images are its own files, and links lead to its chapters or out of it. */
record InBook(ImageStore images, ChapterLinks links, String language) implements Dialect {

    /** Returns the file of the chapter with this number, counted from 1. */
    static String chapterHref(int number) {
        return chapterId(number) + ".xhtml";
    }

    static String chapterId(int number) {
        return String.format(Locale.ROOT, "chapter-%04d", number);
    }

    @Override
    public Optional<String> image(Inline.Image image) {
        return images.href(image);
    }

    @Override
    public Optional<String> link(String address) {
        OptionalInt chapter = links.chapter(address);
        if (chapter.isEmpty()) {
            return LinkAddress.valid(address);
        }
        int fragment = address.indexOf('#');
        String place = fragment < 0 ? "" : address.substring(fragment);
        return Optional.of(chapterHref(chapter.getAsInt()) + place);
    }

    @Override
    public Optional<String> outside(String address) {
        return LinkAddress.valid(address);
    }

    @Override
    public String missingPicture() {
        return Words.of(language).missingPicture();
    }

    @Override
    public boolean isRightToLeft() {
        return LanguageGuess.isRightToLeft(language);
    }

    @Override
    public boolean isEpub() {
        return true;
    }
}
