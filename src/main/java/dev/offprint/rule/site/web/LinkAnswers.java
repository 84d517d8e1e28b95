package dev.offprint.rule.site.web;

import java.util.Optional;

/** What servers said of the addresses of posts. */
@FunctionalInterface
public interface LinkAnswers {
    /**
     * The answer for {@code address}, as {@link WebReference} has it; empty when it was not asked.
     *
     * @param isImage whether a picture is expected there
     */
    Optional<LinkAnswer> of(String address, boolean isImage);
}
