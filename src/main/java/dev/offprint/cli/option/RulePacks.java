package dev.offprint.cli.option;

import dev.offprint.cli.command.UsageException;
import dev.offprint.rule.catalogue.Catalogue;
import dev.offprint.rule.catalogue.RuleFileException;
import dev.offprint.rule.catalogue.RulePack;
import dev.offprint.rule.catalogue.RulePage;
import dev.offprint.run.IoProblem;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The folders of own rules that a command line names. */
public final class RulePacks {
    private static final String OPTION = "--rules";

    private RulePacks() {}

    /** The option that names folders of own rules. */
    public static OptionSpec option() {
        return OptionSpec.builder(OPTION)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("DIR")
                .description(
                        "Use the rules in this folder too; one with the id of a built-in rule replaces it.")
                .build();
    }

    /** The built-in rules and those of the folders that {@code arguments} name. */
    public static Catalogue catalogue(ParseResult arguments) throws UsageException {
        return catalogue(read(arguments));
    }

    /** The built-in rules and those of {@code packs}. */
    static Catalogue catalogue(List<RulePack> packs) {
        Catalogue catalogue = Catalogue.builtIn();
        for (RulePack pack : packs) {
            catalogue = catalogue.with(pack);
        }
        return catalogue;
    }

    /** The folders that {@code arguments} name, in their order. */
    public static List<RulePack> read(ParseResult arguments) throws UsageException {
        List<String> folders = arguments.matchedOptionValue(OPTION, List.of());
        List<RulePack> packs = new ArrayList<>();
        for (String folder : folders) {
            packs.add(read(folder));
        }
        return packs;
    }

    /** The rules of one folder. */
    public static RulePack read(String folder) throws UsageException {
        try {
            return RulePack.read(Path.of(folder));
        } catch (IOException e) {
            throw new UsageException(folder + ": " + IoProblem.of(e));
        } catch (InvalidPathException e) {
            throw new UsageException(folder + ": no path: " + e.getReason());
        } catch (RuleFileException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** The page of a rule, of the last folder that has it, else the built-in one. */
    public static Optional<RulePage> page(List<RulePack> packs, String id) {
        Optional<RulePage> found = Optional.empty();
        for (RulePack pack : packs) {
            for (RulePage page : pack.pages()) {
                if (page.rule().id().equals(id)) {
                    found = Optional.of(page);
                }
            }
        }
        return found.isPresent() ? found : Catalogue.page(id);
    }
}
