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
import java.util.Optional;
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
    private final Consumer<String> complaints;
    private final ImageFolders folders = new ImageFolders(true);

    /**
     * @param others what becomes of all other pictures
     * @param homes where the pictures of a post are written; null when none are
     * @param complaints told of pictures that are there and cannot be had
     */
    public ContainedImages(
            OpenContainers containers,
            ArticleImages others,
            @Nullable Function<Path, ImageFolders.Home> homes,
            Consumer<String> complaints) {
        this.containers = containers;
        this.others = others;
        this.homes = homes;
        this.complaints = complaints;
    }

    @Override
    public Article apply(Path post, Article article) {
        if (homes == null || !containers.isContained(post)) {
            return others.apply(post, article);
        }
        ImageFolders.Home home = homes.apply(post);
        Article local =
                ImageReplacement.in(article, image -> Optional.of(local(image, home, post)));
        return others.apply(post, local);
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
