package dev.offprint.page.weight;

import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Part;
import dev.offprint.page.part.Vocabulary;
import dev.offprint.rule.Matcher.OnPagePart;
import dev.offprint.rule.PartKnowledge;
import dev.offprint.rule.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What the classes and the id of an element call it. A name is a hint and never a proof: what is
 * asked here is joined with a second sign by {@link ChromeFinder}.
 */
public final class Names {

    /** What designers call the parts of a page that are not its article. */
    public enum Kind {
        COMMENTS(Vocabulary.COMMENTS),
        SIDEBAR(Vocabulary.SIDEBAR),
        WIDGET(Vocabulary.WIDGET),
        RELATED(Vocabulary.RELATED),
        SHARE(Vocabulary.SHARE),
        SIGN_UP(Vocabulary.SIGN_UP),
        CONSENT(Vocabulary.CONSENT),
        MENU(Vocabulary.MENU),
        BAR(Vocabulary.BAR),
        SITE(Vocabulary.SITE),
        BYLINE(Vocabulary.BYLINE),
        AUTHOR(Vocabulary.AUTHOR),
        ADVERT(Vocabulary.ADVERT);

        private final Vocabulary phrases;

        Kind(Vocabulary phrases) {
            this.phrases = phrases;
        }
    }

    private final Knowledge knowledge;
    private final Containers containers;
    private final Map<Kind, List<String>> phrases = new EnumMap<>(Kind.class);
    private final Map<String, Set<Kind>> kindsOfName = new HashMap<>();
    private final Map<String, Boolean> oneComment = new HashMap<>();

    public Names(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.containers = new Containers(knowledge);
        for (Kind kind : Kind.values()) {
            phrases.put(kind, hyphened(knowledge.texts(kind.phrases)));
        }
    }

    /** What is known of the parts of pages, by names and otherwise. */
    public Knowledge knowledge() {
        return knowledge;
    }

    /** What systems call the containers of articles. */
    public Containers containers() {
        return containers;
    }

    /** What the element's names say it is; maybe several things, mostly none. */
    public Set<Kind> kinds(Element element) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String name : of(element)) {
            kinds.addAll(kindsOfName.computeIfAbsent(name, this::kindsOf));
        }
        return kinds;
    }

    /** The first name that says what the element is, or else the first; empty when it has none. */
    public String telling(Element element) {
        List<String> all = of(element);
        for (String name : all) {
            if (!kindsOfName.computeIfAbsent(name, this::kindsOf).isEmpty()) {
                return name;
            }
        }
        return all.isEmpty() ? "" : all.get(0);
    }

    /** Whether the element is named as one comment among others, as lists of comments name them. */
    public boolean isOneComment(Element element) {
        for (String name : of(element)) {
            if (oneComment.computeIfAbsent(name, this::isComment)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the element's names contains one of these words. */
    public static boolean holdsWord(Element element, Set<String> words) {
        return holdWord(of(element), words);
    }

    /** Whether one of some names contains one of these words. */
    public static boolean holdWord(Collection<String> names, Set<String> words) {
        for (String name : names) {
            for (String word : hyphened(name).split("-", -1)) {
                if (words.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The classes and the id, as written. */
    public static List<String> of(Element element) {
        if (element.attributesSize() == 0) {
            return List.of();
        }
        List<String> names = new ArrayList<>(element.classNames());
        names.remove("");
        if (!element.id().isEmpty()) {
            names.add(element.id());
        }
        return names;
    }

    private Set<Kind> kindsOf(String name) {
        String words = hyphened(name);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (words.equals("-header-") || words.equals("-footer-")) {
            kinds.add(Kind.SITE);
        }
        int first = words.indexOf('-', 1);
        int last = words.lastIndexOf('-', words.length() - 2);
        if (first < 0 || isOfLayout(words.substring(1, first), last, words)) {
            return kinds;
        }
        phrases.forEach(
                (kind, known) -> {
                    if (isPhraseIn(words, known)) {
                        kinds.add(kind);
                    }
                });
        return kinds;
    }

    private boolean isOfLayout(String first, int last, String words) {
        return knowledge.texts(Vocabulary.STATES).contains(first)
                || knowledge
                        .texts(Vocabulary.SWITCHES)
                        .contains(words.substring(last + 1, words.length() - 1));
    }

    private static boolean isPhraseIn(String words, List<String> phrases) {
        for (String phrase : phrases) {
            if (words.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Names as {@link #hyphened(String)} writes them, however a rule does. */
    private static List<String> hyphened(Collection<String> names) {
        List<String> all = new ArrayList<>();
        for (String name : names) {
            all.add(hyphened(name));
        }
        return all;
    }

    private boolean isComment(String name) {
        return isPhraseIn(hyphened(name), hyphened(knowledge.texts(Vocabulary.ONE_COMMENT)));
    }

    /** Whether one of the element's names contains a word of a list. */
    public boolean holdsWord(Element element, Vocabulary vocabulary) {
        return holdsWord(element, knowledge.texts(vocabulary));
    }

    /** Whether one of the element's names contains a name of a list, of one word or several. */
    public boolean holdsName(Element element, Vocabulary vocabulary) {
        List<String> known = hyphened(knowledge.texts(vocabulary));
        return of(element).stream().anyMatch(name -> isPhraseIn(hyphened(name), known));
    }

    /**
     * The rule by which an element is such a part: an own one that knows a name of it, or else the
     * one that knows the part; empty when that is switched off.
     */
    public Optional<Rule> rule(Part part, Element element) {
        for (Rule own : knowledge.ownRules(part)) {
            if (isNamed(element, own)) {
                return Optional.of(own);
            }
        }
        return knowledge.rule(part);
    }

    private static boolean isNamed(Element element, Rule own) {
        PartKnowledge said = own.pagePart().map(OnPagePart::knowledge).orElse(PartKnowledge.NONE);
        for (String name : of(element)) {
            for (List<String> phrases : said.names().values()) {
                if (phrases.contains(name) || isPhraseIn(hyphened(name), hyphened(phrases))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * A name as words between hyphens, with one at both ends: {@code postBody__x} is -post-body-x-.
     */
    private static String hyphened(String name) {
        StringBuilder words = new StringBuilder("-");
        char before = '-';
        for (int i = 0; i < name.length() && i < 100; i++) {
            char c = name.charAt(i);
            boolean isHump = Character.isUpperCase(c) && Character.isLowerCase(before);
            boolean isSign = !Character.isLetterOrDigit(c);
            if ((isHump || isSign) && words.charAt(words.length() - 1) != '-') {
                words.append('-');
            }
            if (!isSign) {
                words.append(c);
            }
            before = c;
        }
        if (words.charAt(words.length() - 1) != '-') {
            words.append('-');
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }
}
