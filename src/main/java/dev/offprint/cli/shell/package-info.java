/**
 * What shells and manuals need to know of the commands: completion for bash, zsh and fish, and the
 * page for man, all from one description of the commands.
 */
@NullMarked
package dev.offprint.cli.shell;

import org.jspecify.annotations.NullMarked;
