package dev.offprint.rule.catalogue;

import dev.offprint.rule.Matcher.OnPagePart;
import dev.offprint.rule.Rule;
import dev.offprint.rule.words.Lexicon;
import dev.offprint.rule.words.Words;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlReader;
import dev.offprint.yaml.YamlSyntaxException;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All rules that a run applies, in the order of their ids. */
public record Catalogue(List<Rule> rules) {
    static final String COMPILED = "/dev/offprint/rules.bin";
    private static final String PARTS = "/dev/offprint/parts.bin";
    private static final String PAGES = "/dev/offprint/rules/";

    public Catalogue {
        rules = List.copyOf(rules);
    }

    /** The rules that come with Offprint. */
    public static Catalogue builtIn() {
        return BuiltIn.RULES;
    }

    private static Catalogue readBuiltIn() {
        try (InputStream resource = resource(COMPILED);
                DataInputStream in = new DataInputStream(new BufferedInputStream(resource))) {
            Lexicon lexicon = BuiltInWords.lexicon();
            int count = in.readShort();
            List<Rule> rules = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                rules.add(RuleReader.read(in.readUTF(), NodeArchive.read(in), lexicon));
            }
            return new Catalogue(rules);
        } catch (IOException | RuleSyntaxException e) {
            throw new IllegalStateException("the built-in rules cannot be read", e);
        }
    }

    /**
     * The parts of pages that the built-in rules are about, with all that they know, by the ids of
     * the rules. It is apart from the rules because most runs meet no page.
     */
    public static Map<String, OnPagePart> parts() {
        try (InputStream resource = resource(PARTS);
                DataInputStream in = new DataInputStream(new BufferedInputStream(resource))) {
            Map<String, OnPagePart> parts = new TreeMap<>();
            for (int count = in.readShort(); count > 0; count--) {
                parts.put(in.readUTF(), PartReader.whole(NodeArchive.read(in)));
            }
            return parts;
        } catch (IOException | RuleSyntaxException e) {
            throw new IllegalStateException("the built-in rules cannot be read", e);
        }
    }

    /** By what a kind of words is known that come with Offprint. */
    public static Words words(String kind) {
        return BuiltInWords.lexicon().find(kind).orElseThrow();
    }

    /** These rules and those of {@code pack}, which take the place of rules with the same id. */
    public Catalogue with(RulePack pack) {
        Map<String, Rule> byId = new TreeMap<>();
        for (Rule rule : rules) {
            byId.put(rule.id(), rule);
        }
        for (RulePage page : pack.pages()) {
            byId.put(page.rule().id(), page.rule());
        }
        return new Catalogue(List.copyOf(byId.values()));
    }

    /** The rule of that id. */
    public Optional<Rule> find(String id) {
        for (Rule rule : rules) {
            if (rule.id().equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** The page of a built-in rule; empty when there is no such rule. */
    public static Optional<RulePage> page(String id) {
        try (InputStream resource = Catalogue.class.getResourceAsStream(PAGES + id + ".yaml")) {
            if (resource == null) {
                return Optional.empty();
            }
            String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            YamlNode root = YamlReader.read(text).orElseThrow();
            return Optional.of(RulePage.read(id, text, root, BuiltInWords.lexicon()));
        } catch (IOException | RuleSyntaxException | YamlSyntaxException e) {
            throw new IllegalStateException("the page of rule " + id + " cannot be read", e);
        }
    }

    /** The pages of all built-in rules, in the order of their ids. */
    public static List<RulePage> pages() {
        List<RulePage> pages = new ArrayList<>();
        for (Rule rule : builtIn().rules()) {
            pages.add(page(rule.id()).orElseThrow());
        }
        return pages;
    }

    /** Read once: what a rule keeps of its own serves every run in one machine. */
    private static final class BuiltIn {
        static final Catalogue RULES = readBuiltIn();
    }

    private static InputStream resource(String name) throws IOException {
        InputStream resource = Catalogue.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IOException("missing resource " + name);
        }
        return resource;
    }
}
