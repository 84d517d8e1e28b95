package dev.offprint.config;

import dev.offprint.rule.Rule;
import dev.offprint.rule.catalogue.Catalogue;
import dev.offprint.rule.catalogue.RuleOptions;
import dev.offprint.rule.check.OptionException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Says what holds for each post; posts with the same settings share a profile. */
public final class Profiles {
    private final Supplier<RuleOptions> builtIn = new LazyOptions();
    private final Catalogue base;
    private final UnaryOperator<List<Rule>> selection;
    private final Chains chains;
    private final @Nullable String preset;
    private final OwnRules ownRules = new OwnRules();
    private final Map<List<Layer>, Catalogue> catalogues = new HashMap<>();
    private final Map<List<Layer>, Profile> profiles = new HashMap<>();

    private Profiles(Catalogue base, UnaryOperator<List<Rule>> selection, Chains chains) {
        this(base, selection, chains, null);
    }

    private Profiles(
            Catalogue base,
            UnaryOperator<List<Rule>> selection,
            Chains chains,
            @Nullable String preset) {
        this.base = base;
        this.selection = selection;
        this.chains = chains;
        this.preset = preset;
    }

    /** The same with a preset in place of those that configurations choose. */
    public Profiles withPreset(String name) {
        return new Profiles(base, selection, chains, name);
    }

    /**
     * Profiles from the configurations that are found from each post upwards.
     *
     * @param base the rules that there are without own ones
     * @param selection which rules of a profile stay
     * @param isTrusted whether they may name files outside of their repository
     */
    public static Profiles found(
            Catalogue base, UnaryOperator<List<Rule>> selection, boolean isTrusted) {
        return new Profiles(base, selection, Chains.found(isTrusted));
    }

    /** Profiles without any configuration. */
    public static Profiles unconfigured(Catalogue base, UnaryOperator<List<Rule>> selection) {
        return new Profiles(base, selection, Chains.fixed(Chain.EMPTY));
    }

    /** The built-in rules as they are where nothing is configured. */
    public static Profile standard() {
        ProfileBuilder builder = unconfigured(null);
        List<Rule> rules =
                builder.rules().stream().filter(rule -> !rule.about().isOnRequest()).toList();
        return new Profile(rules, builder.sourceUrlKeys(), "");
    }

    /** The built-in rules as they are with a preset and no other setting. */
    public static List<Rule> ofPreset(String name) {
        return unconfigured(name).rules();
    }

    private static ProfileBuilder unconfigured(@Nullable String preset) {
        Settings none = Settings.of(List.of());
        return new ProfileBuilder(Catalogue.builtIn(), none, new LazyOptions(), preset);
    }

    /**
     * Profiles from one configuration for all posts; it may name any file, as the user named it.
     *
     * @throws ConfigException when it cannot be used
     */
    public static Profiles of(Path file, Catalogue base, UnaryOperator<List<Rule>> selection)
            throws ConfigException {
        Chain chain = Chain.EMPTY.with(ConfigFile.read(file), Reach.EVERYWHERE);
        return new Profiles(base, selection, Chains.fixed(chain));
    }

    /**
     * What holds for {@code post}. Safe for use by several threads.
     *
     * @throws ConfigException when a configuration that holds for it cannot be used
     */
    public synchronized Profile of(Path post) throws ConfigException {
        Path path = post.toAbsolutePath().normalize();
        Chain chain = chains.of(path.getParent());
        Catalogue catalogue = catalogue(chain);
        List<Layer> layers = layers(chain, path);
        Profile known = profiles.get(layers);
        if (known == null) {
            known = profile(catalogue, layers);
            profiles.put(layers, known);
        }
        return known;
    }

    /** The settings for {@code post} with their places, for a person to read. */
    public synchronized String describe(Path post) throws ConfigException {
        Path path = post.toAbsolutePath().normalize();
        Chain chain = chains.of(path.getParent());
        catalogue(chain);
        return SettingsText.of(layers(chain, path));
    }

    /** All rules that any configuration met so far knows. */
    public synchronized List<Rule> known() {
        List<Rule> rules = new ArrayList<>(base.rules());
        for (Catalogue catalogue : catalogues.values()) {
            rules.addAll(catalogue.rules());
        }
        return rules;
    }

    /** The configurations that were read so far, and what they extend. */
    public synchronized Set<Path> configurations() {
        Set<Path> files = new LinkedHashSet<>();
        for (List<Layer> layers : catalogues.keySet()) {
            layers.forEach(layer -> files.add(layer.file().path()));
        }
        return files;
    }

    /** The files of the rules that these configurations bring along. */
    public synchronized List<Path> ownRules() {
        return ownRules.files();
    }

    private static List<Layer> layers(Chain chain, Path path) {
        List<Layer> layers = new ArrayList<>();
        for (Layer layer : chain.layers()) {
            if (layer.holdsFor(path)) {
                layers.add(layer);
            }
        }
        return layers;
    }

    /** The rules of a chain, every name in which is checked when it is first met. */
    private Catalogue catalogue(Chain chain) throws ConfigException {
        Catalogue known = catalogues.get(chain.layers());
        if (known == null) {
            known = base;
            for (Layer layer : chain.layers()) {
                known = ownRules.added(known, layer);
            }
            RuleNames names = chain.layers().isEmpty() ? null : new RuleNames(known, builtIn);
            for (Layer layer : chain.layers()) {
                if (names != null) {
                    names.check(layer);
                }
            }
            catalogues.put(chain.layers(), known);
        }
        return known;
    }

    private Profile profile(Catalogue catalogue, List<Layer> layers) throws ConfigException {
        ProfileBuilder builder =
                new ProfileBuilder(catalogue, Settings.of(layers), builtIn, preset);
        StringBuilder text = new StringBuilder();
        for (Layer layer : layers) {
            text.append(layer.settings().span()).append('\n').append(layer.file().text());
            text.append(ownRules.text(layer));
        }
        try {
            List<Rule> rules = selection.apply(builder.rules());
            return new Profile(rules, builder.sourceUrlKeys(), text.toString());
        } catch (OptionException e) {
            Layer nearest = layers.get(layers.size() - 1);
            throw new ConfigException(nearest.file().path() + ": " + e.getMessage());
        }
    }

    /** Reads the options of the built-in rules when they are first asked for. */
    private static final class LazyOptions implements Supplier<RuleOptions> {
        private @Nullable RuleOptions options;

        @Override
        public RuleOptions get() {
            if (options == null) {
                options = new RuleOptions();
            }
            return options;
        }
    }
}
