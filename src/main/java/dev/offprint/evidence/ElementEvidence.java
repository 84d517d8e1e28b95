package dev.offprint.evidence;

import dev.offprint.evidence.Outline.Kind;
import dev.offprint.evidence.picture.PictureSigns;
import dev.offprint.text.Span;
import dev.offprint.url.Address;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** What can be said of an element. */
final class ElementEvidence extends LazyEvidence {
    private static final List<String> ADDRESSES = List.of("href", "src", "data-src");

    private final Element element;
    private @Nullable Set<String> names;
    private @Nullable String heading;
    private int lengthInLinks = -1;
    private int end = -1;

    /** It is known to show at least so many characters. */
    private int exceeded;

    private int lettersInLinks = -1;

    ElementEvidence(PostEvidence around, Element element) {
        super(around);
        this.element = element;
    }

    @Override
    String findText() {
        return plain(element.text());
    }

    /** Reads no further than it must, as most elements that are asked hold whole paragraphs. */
    @Override
    public boolean showsAtMost(int characters) {
        if (characters < exceeded) {
            return false;
        }
        if (!isRead() && outline().shown(element) > characters) {
            exceeded = characters + 1;
            return false;
        }
        return length() <= characters;
    }

    /**
     * Whether an element shows at most that many characters, which takes no reading of the rest.
     */
    static boolean showsAtMost(Element element, int characters) {
        return !showsMoreThan(element, characters);
    }

    private static boolean showsMoreThan(Element element, int characters) {
        int[] shown = {0};
        FilterResult end =
                NodeTraversor.filter(
                        (node, depth) -> {
                            shown[0] += node instanceof TextNode text ? Outline.shown(text) : 0;
                            return shown[0] > characters
                                    ? FilterResult.STOP
                                    : FilterResult.CONTINUE;
                        },
                        element);
        return end == FilterResult.STOP;
    }

    private Outline outline() {
        return around().outline(element);
    }

    @Override
    public Set<String> names() {
        Set<String> known = names;
        if (known == null) {
            known = ElementNames.of(element, around().knownNames());
            names = known;
        }
        return known;
    }

    @Override
    public Set<String> namesWithin() {
        Set<String> within = new HashSet<>(ElementNames.folders(element));
        for (Element each : element.getAllElements()) {
            within.addAll(ElementNames.of(each, around().knownNames()));
            within.add(each.normalName());
        }
        return within;
    }

    @Override
    public boolean isAlone() {
        return ElementPlace.isAlone(element);
    }

    @Override
    public boolean isBesideProse() {
        return around().isBesideProse(element);
    }

    @Override
    public boolean isBesideColumn() {
        return around().isBesideColumn(element);
    }

    @Override
    public boolean isBelowColumn() {
        return around().isBesideColumn(element) && start() >= around().endOfColumn();
    }

    @Override
    public boolean isOfCards() {
        return around().isOfCards(element);
    }

    @Override
    public String heading() {
        String known = heading;
        if (known == null) {
            known = ElementPlace.firstLabel(element);
            heading = known;
        }
        return known;
    }

    @Override
    public String wordsBefore() {
        return ElementPlace.wordsBefore(element);
    }

    @Override
    public boolean showsNothing() {
        return showsAtMost(0) && outline().in(element, Kind.SHOWN).isEmpty();
    }

    @Override
    public boolean hasImage() {
        return !outline().in(element, Kind.IMAGE).isEmpty();
    }

    @Override
    public boolean hasOwnImage() {
        for (Element image : outline().in(element, Kind.IMAGE)) {
            if (PictureSigns.isOwn(image)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean isPixel() {
        return PictureSigns.isPixel(element);
    }

    @Override
    public boolean hasCode() {
        return !outline().in(element, Kind.CODE).isEmpty();
    }

    @Override
    public int lengthInLinks() {
        if (lengthInLinks < 0) {
            lengthInLinks = 0;
            for (Element link : outline().in(element, Kind.ANCHOR)) {
                lengthInLinks += length(link.text());
            }
        }
        return lengthInLinks;
    }

    @Override
    int lettersInLinks() {
        if (lettersInLinks < 0) {
            lettersInLinks = 0;
            for (Element link : outline().in(element, Kind.LINK)) {
                lettersInLinks += letters(link.text());
            }
        }
        return lettersInLinks;
    }

    @Override
    public boolean isLabels() {
        return lengthInLinks() * 2 > length() && !hasSentence();
    }

    private boolean hasSentence() {
        FilterResult end =
                NodeTraversor.filter(
                        (node, depth) -> {
                            if (node instanceof Element inner && inner.normalName().equals("a")) {
                                return FilterResult.SKIP_ENTIRELY;
                            }
                            return node instanceof TextNode text
                                            && Outline.shown(text) > LONGEST_LABELS
                                    ? FilterResult.STOP
                                    : FilterResult.CONTINUE;
                        },
                        element);
        return end == FilterResult.STOP;
    }

    @Override
    List<Address> findAddresses() {
        List<Address> found = new ArrayList<>();
        for (Element holder : outline().in(element, Kind.ADDRESSED)) {
            Attributes attributes = holder.attributes();
            for (String name : ADDRESSES) {
                if (attributes.hasKeyIgnoreCase(name)) {
                    found.add(Address.parse(attributes.getIgnoreCase(name)));
                }
            }
        }
        return found;
    }

    @Override
    List<Address> findLinks() {
        List<Address> found = new ArrayList<>();
        for (Element link : outline().in(element, Kind.LINK)) {
            found.add(Address.parse(link.attr("href").strip()));
        }
        return found;
    }

    @Override
    public boolean hasAllMediaInLinks() {
        for (Element picture : outline().in(element, Kind.LINKABLE)) {
            if (!isInLink(picture)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInLink(Element picture) {
        for (@Nullable Element at = picture; at != null; at = at.parent()) {
            if (at.normalName().equals("a") && at.hasAttr("href")) {
                return true;
            }
        }
        return false;
    }

    @Override
    int start() {
        return element.sourceRange().startPos();
    }

    @Override
    int end() {
        if (end < 0) {
            end = post().places().element(element).map(Span::end).orElse(start());
        }
        return end;
    }
}
