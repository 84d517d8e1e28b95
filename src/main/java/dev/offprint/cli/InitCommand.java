package dev.offprint.cli;

import static dev.offprint.cli.option.OptionSpecs.flag;

import dev.offprint.cli.command.Command;
import dev.offprint.cli.command.ExitCode;
import dev.offprint.cli.command.Help;
import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.cli.option.BaselineChoice;
import dev.offprint.init.Generator;
import dev.offprint.init.Starter;
import dev.offprint.run.IoProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Writes a first configuration, and never over a file that is there. */
final class InitCommand implements Command {
    private static final String CONFIGURATION = ".offprint.yaml";
    private static final String WORKFLOW = ".github/workflows/offprint.yml";

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Help.spec("init", "Looks at a repository and writes " + CONFIGURATION + " for it.");
        spec.usageMessage().footer("", "A file that is there already is left as it is.");
        spec.addPositional(
                PositionalParamSpec.builder()
                        .paramLabel("FOLDER")
                        .arity("0..1")
                        .type(String.class)
                        .description("The top of the repository (default: this folder).")
                        .build());
        flag(spec, "--hook", "Also a git hook that looks at what is staged.");
        flag(spec, "--workflow", "Also a workflow for GitHub Actions.");
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws UsageException, IOException {
        Path folder = BaselineChoice.path(arguments.matchedPositionalValue(0, "."));
        if (!Files.isDirectory(folder)) {
            throw new UsageException(folder + ": no such folder");
        }
        Optional<Generator> generator = Generator.of(name -> Files.exists(folder.resolve(name)));
        terminal.out()
                .println(
                        generator
                                .map(known -> "This looks like a site of " + known.title() + ".")
                                .orElse("This looks like no generator that is known."));
        boolean isWritten =
                write(folder.resolve(CONFIGURATION), Starter.configuration(generator), terminal);
        if (arguments.matchedOptionValue("--hook", false)) {
            isWritten &= hook(folder, terminal);
        }
        if (arguments.matchedOptionValue("--workflow", false)) {
            isWritten &= write(folder.resolve(WORKFLOW), Starter.WORKFLOW, terminal);
        }
        return isWritten ? ExitCode.CLEAN : ExitCode.TROUBLE;
    }

    private static boolean hook(Path folder, Terminal terminal) throws UsageException, IOException {
        Path git = folder.resolve(".git");
        if (!Files.isDirectory(git)) {
            throw new UsageException(
                    folder
                            + " is not the top of a git repository, so there is no place for a hook");
        }
        Path hook = git.resolve("hooks/pre-commit");
        boolean isWritten = write(hook, Starter.HOOK, terminal);
        return isWritten && (hook.toFile().setExecutable(true) || !Files.exists(hook));
    }

    private static boolean write(Path file, String text, Terminal terminal) throws IOException {
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
            terminal.out().println("Wrote " + file.normalize() + ".");
            return true;
        } catch (FileAlreadyExistsException e) {
            terminal.say(file.normalize() + " is there already; left as it is");
        } catch (IOException e) {
            terminal.say(file.normalize() + " cannot be written: " + IoProblem.of(e));
        }
        return false;
    }
}
