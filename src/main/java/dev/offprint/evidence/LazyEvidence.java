package dev.offprint.evidence;

import dev.offprint.post.Post;
import dev.offprint.text.WhiteSpace;
import dev.offprint.url.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows for every part of a post from the few things that each kind finds its own way. */
abstract class LazyEvidence implements Evidence {
    private static final int LONGEST_LABEL = 24;

    /**
     * What stands beside links as a date, a name or a section, in characters; a sentence is longer.
     */
    static final int LONGEST_LABELS = 48;

    /** What asks a reader for something, in characters. */
    static final int LONGEST_CALL = 100;

    private final PostEvidence around;
    private @Nullable String text;
    private @Nullable String words;
    private @Nullable List<Address> addresses;
    private @Nullable List<Address> links;
    private int length = -1;

    LazyEvidence(PostEvidence around) {
        this.around = around;
    }

    final PostEvidence around() {
        return around;
    }

    final Post post() {
        return around.post();
    }

    abstract String findText();

    abstract List<Address> findAddresses();

    abstract List<Address> findLinks();

    /** How many letters and digits stand in what leads somewhere. */
    abstract int lettersInLinks();

    /** Where it begins in the post. */
    abstract int start();

    /** Where it ends, or begins when that cannot be told. */
    abstract int end();

    @Override
    public final String text() {
        String known = text;
        if (known == null) {
            known = findText();
            text = known;
        }
        return known;
    }

    @Override
    public final String words() {
        String known = words;
        if (known == null) {
            known = PlainWords.of(text());
            words = known;
        }
        return known;
    }

    @Override
    public final int length() {
        if (length < 0) {
            length = length(text());
        }
        return length;
    }

    /** Whether {@link #text()} was asked for, so that {@link #length()} takes no reading. */
    final boolean isRead() {
        return text != null;
    }

    @Override
    public boolean showsAtMost(int characters) {
        return length() <= characters;
    }

    @Override
    public final boolean isLinks() {
        int inLinks = lengthInLinks();
        return inLinks > 0 && inLinks * 10 >= (length() - lengthOfMarks()) * 8;
    }

    /** How many characters of the text are no words but what makes a heading of them. */
    int lengthOfMarks() {
        return 0;
    }

    @Override
    public final boolean isLabelledLinks() {
        int inLinks = lettersInLinks();
        return inLinks > 0 && letters(text()) - inLinks <= LONGEST_LABEL;
    }

    @Override
    public final List<Address> addresses() {
        List<Address> known = addresses;
        if (known == null) {
            known = findAddresses();
            addresses = known;
        }
        return known;
    }

    @Override
    public final List<Address> links() {
        List<Address> known = links;
        if (known == null) {
            known = findLinks();
            links = known;
        }
        return known;
    }

    @Override
    public final boolean leadsHome() {
        return around.home().areHome(links());
    }

    @Override
    public final boolean leadsAway() {
        return around.home().areAway(links());
    }

    @Override
    public final boolean leadsNowhereElse() {
        return !around.home().haveOtherPage(links());
    }

    @Override
    public final boolean isInPage() {
        return around.holdsPage();
    }

    @Override
    public final boolean isTwice() {
        String all = post().text();
        int from = start();
        int to = Math.min(end(), all.length());
        while (from < to && isMark(all.charAt(from))) {
            from++;
        }
        while (from < to && isMark(all.charAt(to - 1))) {
            to--;
        }
        if (from >= to || links().stream().anyMatch(Home::isFile)) {
            return false;
        }
        return around.standsElsewhere(all.substring(from, to), from);
    }

    /** What Markdown writes around a part of a line. */
    private static boolean isMark(char c) {
        return c == '_' || c == '*' || Character.isWhitespace(c);
    }

    @Override
    public final boolean isAtStart() {
        return around.hasLittleBefore(start(), end());
    }

    @Override
    public final boolean isAtEnd() {
        return around.hasLittleBehind(start(), end());
    }

    static int letters(CharSequence text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    /** With plain spaces, where editors put no-break spaces and patterns expect none. */
    static String plain(String text) {
        return text.replace('\u00A0', ' ').strip();
    }

    /** How many characters are no white space. */
    static int length(CharSequence text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length += WhiteSpace.is(c) || c == '\u00A0' ? 0 : 1;
        }
        return length;
    }
}
