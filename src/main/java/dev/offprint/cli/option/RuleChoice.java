package dev.offprint.cli.option;

import static dev.offprint.cli.option.OptionSpecs.flag;
import static dev.offprint.cli.option.OptionSpecs.value;

import dev.offprint.cli.command.UsageException;
import dev.offprint.config.ConfigException;
import dev.offprint.config.Profiles;
import dev.offprint.rule.catalogue.Catalogue;
import dev.offprint.rule.catalogue.RulePack;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Which rules hold: those of the command line's options and of the configurations of the posts.
 *
 * @param isReproducible whether the configurations say all; folders named by options are not looked
 *     into again
 * @param packs the rules in those folders
 */
public record RuleChoice(
        Profiles profiles, RuleSelection selection, boolean isReproducible, List<RulePack> packs) {
    public RuleChoice {
        packs = List.copyOf(packs);
    }

    /** Adds the options about configurations and own rules. */
    public static void addTo(CommandSpec spec) {
        value(
                spec,
                "--config",
                "FILE",
                "Use this configuration instead of each .offprint.yaml that is found"
                        + " from a post upwards.");
        flag(spec, "--no-config", "Use no configuration.");
        Trust.addTo(spec);
        spec.addOption(RulePacks.option());
    }

    /** Adds the options that choose among the rules. */
    public static void addSelectionTo(CommandSpec spec) {
        list(spec, "--only", "Use only this rule or folder of rules; may be repeated.");
        list(spec, "--skip", "Leave out this rule or folder of rules; may be repeated.");
    }

    private static void list(CommandSpec spec, String name, String description) {
        spec.addOption(
                OptionSpec.builder(name)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .splitRegex(",")
                        .paramLabel("RULE")
                        .description(description)
                        .build());
    }

    /** What {@code arguments} ask for. */
    public static RuleChoice of(ParseResult arguments) throws UsageException {
        List<String> none = List.of();
        boolean hasSelection = arguments.commandSpec().findOption("--only") != null;
        RuleSelection selection =
                new RuleSelection(
                        hasSelection ? arguments.matchedOptionValue("--only", none) : none,
                        hasSelection ? arguments.matchedOptionValue("--skip", none) : none);
        List<RulePack> packs = RulePacks.read(arguments);
        Catalogue catalogue = RulePacks.catalogue(packs);
        boolean isReproducible = !arguments.hasMatchedOption("--rules");
        String file = arguments.matchedOptionValue("--config", "");
        boolean isUnconfigured = arguments.matchedOptionValue("--no-config", false);
        if (isUnconfigured && !file.isEmpty()) {
            throw new UsageException("--config and --no-config exclude each other");
        }
        if (file.isEmpty()) {
            Profiles profiles =
                    isUnconfigured
                            ? Profiles.unconfigured(catalogue, selection)
                            : Profiles.found(catalogue, selection, Trust.in(arguments));
            return new RuleChoice(profiles, selection, isReproducible, packs);
        }
        try {
            Profiles profiles = Profiles.of(Path.of(file), catalogue, selection);
            return new RuleChoice(profiles, selection, isReproducible, packs);
        } catch (ConfigException e) {
            throw new UsageException(e.problems());
        } catch (InvalidPathException e) {
            throw new UsageException(file + ": no path: " + e.getReason());
        }
    }

    /** The files of all rules that are not built in, as far as posts were prepared. */
    public List<Path> ruleFiles() {
        List<Path> files = new ArrayList<>(profiles.ownRules());
        packs.forEach(pack -> files.addAll(pack.files()));
        return files;
    }

    /**
     * Reads the configurations of {@code posts}, so that a fault in one is known before any work.
     *
     * @throws UsageException when a configuration or the name of a rule is wrong
     */
    public void prepare(List<Path> posts) throws UsageException {
        try {
            for (Path post : posts) {
                profiles.of(post);
            }
        } catch (ConfigException e) {
            throw new UsageException(e.problems());
        }
        selection.check(profiles.known());
    }
}
