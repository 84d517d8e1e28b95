package dev.offprint.rule.words;

import dev.offprint.url.Address;
import dev.offprint.url.pattern.HostPattern;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * By what a kind of leftover is known in whatever language: what it says, what its elements are
 * called, where it leads.
 */
public final class Words {
    private final Phrases labels;
    private final Phrases calls;
    private final Set<String> names;
    private final List<HostPattern> hosts;

    Words(Phrases labels, Phrases calls, Set<String> names, List<HostPattern> hosts) {
        this.labels = labels;
        this.calls = calls;
        this.names = names;
        this.hosts = hosts;
    }

    /**
     * The words of a kind.
     *
     * @param labels what is said of it alone, as a heading or on a button
     * @param calls what a sentence of it begins with
     * @throws IllegalArgumentException when a phrase is too short to be looked for
     */
    public static Words of(Collection<String> labels, Collection<String> calls) {
        return new Words(Phrases.of(labels), Phrases.of(calls), Set.of(), List.of());
    }

    Phrases labels() {
        return labels;
    }

    Phrases calls() {
        return calls;
    }

    List<HostPattern> hosts() {
        return hosts;
    }

    /** The same with what its elements are called, in small letters, and the hosts it leads to. */
    public Words with(Collection<String> ownNames, Collection<HostPattern> ownHosts) {
        return new Words(labels, calls, Set.copyOf(ownNames), List.copyOf(ownHosts));
    }

    /**
     * Whether a text says it.
     *
     * @param words in the form of {@link dev.offprint.evidence.PlainWords}
     */
    public boolean areSaid(String words, Saying how) {
        return switch (how) {
            case IS -> labels.areAll(words, true) || calls.areAll(words, true);
            case BEGINS -> calls.begin(words) || labels.areAll(words, false);
            case HOLDS -> calls.standIn(words);
            case HOOKED -> calls.followHook(words);
            case ENDS -> labels.end(words);
        };
    }

    /** Whether a text begins with a label, so that it may be one with what stands under it. */
    public boolean beginWithLabel(String words) {
        return labels.begin(words);
    }

    /** What elements of the kind are called, in small letters. */
    public Set<String> names() {
        return names;
    }

    /** Whether one of an element's names is one of the kind. */
    public boolean name(Set<String> elementNames) {
        for (String name : elementNames) {
            if (names.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the kind leads there. */
    public boolean leadTo(Address address) {
        for (HostPattern host : hosts) {
            if (host.matches(address)) {
                return true;
            }
        }
        return false;
    }
}
