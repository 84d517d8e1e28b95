package dev.offprint.config;

import dev.offprint.yaml.ScalarWriter;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Alias;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes settings as YAML, each with the place it comes from. */
final class SettingsText {
    private static final int COMMENT_COLUMN = 44;

    private final StringBuilder out = new StringBuilder();

    private SettingsText() {}

    /** The merged settings of {@code layers}, which are named first, the weakest on top. */
    static String of(List<Layer> layers) {
        return new SettingsText().text(layers);
    }

    private String text(List<Layer> layers) {
        if (layers.isEmpty()) {
            out.append("# no configuration: the defaults hold\n");
        }
        for (Layer layer : layers) {
            out.append("# ").append(layer.file().line(layer.settings().span()));
            if (layer.files().isPresent()) {
                YamlNode files = layer.settings().get(ConfigShape.FILES).orElse(layer.settings());
                out.append(" (override for ").append(flow(files)).append(')');
            }
            out.append('\n');
        }
        for (Layer layer : layers) {
            for (Entry entry : layer.settings().entries()) {
                if (entry.name().equals(ConfigShape.RULES)) {
                    line(0, entry.name(), new Setting(layer.file(), entry));
                }
            }
        }
        Settings settings = Settings.of(layers);
        single(settings.preset());
        single(settings.sourceUrlKeys());
        block(ConfigShape.SEVERITY, settings.severities());
        block(ConfigShape.FRONT_MATTER, settings.frontMatter());
        if (!settings.options().isEmpty()) {
            out.append(ConfigShape.OPTIONS).append(":\n");
            settings.options()
                    .forEach(
                            (rule, options) -> {
                                out.append("  ").append(rule).append(":\n");
                                options.forEach((name, setting) -> line(4, name, setting));
                            });
        }
        return out.toString();
    }

    private void single(@Nullable Setting setting) {
        if (setting != null) {
            line(0, setting.entry().name(), setting);
        }
    }

    private void block(String name, Map<String, Setting> settings) {
        if (!settings.isEmpty()) {
            out.append(name).append(":\n");
            settings.forEach((key, setting) -> line(2, key, setting));
        }
    }

    private void line(int indent, String name, Setting setting) {
        int start = out.length();
        out.append(" ".repeat(indent)).append(name).append(": ");
        out.append(flow(setting.entry().value()));
        int width = out.length() - start;
        out.append(" ".repeat(Math.max(2, COMMENT_COLUMN - width)));
        out.append("# ").append(setting.origin()).append('\n');
    }

    /** A node on one line; trees are of bounded depth. */
    private static String flow(YamlNode node) {
        return node.accept(new Flow());
    }

    private static final class Flow implements YamlNode.Visitor<String> {
        @Override
        public String visit(Scalar scalar) {
            return ScalarWriter.write(scalar.value(), scalar.style(), true)
                    .orElseGet(() -> ScalarWriter.doubleQuoted(scalar.value()));
        }

        @Override
        public String visit(Sequence sequence) {
            List<String> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(flow(item)));
            return "[" + String.join(", ", items) + "]";
        }

        @Override
        public String visit(Mapping mapping) {
            List<String> entries = new ArrayList<>();
            for (Entry entry : mapping.entries()) {
                entries.add(flow(entry.key()) + ": " + flow(entry.value()));
            }
            return "{" + String.join(", ", entries) + "}";
        }

        /** No configuration holds one. */
        @Override
        public String visit(Alias alias) {
            return "";
        }
    }
}
