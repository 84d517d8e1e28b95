package dev.offprint.run.container;

import dev.offprint.article.Article;
import dev.offprint.article.Inline;
import dev.offprint.image.ImageKind;
import dev.offprint.run.IoProblem;
import dev.offprint.run.convert.ArticleImages;
import dev.offprint.run.image.ImageFolders;
import dev.offprint.write.image.ImageReplacement;
import dev.offprint.write.image.ImageSource;
import dev.offprint.write.image.MissingImageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The pictures that lie in the containers of posts: they go into books, or into a folder beside
 * what is written. What is in no container is left to others.
 */
public final class ContainedImages implements ArticleImages {
    private final OpenContainers containers;
    private final ArticleImages others;
    private final @Nullable Function<Path, ImageFolders.Home> homes;
    private final boolean isPrinted;
    private final Consumer<String> complaints;
    private final ImageFolders folders = new ImageFolders(true);

    /**
     * @param others what becomes of all other pictures
     * @param homes where the pictures of a post are written; null when none are
     * @param isPrinted whether text goes to standard output, where there is no place for pictures
     * @param complaints told of pictures that are there and cannot be had
     */
    public ContainedImages(
            OpenContainers containers,
            ArticleImages others,
            @Nullable Function<Path, ImageFolders.Home> homes,
            boolean isPrinted,
            Consumer<String> complaints) {
        this.containers = containers;
        this.others = others;
        this.homes = homes;
        this.isPrinted = isPrinted;
        this.complaints = complaints;
    }

    @Override
    public Article apply(Path post, Article article) {
        if (homes == null || !containers.isContained(post)) {
            if (isPrinted && containers.isContained(post)) {
                tellOfPictures(post, article);
            }
            return others.apply(post, article);
        }
        ImageFolders.Home home = homes.apply(post);
        Article local =
                ImageReplacement.in(article, image -> Optional.of(local(image, home, post)));
        return others.apply(post, local);
    }

    private void tellOfPictures(Path post, Article article) {
        Set<String> there = new LinkedHashSet<>();
        ImageReplacement.in(
                article,
                image -> {
                    try {
                        if (containers.picture(post, image.address()).isPresent()) {
                            there.add(image.address());
                        }
                    } catch (IOException e) {
                        there.add(image.address());
                    }
                    return Optional.of(image);
                });
        if (!there.isEmpty()) {
            String pictures = there.size() == 1 ? "1 picture lies" : there.size() + " pictures lie";
            complaints.accept(
                    post
                            + ": "
                            + pictures
                            + " in the container; -o NAME writes what lies there beside the text");
        }
    }

    private Inline.Image local(Inline.Image image, ImageFolders.Home home, Path post) {
        try {
            Optional<byte[]> picture = containers.picture(post, image.address());
            // What shows nothing is left as it is named, and no file is made of it.
            if (picture.isEmpty() || ImageKind.of(picture.get()).isEmpty()) {
                return image;
            }
            String name = folders.store(home, image.address(), picture.get());
            return new Inline.Image(ImageFolders.BESIDE + "/" + name, image.alt(), image.title());
        } catch (IOException e) {
            complaints.accept(
                    post + ": image " + image.address() + " cannot be stored: " + IoProblem.of(e));
            return image;
        }
    }

    @Override
    public ImageSource source(Path post) {
        ImageSource elsewhere = others.source(post);
        return address -> {
            Optional<byte[]> picture;
            try {
                picture = containers.picture(post, address);
            } catch (IOException e) {
                throw new MissingImageException("in the container, and cannot be read");
            }
            return picture.isPresent() ? picture.get() : elsewhere.bytes(address);
        };
    }
}
