package dev.offprint.write.epub;

import dev.offprint.article.Inline;
import dev.offprint.write.image.DataUri;
import dev.offprint.write.image.ImageFile;
import dev.offprint.write.image.ImagePreparation;
import dev.offprint.write.image.ImageSource;
import dev.offprint.write.image.MissingImage;
import dev.offprint.write.image.MissingImageException;
import dev.offprint.write.image.PictureLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The images of a book, each stored once however often and under whatever address it is shown. */
final class ImageStore {
    private static final int MAX_SHOWN = 60;

    private final ImagePreparation preparation;
    private final boolean isCoverWanted;
    private final OcfWriter container;
    private final Map<String, Optional<String>> byAddress = new HashMap<>();
    private final Map<String, String> byContent = new HashMap<>();
    private final List<ManifestItem> items = new ArrayList<>();
    private final Map<String, String> missing = new LinkedHashMap<>();
    private ImageSource source = ImageSource.none();
    private boolean isAllDescribed = true;

    /** The first picture that can be the cover of the book, if one is wanted. */
    private Optional<CoverPage.Shown> cover = Optional.empty();

    ImageStore(EpubOptions options, OcfWriter container) {
        this.preparation = options.preparation();
        this.isCoverWanted = options.cover() instanceof Cover.FirstPicture;
        this.container = container;
    }

    /** Forgets addresses, which may be megabytes of inline data, but not what is stored. */
    void beginChapter(ImageSource chapterImages) {
        byAddress.clear();
        source = chapterImages;
    }

    /**
     * Returns where the book holds the image, relative to its chapters.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    Optional<String> href(Inline.Image image) {
        String address = image.address().strip();
        Optional<String> href = byAddress.get(address);
        if (href == null) {
            href = find(address);
            byAddress.put(address, href);
        }
        if (href.isPresent() && image.alt().isBlank()) {
            isAllDescribed = false;
        }
        return href;
    }

    private Optional<String> find(String address) {
        try {
            return Optional.of(store(bytes(address)));
        } catch (MissingImageException e) {
            boolean isLong = DataUri.isDataUri(address) && address.length() > MAX_SHOWN;
            String shown = isLong ? address.substring(0, MAX_SHOWN) + "…" : address;
            missing.putIfAbsent(shown, String.valueOf(e.getMessage()));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<ManifestItem> items() {
        return List.copyOf(items);
    }

    /** The picture among {@link #items} that is the cover of the book, too. */
    Optional<CoverPage.Shown> cover() {
        return cover;
    }

    List<MissingImage> missing() {
        List<MissingImage> all = new ArrayList<>();
        missing.forEach((address, reason) -> all.add(new MissingImage(address, reason)));
        return all;
    }

    /** Whether every stored image has an alt text wherever it is shown. */
    boolean isAllDescribed() {
        return isAllDescribed;
    }

    private byte[] bytes(String address) throws MissingImageException {
        return DataUri.isDataUri(address)
                ? DataUri.content(address)
                        .orElseThrow(() -> new MissingImageException("damaged data: address"))
                : source.bytes(address);
    }

    private String store(byte[] bytes) throws MissingImageException, IOException {
        String digest = Digests.hex(bytes);
        String known = byContent.get(digest);
        if (known == null) {
            ImageFile file = preparation.prepare(bytes);
            // What was converted may be there already, from another format.
            String stored = file.bytes() == bytes ? digest : Digests.hex(file.bytes());
            known = byContent.get(stored);
            known = known == null ? add(stored, file) : known;
            byContent.put(digest, known);
        }
        return known;
    }

    private String add(String digest, ImageFile file) throws IOException {
        String id = String.format(Locale.ROOT, "image-%04d", items.size() + 1);
        String href = "images/" + id + "." + file.type().extension();
        container.addStored(PackageDocument.FOLDER + href, file.bytes());
        byContent.put(digest, href);
        boolean isCover = isCoverWanted && cover.isEmpty() && PictureLimits.isCover(file);
        if (isCover) {
            cover = Optional.of(new CoverPage.Shown(href, file.size()));
        }
        String properties = isCover ? ManifestItem.COVER_IMAGE : "";
        items.add(new ManifestItem(id, href, file.type().mediaType(), properties));
        return href;
    }
}
