package dev.offprint.convert.epub;

import dev.offprint.convert.article.Inline;
import dev.offprint.convert.image.DataUri;
import dev.offprint.convert.image.ImageSource;
import dev.offprint.convert.image.ImageType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The images of a book, each stored once however often and under whatever address it is shown. */
final class ImageStore {
    private static final int MAX_SHOWN = 60;

    private final ImageSource source;
    private final OcfWriter container;
    private final Map<String, Optional<String>> byAddress = new HashMap<>();
    private final Map<String, String> byContent = new HashMap<>();
    private final List<ManifestItem> items = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private boolean isAllDescribed = true;

    ImageStore(ImageSource source, OcfWriter container) {
        this.source = source;
        this.container = container;
    }

    /** Forgets addresses, which may be megabytes of inline data, but not what is stored. */
    void beginChapter() {
        byAddress.clear();
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
            href = bytes(address).flatMap(this::store);
            byAddress.put(address, href);
        }
        if (href.isEmpty()) {
            boolean isLong = DataUri.isDataUri(address) && address.length() > MAX_SHOWN;
            missing.add(isLong ? address.substring(0, MAX_SHOWN) + "…" : address);
        } else if (image.alt().isBlank()) {
            isAllDescribed = false;
        }
        return href;
    }

    List<ManifestItem> items() {
        return List.copyOf(items);
    }

    List<String> missing() {
        return List.copyOf(missing);
    }

    /** Whether every stored image has an alt text wherever it is shown. */
    boolean isAllDescribed() {
        return isAllDescribed;
    }

    private Optional<byte[]> bytes(String address) {
        return DataUri.isDataUri(address) ? DataUri.content(address) : source.bytes(address);
    }

    private Optional<String> store(byte[] bytes) {
        Optional<ImageType> type = ImageType.of(bytes);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        String digest = Digests.hex(bytes);
        String known = byContent.get(digest);
        if (known != null) {
            return Optional.of(known);
        }
        String id = String.format(Locale.ROOT, "image-%04d", items.size() + 1);
        String href = "images/" + id + "." + type.get().extension();
        try {
            container.addStored(PackageDocument.FOLDER + href, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byContent.put(digest, href);
        items.add(new ManifestItem(id, href, type.get().mediaType(), ""));
        return Optional.of(href);
    }
}
