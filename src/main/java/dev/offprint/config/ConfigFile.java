package dev.offprint.config;

import dev.offprint.config.ShapeCheck.Fault;
import dev.offprint.input.OrdinaryFile;
import dev.offprint.text.LineIndex;
import dev.offprint.text.Span;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlReader;
import dev.offprint.yaml.YamlSyntaxException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One configuration file, read and found to have the right shape.
 *
 * @param path as users should see it
 * @param text what the spans of {@code root} refer to
 */
record ConfigFile(Path path, String text, Mapping root) {
    /** More than {@link YamlReader} takes, in bytes. */
    private static final int LARGEST = 4 * YamlReader.MAX_LENGTH;

    /**
     * Reads a configuration file; an empty one is one without settings. What a file says that is no
     * configuration is in no message: it may be anything that somebody made this program read.
     *
     * @throws ConfigException when it cannot be read or says something unknown
     */
    static ConfigFile read(Path path) throws ConfigException {
        String text;
        if (Files.isDirectory(path)) {
            throw new ConfigException(path + ": a folder; name the configuration in it");
        }
        try {
            text = OrdinaryFile.text(path, LARGEST);
        } catch (CharacterCodingException e) {
            throw new ConfigException(path + ":1:1: not encoded as UTF-8");
        } catch (NoSuchFileException e) {
            throw new ConfigException(path + ": no such file");
        } catch (IOException e) {
            throw new ConfigException(path + ": cannot be read: " + reason(e));
        }
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try {
            Optional<YamlNode> root = YamlReader.read(text);
            if (root.isEmpty()) {
                return new ConfigFile(path, text, new Mapping(Span.at(0), List.of()));
            }
            if (!isConfiguration(path, root.get())) {
                throw new ConfigException(
                        path
                                + ":1:1: this is no configuration of Offprint; offprint config schema"
                                + " says what one holds");
            }
            List<Fault> faults = ShapeCheck.faults(root.get());
            if (faults.isEmpty() && root.get() instanceof Mapping mapping) {
                return new ConfigFile(path, text, mapping);
            }
            throw faults(path, text, faults);
        } catch (YamlSyntaxException e) {
            String problem = isNamedSo(path) ? e.problem() : e.discreetProblem();
            throw new ConfigException(path, text, e.span(), problem);
        }
    }

    /** Whether a file is meant for this program, by its own name or by its keys. */
    private static boolean isConfiguration(Path path, YamlNode root) {
        return root instanceof Mapping mapping
                && (isNamedSo(path) || mapping.isMostly(ConfigShape.KEYS));
    }

    /** A link may bear the name and lead to a file that does not. */
    private static boolean isNamedSo(Path path) {
        return path.endsWith(ConfigShape.FILE_NAME) && !Files.isSymbolicLink(path);
    }

    /** Why a file cannot be read. */
    static String reason(IOException e) {
        return e instanceof AccessDeniedException
                ? "permission denied"
                : String.valueOf(e.getMessage());
    }

    private static ConfigException faults(Path path, String text, List<Fault> faults) {
        List<String> problems = new ArrayList<>();
        for (Fault fault : faults) {
            problems.add(ConfigException.place(path, text, fault.span()) + ": " + fault.problem());
        }
        return new ConfigException(problems);
    }

    ConfigException fault(Span span, String problem) {
        return new ConfigException(path, text, span, problem);
    }

    /** Where something in this file stands, as {@code file:1}. */
    String line(Span span) {
        return path + ":" + new LineIndex(text).position(span.start()).line();
    }

    /** The folder that paths in this file start from. */
    Path folder() {
        Path parent = path.toAbsolutePath().getParent();
        return parent == null ? path.toAbsolutePath() : parent;
    }

    /** The texts of a key, one or a list; none when it is missing. */
    static List<Scalar> texts(Mapping mapping, String key) {
        return mapping.get(key).map(YamlNode::scalars).orElse(List.of());
    }

    /** The mapping of a key; an empty one when it is missing. */
    static Mapping mapping(Mapping mapping, String key) {
        return mapping.get(key).orElse(null) instanceof Mapping value
                ? value
                : new Mapping(Span.at(0), List.of());
    }

    boolean isRoot() {
        return root.get(ConfigShape.ROOT).orElse(null) instanceof Scalar scalar
                && scalar.value().equalsIgnoreCase("true");
    }
}
