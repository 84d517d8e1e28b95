package dev.offprint.page.thread;

import dev.offprint.page.metadata.PageDate;
import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Vocabulary;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Names;
import dev.offprint.url.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Where a page says who wrote something, by a link to a profile or a name that says so, and when,
 * by a time or a short line with a day. What is quoted says it of somebody else.
 */
final class PostSigns implements NodeFilter {
    /** Units of a name. */
    private static final int NAME = 40;

    /** Letters of a line that says when. */
    private static final int LINE = 80;

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d");
    private static final Pattern CLOCK = Pattern.compile("\\b\\d{1,2}:\\d\\d\\b");

    private final Measures measures;
    private final Names names;
    private final Set<String> profiles;
    private final Set<String> persons;
    private final Pattern ago;
    private final Pattern standing;
    private final List<Element> who = new ArrayList<>();
    private final List<Element> when = new ArrayList<>();
    private final Map<Element, List<Element>> whoIn = new HashMap<>();
    private final Map<Element, List<Element>> whenIn = new HashMap<>();

    private PostSigns(Measures measures, Names names) {
        Knowledge knowledge = names.knowledge();
        this.measures = measures;
        this.names = names;
        this.profiles = knowledge.texts(Vocabulary.PROFILE);
        this.persons = knowledge.texts(Vocabulary.POSTER);
        this.ago = knowledge.phrases(Vocabulary.AGO);
        this.standing = knowledge.phrases(Vocabulary.STANDING);
    }

    /** The signs in {@code body}. */
    static PostSigns of(Element body, Measures measures, Names names) {
        PostSigns signs = new PostSigns(measures, names);
        NodeTraversor.filter(signs, body);
        signs.who.forEach(element -> add(element, signs.whoIn));
        signs.when.forEach(element -> add(element, signs.whenIn));
        return signs;
    }

    private static void add(Element sign, Map<Element, List<Element>> signs) {
        for (Element at = sign; at != null; at = at.parent()) {
            signs.computeIfAbsent(at, key -> new ArrayList<>()).add(sign);
        }
    }

    /** What in an element, itself included, says who wrote, in document order. */
    List<Element> who(Element element) {
        return whoIn.getOrDefault(element, List.of());
    }

    /** What in an element, itself included, says when, in document order. */
    List<Element> when(Element element) {
        return whenIn.getOrDefault(element, List.of());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            Element parent = text.parent();
            if (parent != null && !isLast(parent) && isDay(text.text().strip(), parent)) {
                when.add(parent);
            }
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (Measures.isHidden(element) || element.normalName().equals("blockquote")) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isTime(element)) {
            when.add(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isName(element)) {
            who.add(element);
        }
        return FilterResult.CONTINUE;
    }

    private boolean isLast(Element element) {
        return !when.isEmpty() && when.get(when.size() - 1).equals(element);
    }

    /** What a script was to write is said in a title. */
    static boolean isTime(Element element) {
        return element.normalName().equals("time")
                || element.hasAttr("datetime")
                || MOMENT.matcher(element.attr("title")).lookingAt();
    }

    private boolean isName(Element element) {
        int text = measures.of(element).text();
        if (text == 0 || text > NAME) {
            return false;
        }
        if (element.normalName().equals("a")) {
            return isProfile(element.attr("href"));
        }
        return element.childrenSize() == 0
                && (Names.holdsWord(element, persons) || isSaidToBe(element));
    }

    private static boolean isSaidToBe(Element element) {
        String property = element.attr("itemprop");
        return property.equals("author")
                || (property.equals("name") && element.closest("[itemprop=author]") != null);
    }

    private boolean isProfile(String href) {
        Address address = Address.parse(href.strip());
        String path = (address.path() + "?" + address.query().orElse("")).toLowerCase(Locale.ROOT);
        if (path.startsWith("/~") || path.startsWith("/@")) {
            return true;
        }
        for (String word : WORDS.split(path, -1)) {
            if (profiles.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line says when; what it stands in may say that it is no post that was then. */
    private boolean isDay(String line, Element parent) {
        boolean canBe = !line.isEmpty() && line.length() <= LINE;
        return canBe && says(line) && !standing.matcher(parent.text()).find();
    }

    private boolean says(String line) {
        return ago.matcher(line).find()
                || CLOCK.matcher(line).find()
                || (line.chars().anyMatch(Character::isDigit) && !PageDate.in(line).isEmpty());
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        return FilterResult.CONTINUE;
    }

    /** What the names of elements are known by. */
    Names names() {
        return names;
    }
}
