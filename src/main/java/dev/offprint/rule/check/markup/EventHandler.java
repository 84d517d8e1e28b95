package dev.offprint.rule.check.markup;

import dev.offprint.evidence.PostEvidence;
import dev.offprint.evidence.tag.Tag;
import dev.offprint.evidence.tag.Tag.Attribute;
import dev.offprint.post.Post;
import dev.offprint.rule.check.EvidenceCheck;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Occurrences;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Attributes such as {@code onclick} that run a script which the saved post no longer has. */
final class EventHandler implements EvidenceCheck {
    /** Words in handlers by which a click shows what is hidden. */
    private static final List<String> REVEALING =
            List.of(
                    "toggle",
                    "show",
                    "display",
                    "hidden",
                    "spoiler",
                    "expand",
                    "visib",
                    "collapse");

    /** What is there to be used, and for nothing else. */
    private static final Set<String> CONTROLS = Set.of("button", "input", "select", "textarea");

    /** A script that begins with a call of a function. */
    private static final Pattern CALL =
            Pattern.compile("^\\s*(?:javascript:\\s*)?(?:return\\s+)?([\\w$]+)\\s*\\(");

    /** What browsers bring along, and words of the language that look like a call. */
    private static final Set<String> BUILT_IN =
            Set.of("alert", "confirm", "prompt", "if", "for", "while", "function", "fetch", "open");

    /** Attributes that begin with {@code on} and hold no script. */
    private static final Set<String> OTHERS = Set.of("on", "once", "only", "one");

    @Override
    public void check(Post post, PostEvidence evidence, Consumer<Match> found) {
        Occurrences occurrences = new Occurrences();
        DefinedNames defined = new DefinedNames(post.text());
        for (Tag tag : evidence.tags()) {
            for (Attribute attribute : tag.attributes()) {
                if (isHandler(attribute) && !fetchesStyle(tag, attribute)) {
                    occurrences.add(
                            Match.of(
                                    attribute.whole(),
                                    "<"
                                            + tag.name()
                                            + "> runs a script by \""
                                            + attribute.name()
                                            + "\"",
                                    Fix.rewriting(
                                            isRevealing(attribute)
                                                            || isWorking(tag, attribute, defined)
                                                    ? Safety.UNSAFE
                                                    : Safety.SAFE,
                                            List.of(Edit.delete(attribute.whole())))));
                }
            }
        }
        occurrences.tell(found);
    }

    /** It is how a page puts its style sheet to use, which needs no script that could be gone. */
    private static boolean fetchesStyle(Tag tag, Attribute attribute) {
        return tag.name().equals("link") && attribute.name().equals("onload");
    }

    private static boolean isHandler(Attribute attribute) {
        String name = attribute.name();
        return name.length() > 4
                && name.startsWith("on")
                && !attribute.value().isEmpty()
                && !OTHERS.contains(name)
                && name.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /**
     * Whether a click on a control may still do what it says: its script needs nothing of the page,
     * or the function that it calls stands in the post, as in an article about it.
     */
    private static boolean isWorking(Tag tag, Attribute attribute, DefinedNames defined) {
        if (!CONTROLS.contains(tag.name())) {
            return false;
        }
        Matcher call = CALL.matcher(attribute.value());
        return !call.find() || BUILT_IN.contains(call.group(1)) || defined.contains(call.group(1));
    }

    private static boolean isRevealing(Attribute attribute) {
        String script = attribute.value().toLowerCase(Locale.ROOT);
        for (String word : REVEALING) {
            if (script.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
