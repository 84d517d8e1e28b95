package dev.offprint.run.online;

import dev.offprint.rule.site.ImageCopies;
import dev.offprint.rule.site.ImageHome;
import dev.offprint.rule.site.Site;
import dev.offprint.rule.site.web.RemotePicture;
import dev.offprint.run.IoProblem;
import dev.offprint.run.image.ImageFolders;
import dev.offprint.web.FetchedImage;
import dev.offprint.web.ImageDownload;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Brings pictures of other servers home: to the folder from which a post's site shows its own. */
final class HomeImages implements ImageCopies {
    private final ImageDownload download;
    private final ImageFolders folders;
    private final Map<String, String> problems = new ConcurrentHashMap<>();
    private volatile boolean hasTrouble;

    HomeImages(ImageDownload download, boolean writes) {
        this.download = download;
        this.folders = new ImageFolders(writes);
    }

    void ask(List<RemotePicture> pictures) {
        for (RemotePicture picture : pictures) {
            download.fetch(picture.addresses().get(0));
        }
    }

    @Override
    public Optional<String> copy(Site site, String address) {
        Optional<CompletableFuture<FetchedImage>> fetched = download.fetch(address);
        if (fetched.isEmpty()) {
            return Optional.empty();
        }
        FetchedImage image = Waiting.on(fetched.get());
        if (!image.isThere()) {
            problems.put(address, image.problem());
            return Optional.empty();
        }
        ImageHome home = site.imageHome();
        ImageFolders.Home place =
                new ImageFolders.Home(Path.of(home.root()), Path.of(home.folder()));
        try {
            return Optional.of(home.prefix() + folders.store(place, address, image.bytes()));
        } catch (IOException e) {
            problems.put(address, "it cannot be stored: " + IoProblem.of(e));
            hasTrouble = true;
            return Optional.empty();
        }
    }

    /** Whether a picture that was fetched could not be stored. */
    boolean hasTrouble() {
        return hasTrouble;
    }

    @Override
    public Optional<String> problem(String address) {
        return Optional.ofNullable(problems.get(address));
    }
}
