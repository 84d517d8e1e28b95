package dev.offprint.evidence;

import dev.offprint.evidence.ParagraphReader.Reading;
import dev.offprint.post.Reference;
import dev.offprint.text.Span;
import dev.offprint.url.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be said of a paragraph or of lines that Markdown writes. */
final class ParagraphEvidence extends LazyEvidence {
    private final Paragraph paragraph;
    private @Nullable Reading reading;

    ParagraphEvidence(PostEvidence around, Paragraph paragraph) {
        super(around);
        this.paragraph = paragraph;
    }

    private Reading reading() {
        Reading known = reading;
        if (known == null) {
            known = ParagraphReader.read(post(), paragraph);
            reading = known;
        }
        return known;
    }

    @Override
    String findText() {
        return reading().text();
    }

    @Override
    public Set<String> names() {
        return Set.of();
    }

    @Override
    public Set<String> namesWithin() {
        return Set.of();
    }

    @Override
    public boolean isAlone() {
        return true;
    }

    @Override
    public boolean isBesideProse() {
        return false;
    }

    @Override
    public boolean isBesideColumn() {
        return false;
    }

    @Override
    public boolean isBelowColumn() {
        return false;
    }

    @Override
    public boolean isOfCards() {
        return false;
    }

    @Override
    public String heading() {
        return "";
    }

    /** Of the paragraphs before it; what stands beside it in its own is no block. */
    @Override
    public String wordsBefore() {
        return around().wordsBefore(start());
    }

    /** What Markdown writes is never nothing: marks alone are shown as they are. */
    @Override
    public boolean showsNothing() {
        return false;
    }

    @Override
    public boolean hasImage() {
        return reading().hasImage();
    }

    /** Of what an editor wrote beside a picture, Markdown keeps nothing that would tell. */
    @Override
    public boolean hasOwnImage() {
        return false;
    }

    @Override
    public boolean isPixel() {
        return false;
    }

    @Override
    public boolean hasCode() {
        return paragraph.hasCode();
    }

    @Override
    int lengthOfMarks() {
        int marks = 0;
        while (marks < text().length() && text().charAt(marks) == '#') {
            marks++;
        }
        return marks;
    }

    @Override
    public int lengthInLinks() {
        return reading().lengthInLinks();
    }

    @Override
    int lettersInLinks() {
        return reading().lettersInLinks();
    }

    @Override
    public boolean isLabels() {
        int beside = length() - lengthOfMarks() - lengthInLinks();
        return lengthInLinks() > beside && beside <= LONGEST_LABELS;
    }

    @Override
    List<Address> findAddresses() {
        List<Address> found = new ArrayList<>();
        for (Reference reference : paragraph.references()) {
            found.add(Address.parse(reference.raw()));
        }
        return found;
    }

    @Override
    List<Address> findLinks() {
        List<Address> found = new ArrayList<>();
        for (Reference reference : paragraph.references()) {
            if (reference.kind() == Reference.Kind.LINK) {
                found.add(Address.parse(reference.raw()));
            }
        }
        return found;
    }

    @Override
    public boolean hasAllMediaInLinks() {
        int linkEnd = -1;
        List<Span> shown = new ArrayList<>();
        for (Reference reference : paragraph.references()) {
            Span place = reference.whole().orElse(reference.address());
            if (reference.kind() == Reference.Kind.LINK) {
                // A picture in a link stands before the address of the link.
                while (!shown.isEmpty() && place.contains(shown.get(shown.size() - 1))) {
                    shown.remove(shown.size() - 1);
                }
                linkEnd = Math.max(linkEnd, place.end());
            } else if (place.end() > linkEnd) {
                shown.add(place);
            }
        }
        return shown.isEmpty();
    }

    @Override
    int start() {
        return paragraph.span().start();
    }

    @Override
    int end() {
        return paragraph.span().end();
    }
}
