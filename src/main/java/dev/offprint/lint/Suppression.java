package dev.offprint.lint;

import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Silence for some rules, or for all, in a part of a post; it remembers what it was good for. */
final class Suppression {

    /** How it is written. */
    enum Form {
        /** A comment above one line, good for nothing else. */
        COMMENT,
        /** A comment that needs another to end what it began. */
        OPENING_COMMENT,
        FRONT_MATTER
    }

    private final Span silenced;
    private final Span place;
    private final Form form;
    private final List<String> rules;
    private final boolean[] isUsed;

    /**
     * One suppression.
     *
     * @param silenced where findings that start here are silenced
     * @param place of the suppression itself
     * @param rules ids or folders; none means all
     */
    Suppression(Span silenced, Span place, Form form, List<String> rules) {
        this.silenced = silenced;
        this.place = place;
        this.form = form;
        this.rules = List.copyOf(rules);
        this.isUsed = new boolean[Math.max(1, rules.size())];
    }

    /** Whether what {@code rule} finds at {@code at} is silenced, which is then remembered. */
    boolean silences(String rule, int at) {
        boolean isHere = silenced.contains(at) || (silenced.isEmpty() && silenced.start() == at);
        if (!isHere) {
            return false;
        }
        if (rules.isEmpty()) {
            isUsed[0] = true;
            return true;
        }
        boolean isNamed = false;
        for (int i = 0; i < rules.size(); i++) {
            if (names(rules.get(i), rule)) {
                isUsed[i] = true;
                isNamed = true;
            }
        }
        return isNamed;
    }

    /** Whether it was good for nothing at all. */
    boolean isUnused() {
        for (boolean used : isUsed) {
            if (used) {
                return false;
            }
        }
        return true;
    }

    /** The names that were good for nothing. */
    List<String> unusedRules() {
        List<String> unused = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            if (!isUsed[i]) {
                unused.add(rules.get(i));
            }
        }
        return unused;
    }

    /** Whether it is for all rules. */
    boolean isForAll() {
        return rules.isEmpty();
    }

    /** How many rules or folders it names. */
    int size() {
        return rules.size();
    }

    Span place() {
        return place;
    }

    Form form() {
        return form;
    }

    /** Whether {@code name} is that of the rule, or of a folder that it is in. */
    static boolean names(String name, String id) {
        return id.equals(name) || id.startsWith(name + "/");
    }
}
