package dev.offprint.cli;

import static dev.offprint.cli.option.OptionSpecs.flag;

import dev.offprint.cli.command.Command;
import dev.offprint.cli.command.ExitCode;
import dev.offprint.cli.command.Help;
import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.cli.option.BaselineChoice;
import dev.offprint.file.WritableFile;
import dev.offprint.init.Generator;
import dev.offprint.init.Hook;
import dev.offprint.init.Origin;
import dev.offprint.init.Starter;
import dev.offprint.init.Workflow;
import dev.offprint.run.IoProblem;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
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
        Path folder = BaselineChoice.path(arguments.matchedPositionalValue(0, ""));
        if (!Files.isDirectory(folder)) {
            throw new UsageException(folder + ": no such folder");
        }
        Optional<Generator> generator = Generator.of(name -> Files.exists(folder.resolve(name)));
        terminal.out()
                .println(
                        generator
                                .map(known -> "This looks like a site of " + known.title() + ".")
                                .orElse("This looks like no generator that is known."));
        boolean wantsHook = arguments.matchedOptionValue("--hook", false);
        // Asked first: what cannot be done shall leave nothing half done.
        Optional<HookPlace> hook =
                wantsHook ? Optional.of(HookPlace.of(folder, Program.words())) : Optional.empty();
        boolean isWritten =
                write(
                        folder,
                        folder.resolve(CONFIGURATION),
                        Starter.configuration(generator.orElse(null)),
                        terminal);
        if (hook.isPresent()) {
            isWritten &= hook(hook.get(), terminal);
        }
        if (arguments.matchedOptionValue("--workflow", false)) {
            isWritten &= workflow(folder, terminal);
        }
        return isWritten ? ExitCode.CLEAN : ExitCode.TROUBLE;
    }

    private static boolean hook(HookPlace place, Terminal terminal) throws IOException {
        Path file = place.file();
        if (place.sharing().isPresent()) {
            terminal.say(
                    file
                            + " is not written, because "
                            + place.sharing().get()
                            + "; there, add the line: "
                            + Hook.line(place.program()));
            return false;
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            terminal.say(
                    file
                            + " is there already; left as it is. To run Offprint from it, add the"
                            + " line: "
                            + Hook.line(place.program()));
            return false;
        }
        // The hooks themselves may be a link that came with an archive of the repository.
        Path root = file.resolveSibling("").resolveSibling("");
        return write(root, file, Hook.script(place.program()), terminal);
    }

    private static boolean workflow(Path folder, Terminal terminal) throws IOException {
        Optional<Origin> origin = Program.origin();
        if (!write(
                folder, folder.resolve(WORKFLOW), Workflow.text(origin.orElse(null)), terminal)) {
            return false;
        }
        if (origin.isEmpty()) {
            terminal.out()
                    .println(
                            "Where Offprint is cloned from is not known here: on GitHub, set the"
                                    + " variable OFFPRINT_REPOSITORY to its address, or write the"
                                    + " address into the workflow.");
            return true;
        }
        String revision = origin.get().revision();
        terminal.out()
                .println(
                        "It runs Offprint from "
                                + origin.get().address()
                                + (revision.isEmpty() ? "" : " at " + revision)
                                + ".");
        if (!origin.get().isOnTheWeb()) {
            terminal.out()
                    .println(
                            "GitHub may not reach that place: write one that it does into the"
                                    + " workflow, as OFFPRINT_REPOSITORY.");
        }
        return true;
    }

    private static boolean write(Path root, Path file, String text, Terminal terminal)
            throws IOException {
        try {
            WritableFile target = WritableFile.within(root, file);
            if (text.startsWith("#!")) {
                target.createProgram(text);
            } else {
                target.create(text);
            }
            terminal.out().println("Wrote " + file + ".");
            return true;
        } catch (FileAlreadyExistsException e) {
            terminal.say(file + " is there already; left as it is");
        } catch (IOException e) {
            terminal.say(file + " cannot be written: " + IoProblem.of(e));
        }
        return false;
    }
}
