package dev.offprint.rule.site.web;

import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.post.Reference.Kind;
import dev.offprint.post.Reference.Syntax;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A picture of a post that is on another server.
 *
 * @param reference where its address is written
 * @param addresses where it can be had, the best first: the largest of a {@code srcset}, then
 *     itself
 */
public record RemotePicture(Reference reference, List<String> addresses) {
    public RemotePicture {
        addresses = List.copyOf(addresses);
    }

    /** All of {@code post}, by place. */
    public static List<RemotePicture> of(Post post) {
        List<RemotePicture> pictures = new ArrayList<>();
        List<WebReference> references = WebReference.of(post);
        IdentityHashMap<Element, Candidate> best = best(post, references);
        Set<String> names = post.text().contains("]:") ? shownNames(post.text()) : Set.of();
        for (WebReference web : references) {
            Reference reference = web.reference();
            boolean isDefinition =
                    !names.isEmpty()
                            && reference.kind() == Kind.LINK
                            && reference.syntax() == Syntax.MARKDOWN
                            && names.contains(definedName(post, reference));
            if (reference.kind() == Kind.IMAGE || isDefinition) {
                List<String> addresses = new ArrayList<>();
                Candidate candidate =
                        reference.element().isPresent() && reference.attribute().equals("src")
                                ? best.get(reference.element().get())
                                : null;
                if (candidate != null && !candidate.address.equals(web.address())) {
                    addresses.add(candidate.address);
                }
                addresses.add(web.address());
                pictures.add(new RemotePicture(reference, addresses));
            }
        }
        return List.copyOf(pictures);
    }

    private record Candidate(String address, double size) {}

    /** The largest candidate of every element that has some. */
    private static IdentityHashMap<Element, Candidate> best(
            Post post, List<WebReference> references) {
        IdentityHashMap<Element, Candidate> best = new IdentityHashMap<>();
        for (WebReference web : references) {
            Reference reference = web.reference();
            if (reference.kind() == Kind.IMAGE_CANDIDATE && reference.element().isPresent()) {
                Candidate candidate = new Candidate(web.address(), size(post, reference));
                Candidate known = best.get(reference.element().get());
                if (known == null || candidate.size > known.size) {
                    best.put(reference.element().get(), candidate);
                }
            }
        }
        return best;
    }

    /** The width or density that follows an address; 1 when none does. */
    private static double size(Post post, Reference reference) {
        int at = reference.address().end();
        int end = Math.min(post.text().length(), at + 16);
        String after = post.text().substring(at, end).strip();
        int stop = 0;
        while (stop < after.length()
                && (Character.isDigit(after.charAt(stop)) || after.charAt(stop) == '.')) {
            stop++;
        }
        boolean isSize = stop > 0 && stop < after.length() && "wx".indexOf(after.charAt(stop)) >= 0;
        try {
            return isSize ? Double.parseDouble(after.substring(0, stop)) : 1;
        } catch (NumberFormatException noSize) {
            return 1;
        }
    }

    /** The name that {@code [name]: address} defines; empty when this is no definition. */
    private static String definedName(Post post, Reference reference) {
        Span whole = reference.whole().orElse(reference.address());
        String text = post.text();
        int address = Math.max(whole.start(), reference.address().start());
        int close = new Span(whole.start(), address).indexOf(text, "]:");
        boolean isDefinition = close > whole.start() && text.charAt(whole.start()) == '[';
        return isDefinition
                ? text.substring(whole.start() + 1, close).toLowerCase(Locale.ROOT)
                : "";
    }

    /** The names by which images are shown: {@code ![text][name]} or {@code ![name]}. */
    private static Set<String> shownNames(String text) {
        Set<String> names = new HashSet<>();
        Matcher matcher = NAMED.matcher(text);
        while (matcher.find()) {
            String label = matcher.group(2);
            boolean isShort = label == null || label.isBlank();
            names.add((isShort ? matcher.group(1) : label).toLowerCase(Locale.ROOT));
        }
        names.remove("");
        return names;
    }

    private static final Pattern NAMED =
            Pattern.compile(
                    "!\\[([^\\[\\]\\n]{0,300})\\](?:\\[([^\\[\\]\\n]{0,300})\\]|(?![(\\[]))");
}
