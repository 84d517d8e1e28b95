package dev.offprint.convert.read;

import dev.offprint.article.Block;
import dev.offprint.article.Inline;
import dev.offprint.article.Inline.Anchor;
import dev.offprint.article.PlainText;
import dev.offprint.convert.remark.Reason;
import dev.offprint.convert.remark.Remarks;
import dev.offprint.proof.OnRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What is known about the whole post while its parts are read. */
final class Reading {
    /** Elements nested deeper than this are read for their text and images only. */
    static final int MAX_DEPTH = 400;

    /** Hears of words that come to no block or inline, or to another. */
    final Remarks remarks;

    /** What the proof alone is told. */
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

    Reading(Element body, AddressResolver addresses, Remarks remarks) {
        this.remarks = remarks;
        this.record = remarks.record();
        this.addresses = addresses;
        Abbreviations.mark(body);
        this.targets = LinkTargets.of(body, addresses.wanted());
        this.footnotes = Footnotes.find(body, targets.byId(), remarks);
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

    /** Tells that a link stands for what an element brings from elsewhere. */
    void embedded(Element element, Inline link) {
        String words = PlainText.of(List.of(link));
        record.added(words);
        remarks.remark(Reason.EMBED, element, words);
    }

    /** Whether the picture of this fallback image already stands in the text. */
    boolean isShownOutsideNoscript(Element image) {
        return imageAddresses.contains(ImageReader.withoutSize(ImageReader.address(image)));
    }
}
