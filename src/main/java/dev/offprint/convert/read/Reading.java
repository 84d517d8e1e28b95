package dev.offprint.convert.read;

import dev.offprint.article.Block;
import dev.offprint.article.Inline.Anchor;
import dev.offprint.proof.OnRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What is known about the whole post while its parts are read. */
final class Reading {
    /** Elements nested deeper than this are read for their text and images only. */
    static final int MAX_DEPTH = 400;

    /** Is told of words that come to no block or inline. */
    final OnRecord record;

    final AddressResolver addresses;
    final LinkTargets targets;
    final Footnotes footnotes;
    final Visibility visibility;
    final ImageReader images;
    final Embeds embeds;
    final BareAddresses bareAddresses;

    /** Targets of links that wait for the next paragraph. */
    final List<Anchor> waitingAnchors = new ArrayList<>();

    private final Set<String> imageAddresses;

    Reading(Element body, AddressResolver addresses, OnRecord record) {
        this.record = record;
        this.addresses = addresses;
        this.targets = LinkTargets.of(body);
        this.footnotes = Footnotes.find(body, targets.byId(), record);
        this.visibility = new Visibility(targets.wanted());
        this.images = new ImageReader(addresses);
        this.embeds = new Embeds(addresses);
        this.bareAddresses = new BareAddresses(addresses);
        this.imageAddresses = ImageReader.addressesOutsideNoscript(body);
    }

    /** Reads the content of an element as a flow of its own. */
    List<Block> blocks(Element parent, List<Format> path, int depth) {
        BlockReader reader = new BlockReader(this);
        reader.children(parent, path, depth);
        return reader.finish();
    }

    /** Tells that an element comes to nothing. */
    void leftOut(Element element) {
        record.leftOut(element.text());
    }

    /** Whether the picture of this fallback image already stands in the text. */
    boolean isShownOutsideNoscript(Element image) {
        return imageAddresses.contains(ImageReader.withoutSize(ImageReader.address(image)));
    }
}
