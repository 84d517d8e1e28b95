package dev.offprint.run.online;

import dev.offprint.article.Article;
import dev.offprint.article.Inline;
import dev.offprint.run.IoProblem;
import dev.offprint.run.convert.ArticleImages;
import dev.offprint.run.image.ImageFolders;
import dev.offprint.run.image.ImageFolders.Home;
import dev.offprint.web.FetchedImage;
import dev.offprint.web.ImageDownload;
import dev.offprint.write.image.ImageReplacement;
import dev.offprint.write.image.ImageSource;
import dev.offprint.write.image.MissingImageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fetches the pictures of articles: into books, or into a folder beside what is written. */
public final class FetchedArticleImages implements ArticleImages {
    private final ImageDownload download;
    private final ImageFolders folders = new ImageFolders(true);
    private final @Nullable Function<Path, Home> outputs;
    private final Consumer<String> complaints;
    private volatile boolean hasTrouble;

    /**
     * Pictures.
     *
     * @param outputs where the pictures of a post are written; null when pictures go into books
     * @param complaints told of pictures that could not be had
     */
    public FetchedArticleImages(
            WebSession session,
            @Nullable Function<Path, Home> outputs,
            Consumer<String> complaints) {
        this.download = session.images();
        this.outputs = outputs;
        this.complaints = complaints;
    }

    @Override
    public Article apply(Path post, Article article) {
        Article asked =
                ImageReplacement.in(
                        article,
                        image -> {
                            download.fetch(image.address());
                            return Optional.of(image);
                        });
        if (outputs == null) {
            return asked;
        }
        Home home = outputs.apply(post);
        return ImageReplacement.in(article, image -> Optional.of(local(image, home, post)));
    }

    private Inline.Image local(Inline.Image image, Home home, Path post) {
        Optional<FetchedImage> fetched = fetched(image.address(), post);
        if (fetched.isEmpty()) {
            return image;
        }
        try {
            String name = folders.store(home, image.address(), fetched.get().bytes());
            return new Inline.Image(ImageFolders.BESIDE + "/" + name, image.alt(), image.title());
        } catch (IOException e) {
            hasTrouble = true;
            complaints.accept(
                    post + ": image " + image.address() + " cannot be stored: " + IoProblem.of(e));
            return image;
        }
    }

    private Optional<FetchedImage> fetched(String address, Path post) {
        Optional<CompletableFuture<FetchedImage>> fetched = download.fetch(address);
        if (fetched.isEmpty()) {
            return Optional.empty();
        }
        FetchedImage image = Waiting.on(fetched.get());
        if (!image.isThere()) {
            complaints.accept(
                    post + ": image " + address + " could not be fetched: " + image.problem());
            return Optional.empty();
        }
        return Optional.of(image);
    }

    /** Whether a picture that was fetched could not be stored; a complaint has said why. */
    public boolean hasTrouble() {
        return hasTrouble;
    }

    @Override
    public ImageSource source(Path post) {
        return address ->
                fetched(address, post)
                        .map(FetchedImage::bytes)
                        .orElseThrow(() -> new MissingImageException("not fetched"));
    }
}
