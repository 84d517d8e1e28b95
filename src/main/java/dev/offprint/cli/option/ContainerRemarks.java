package dev.offprint.cli.option;

import dev.offprint.report.Count;
import dev.offprint.report.Printable;
import dev.offprint.run.container.OpenContainers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What there is to say of containers besides their posts. */
public final class ContainerRemarks {
    private ContainerRemarks() {}

    /** What {@code file} holds and is not looked at; empty when it is no container or all is. */
    public static Optional<String> passedOver(OpenContainers containers, Path file) {
        List<String> parts = new ArrayList<>();
        containers.passedOver(file).forEach((noun, count) -> parts.add(Count.of(count, noun)));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Printable.of(file.toString())
                                + ": passed over "
                                + String.join(", ", parts));
    }
}
