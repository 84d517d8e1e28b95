package dev.offprint.rule.catalogue;

import dev.offprint.rule.words.Words;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Entry;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a kind with all that their file says to people.
 *
 * @param kind how rules ask for it
 * @param why what is gained by knowing them
 */
public record WordsPage(
        String kind, Words words, String summary, String why, List<Language> languages) {
    public WordsPage {
        languages = List.copyOf(languages);
    }

    /**
     * The examples of one language, which are its tests.
     *
     * @param code as in BCP 47
     * @param bad paragraphs that are leftovers of the kind
     * @param good paragraphs that hold such words and must stay
     */
    public record Language(String code, List<String> bad, List<String> good) {
        public Language {
            bad = List.copyOf(bad);
            good = List.copyOf(good);
        }
    }

    /**
     * Reads a file completely.
     *
     * @throws RuleSyntaxException when it lacks something, or says what is no vocabulary
     */
    static WordsPage read(String kind, YamlNode root) throws RuleSyntaxException {
        Words words = WordsReader.read(root);
        Fields fields = Fields.of(root, WordsReader.KEYS);
        fields.required("since");
        List<Language> languages = new ArrayList<>();
        for (Entry language : WordsReader.languages(fields)) {
            Fields own = Fields.of(language.value(), WordsReader.LANGUAGE_KEYS);
            languages.add(
                    new Language(
                            language.name(),
                            WordsReader.texts(own, "bad"),
                            WordsReader.texts(own, "good")));
        }
        return new WordsPage(
                kind, words, fields.required("summary"), fields.required("why"), languages);
    }
}
